import NetworkQueries
import SupportNetwork
import Testing

/// What there is for the needs of each area, cell by cell.
struct CoverageTests {
  //  North: n1 … n6 with money, all cases of the team.  South: s1 with money.
  //
  //  team ─ desk ──made 4──▶ bank (loan, 2 free, 10 days)
  //             ──agreed──▶ fund (gift, full, 20 days)
  //             ──declared──▶ club (course, North only, 30 days)
  //             ──denied──▶ west (only in words)   east: nobody asked
  private let directory = """
    organisations:
      desk: Desk, neighbourhood-team
      bank: Bank, debt-service
      fund: Fund, debt-service
      club: Club, club
      west: West, welfare
      east: East, welfare
    services:
      loan: {name: Loan, organisation: bank, domains: [finances], capacity: {free: 2}, waiting-days: 10}
      gift: {name: Gift, organisation: fund, domains: [finances], capacity: {free: 0}, waiting-days: 20}
      course: {name: Course, organisation: club, domains: [finances], areas: [North], waiting-days: 30}
      visit: {name: Visit, organisation: west, domains: [finances], capacity: {free: 1}, waiting-days: 43}
      talk: {name: Talk, organisation: east, domains: [finances]}
    teams:
      team: {name: Team, organisation: desk}

    """
  private let lines = [
    "{from: desk, to: loan, kind: referral, made: 4}",
    "{from: desk, to: gift, kind: referral, warmth: agreed}",
    "{from: club, to: desk, kind: collaboration, knowledge: {state: declared}}",
    "{from: desk, to: west, kind: collaboration, knowledge: {state: denied}}",
  ]

  private func households(north: Int, south: Int = 0) -> String {
    let names = (1...north).map { ("n\($0)", "North") } + (0..<south).map { ("s\($0)", "South") }
    return "households:\n"
      + names.map { "  - {id: \($0.0), name: \($0.0.uppercased()), area: \($0.1)}\n" }.joined()
  }

  private func needs(_ holders: [String], _ domain: String = "finances") -> String {
    "needs:\n" + holders.map { "  - \($0), \(domain): x\n" }.joined()
  }

  private func ties(_ lines: [String]) -> String {
    lines.isEmpty ? "" : "ties:\n" + lines.map { "  - \($0)\n" }.joined()
  }

  private func coverage(
    _ text: String, north: Int, south: Int = 0, within steps: Int = 3
  ) throws -> CoverageMatrix {
    try Made.compiled(text, household: households(north: north, south: south))
      .coverage(within: steps)
  }

  private func all(_ count: Int) -> [String] { (1...count).map { "n\($0)" } }

