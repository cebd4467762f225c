import NetworkGraph
import NetworkQueries
import SupportNetwork
import Testing

/// The figures of a network of referrals, by hand.
struct ReferralMetricsTests {
  //  gp ──▶ team ──▶ bank ⇄ fund      club (offers, no link)
  //          ▲
  //  school ─┘       care: gp, bank none of one sector
  private let network = """
    organisations:
      gp: GP, gp-practice
      school: School, school
      desk: Desk, neighbourhood-team
      bank: Bank, debt-service
      fund: Fund, creditor
      club: Club, club
    services:
      loan: {name: Loan, organisation: bank, domains: [finances], waiting-days: 10}
      gift: {name: Gift, organisation: fund, domains: [finances], waiting-days: 30}
      game: {name: Game, organisation: club, domains: [housing]}
    teams:
      team: {name: Team, organisation: desk}
    ties:
      - gp -> desk: referral
      - school -> team: referral
      - {from: desk, to: loan, kind: referral, made: 20, accepted: 15, completed: 10, reported: 20}
      - bank -> fund: referral
      - gift -> bank: referral
      - desk -- club: collaboration

    """

  private func metrics(_ text: String, within steps: Int = 3) throws -> ReferralMetrics {
    try Made.compiled(text, household: Made.households).referralMetrics(within: steps)
  }

  @Test func `organisations stand by name with what goes to and from them`() throws {
    let found = try metrics(network).organisations
    #expect(found.map(\.organisation.rawValue) == ["bank", "club", "desk", "fund", "gp", "school"])
    #expect(found.map(\.refersTo) == [1, 0, 1, 1, 1, 1])
    #expect(found.map(\.receivesFrom) == [2, 0, 2, 1, 0, 0])
    #expect(found.map(\.reaches) == [1, 0, 2, 1, 3, 3])
    #expect(found.map(\.isReachedBy) == [4, 0, 2, 4, 0, 0])
    #expect(try metrics(network, within: 1).organisations.map(\.reaches) == [1, 0, 1, 1, 1, 1])
    #expect(found.map(\.isJoint) == [true, false, true, false, false, false])
    // School has one partner: all of its ties are there, 1². Desk has three of a third: 3 · 1/9.
    #expect(found[5].constraint == 1 && abs((found[2].constraint ?? 0) - 1.0 / 3) < 1e-12)
    #expect(found[1].constraint == nil)
  }

  @Test func `who stands in between is told by sectors`() throws {
    let found = try metrics(network).organisations
    // gp (care) and school go through desk (neighbourhood) to bank (money): two times three fields.
    #expect(found[2].brokerage == Brokerage(liaison: 2))
    // desk → bank → fund: bank brings in from another field, into its own.
    #expect(found[0].brokerage == Brokerage(gatekeeper: 1))
  }

  @Test func `the whole is counted without links of other kinds`() throws {
    let shape = try metrics(network).shape
    #expect(shape.organisations == 6 && shape.arcs == 5)
    // bank ⇄ fund are two of five.
    #expect(shape.reciprocity == 0.4)
    #expect(shape.componentSizes == [5, 1])
    // 5 of 6 hang together: 1 − 5·4 / (6·5).
    #expect(abs((shape.fragmentation ?? 0) - 1.0 / 3) < 1e-12)
    // Pairs among the five: 4 of 1 step, 4 of 2 (gp–school, gp–bank, school–bank, desk–fund),
    // 2 of 3 (gp–fund, school–fund); each both ways: 2 · (4 + 4/2 + 2/3) / 30 = 4/9.
    #expect(abs((shape.distanceFragmentation ?? 0) - 5.0 / 9) < 1e-12)
    #expect(shape.degreeDistribution == [1, 3, 1, 1])
    #expect(shape.joints == [.made("bank"), .made("desk")])
    #expect(
      shape.bridges.map { [$0.from.rawValue, $0.to.rawValue] } == [
        ["bank", "desk"], ["bank", "fund"], ["desk", "gp"], ["desk", "school"],
      ])
  }

  @Test func `ties across and within sectors are told for each`() throws {
    let sectors = try metrics(network).sectors
    let money = try #require(sectors.first { $0.sector == .moneyAndWork }?.ties)
    #expect(money.external == 1 && money.within == 1 && money.index == 0)
    #expect(sectors.first { $0.sector == .care }?.ties.index == 1)
    #expect(!sectors.contains { $0.sector == .family })
  }

  @Test func `without links figures are not said`() throws {
    let shape = try metrics("organisations:\n  a: A, welfare\n").shape
    #expect(shape.organisations == 0 && shape.reciprocity == nil && shape.fragmentation == nil)
    #expect(shape.distanceFragmentation == nil && shape.degreeDistribution == [])
  }

  @Test func `waiting is told for each life domain and area`() throws {
    let waits = try metrics(network + "needs:\n  - one, finances: x\n").waits
    #expect(waits.map(\.area) == ["North", "South"])
    // Of 10 and 30 days the middle is 20; place 1 + 0.9 lies at 10 + 0.9 · 20.
    #expect(waits.map(\.days.median) == [20, 20])
    #expect(waits.allSatisfy { abs($0.days.ninetieth - 28) < 1e-12 && $0.services == 2 })
  }

  //  desk ──▶ bank, desk ──▶ club ──▶ fund: two ways that share nobody.
  @Test func `ways to what fits are counted by life domain and area`() throws {
    let needs = "needs:\n  - one, finances: x\n  - three, parenting: y\n"
    func routes(_ text: String) throws -> [Int?] { try metrics(text).routes.map(\.routes) }
    #expect(try routes(network + needs) == [1, nil])
    let second = network.replacing(
      "  - desk -- club: collaboration",
      with: "  - desk -- club: collaboration\n  - club -> fund: referral")
    #expect(try routes(second + needs) == [2, nil])
  }

  //  Each of five households meets gp and school: each pair of them shares five. 5 / 1.
  @Test func `how much organisations share families is told of five families`() throws {
    func density(_ count: Int) throws -> ReferralMetrics.CareDensity {
      let names = (1...count).map { "h\($0)" }
      let meetings = names.flatMap { ["  - gp -> \($0): A\n", "  - school -> \($0): A\n"] }
      return try Made.compiled(
        "organisations:\n  gp: GP, gp-practice\n  school: School, school\nties:\n"
          + meetings.joined(),
        household: "households:\n" + names.map { "  - {id: \($0), name: \($0)}\n" }.joined()
      ).referralMetrics().careDensity
    }
    #expect(try density(5).median == 5 && density(5).households.exact == 5)
    #expect(try density(4).median == nil && density(4).households.exact == nil)
  }

  @Test func `figures do not depend on the order of the file`() throws {
    let text = network + "needs:\n  - one, finances: x\n"
    let made = try Made.network(text, household: Made.households)
    var turned = made
    turned.organisations.reverse()
    turned.services.reverse()
    turned.ties.reverse()
    turned.households.reverse()
    let both = [made, turned].map { CompiledNetwork($0).referralMetrics() }
    #expect(both[0] == both[1])
  }
}