  @Test func `a cell counts what fits and how its lines are known`() throws {
    let matrix = try coverage(directory + ties(lines) + needs(all(6) + ["n1"]), north: 6)
    #expect(matrix.areas == ["North"] && matrix.domains == [.finances])
    let cell = try #require(matrix.cells.first)
    #expect(cell.households?.exact == 6 && cell.needs?.exact == 7)
    #expect(cell.offer.services == 5 && cell.offer.organisations == 5)
    // Loan has a place; Gift has none and Visit starts after 43 days; the others do not say.
    #expect(cell.offer.withRoom == 1 && cell.offer.full == 2 && cell.offer.unsaid == 2)
    // 10, 20, 30, 43: the middle lies between 20 and 30.
    #expect(cell.offer.medianWaitingDays == 25)
    let known = cell.lines
    #expect(
      [known.observed, known.agreed, known.declared, known.missing, known.unknown] == [
        1, 1, 1, 1, 1,
      ])
    #expect(known.own == 0 && known.unsaid == 0)
    #expect(cell.reach == .all && cell.state == .reached && cell.suggestions == [])
  }

  @Test func `an area has what serves it or everywhere`() throws {
    let matrix = try coverage(
      directory + ties(lines) + needs(["n1", "s0"]), north: 1, south: 1)
    #expect(matrix.areas == ["North", "South"])
    #expect(matrix.cells.map(\.offer.services) == [5, 4])
    // Without Course: 10, 20, 43.
    #expect(matrix.cells.map(\.offer.medianWaitingDays) == [25, 20])
  }

  @Test func `an area without needs has a cell, a life domain without needs none`() throws {
    let matrix = try coverage(directory + needs(["n1"]), north: 1, south: 1)
    #expect(matrix.cells.map(\.state) == [.outOfReach, .noNeedKnown])
    let south = matrix.cells[1]
    #expect(south.households == nil && south.needs == nil && south.offer.services == 4)
    #expect(south.suggestions == [])
  }

  @Test(arguments: [(4, false), (5, true)])
  func `fewer than five households are not counted, nor are their needs`(
    count: Int, isTold: Bool
  ) throws {
    // The first household has three needs, so that there are always more than five.
    let holders = all(count) + ["n1", "n1"]
    let cell = try #require(try coverage(directory + needs(holders), north: 6).cells.first)
    #expect(cell.households?.exact == (isTold ? 5 : nil))
    #expect(cell.needs?.exact == (isTold ? 7 : nil))
    #expect(cell.households != nil)
  }

  //  Half of the households meet a, which knows the bank; the others meet b, which knows nobody.
  private func halves(_ near: Int, _ far: Int) throws -> CoverageCell {
    let text = """
      organisations:
        a: A, welfare
        b: B, welfare
        bank: Bank, debt-service
      services:
        loan: {name: Loan, organisation: bank, domains: [finances]}

      """
    let meetings = (1...near + far).map { "n\($0) -- \($0 <= near ? "a" : "b")" }
    return try #require(
      try coverage(
        text + ties(meetings + ["a -> bank: referral"]) + needs(all(near + far)), north: near + far
      ).cells.first)
  }

  @Test func `a share is told when both its parts are enough people`() throws {
    #expect(try halves(5, 5).reach == .share(0.5))
    #expect(try halves(6, 4).reach == .some && halves(4, 6).reach == .some)
    #expect(try halves(1, 1).reach == .some)
    #expect(try halves(10, 0).reach == .all && halves(0, 10).reach == CoverageReach.none)
    #expect(try halves(5, 5).state == .partlyReached)
    #expect(try halves(0, 3).state == .outOfReach && halves(3, 0).state == .reached)
    #expect(try halves(0, 3).suggestions == [.askFirst(.made("bank"))])
  }

  //  desk → a → b → bank: three links.
  @Test(arguments: [(2, CoverageState.outOfReach), (3, .reached)])
  func `nearby is within the steps`(steps: Int, state: CoverageState) throws {
    let text = """
      organisations:
        desk: Desk, neighbourhood-team
        a: A, welfare
        b: B, welfare
        bank: Bank, debt-service
      services:
        loan: {name: Loan, organisation: bank, domains: [finances]}
      teams:
        team: {name: Team, organisation: desk}

      """
    let chain = ["desk -> a: referral", "a -> b: referral", "b -> bank: referral"]
    let matrix = try coverage(
      text + ties(chain) + needs(["n1"]), north: 1, within: steps)
    #expect(matrix.cells.map(\.state) == [state] && matrix.steps == steps)
  }

  @Test func `why a cell is as it is comes with a next step`() throws {
    let need = needs(["n1"])
    let none = try coverage(directory + needs(["n1"], "housing"), north: 1).cells[0]
    #expect(none.state == .noService)
    #expect(none.suggestions == [.findOffer(LifeDomainID("housing")!)])
    let teamless = String(directory.prefix(upTo: directory.firstRange(of: "teams:")!.lowerBound))
    let unmet = try coverage(teamless + need, north: 1).cells[0]
    #expect(unmet.state == .nobodyMeets && unmet.reach == .unknown)
    #expect(unmet.suggestions == [.noteFirstContact])
    let crowded = directory.replacing("free: 2", with: "free: 0")
      .replacing("waiting-days: 30", with: "waiting-days: 50")
      .replacing("domains: [finances]}", with: "domains: [housing]}")
    let full = try coverage(crowded + ties(lines) + need, north: 1).cells[0]
    #expect(full.state == .full)
    #expect(full.suggestions == [.bridgeTheWait, .findOffer(.finances)])
    // Of those with room or who do not say: Bank comes before Club and East by name.
    let far = try coverage(directory + need, north: 1).cells[0]
    #expect(far.state == .outOfReach && far.suggestions == [.askFirst(.made("bank"))])
    let denied = ["bank", "club", "east"].map {
      "{from: desk, to: \($0), kind: collaboration, knowledge: {state: denied}}"
    }
    let asked = try coverage(directory + ties(denied) + need, north: 1).cells[0]
    #expect(asked.suggestions == [.makeLink(to: .made("bank"))])
    #expect(asked.lines.missing == 3 && asked.lines.unknown == 2)
  }

  @Test func `a directory without households shows what there is in each area`() throws {
    let matrix = try Made.compiled(directory, household: "").coverage()
    #expect(matrix.areas == ["North", nil])
    #expect(matrix.cells.map(\.offer.services) == [5, 5])
    #expect(matrix.cells.allSatisfy { $0.state == .noNeedKnown })
  }

  @Test func `a confidential organisation counts and is not named`() throws {
    let hidden = directory.replacing(
      "bank: Bank, debt-service", with: "bank: {name: Bank, kind: shelter, confidential: yes}")
    let cell = try coverage(hidden + needs(["n1"]), north: 1).cells[0]
    #expect(cell.offer.organisations == 5)
    #expect(cell.suggestions == [.askFirst(.made("club"))])
  }

  @Test func `a matrix does not depend on the order of the file`() throws {
    let text = directory + ties(lines) + needs(["n1", "n2", "s0"])
    let network = try Made.network(text, household: households(north: 3, south: 2))
    var turned = network
    turned.households.reverse()
    turned.services.reverse()
    turned.organisations.reverse()
    turned.ties.reverse()
    turned.needs.reverse()
    #expect(CompiledNetwork(network).coverage() == CompiledNetwork(turned).coverage())
  }
}
