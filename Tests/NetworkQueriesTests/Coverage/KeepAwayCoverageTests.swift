import NetworkQueries
import SupportNetwork
import Testing

/// Who must stay away from whom, on whole ways to what fits.
struct KeepAwayCoverageTests {
  //  desk ──▶ a ──▶ bank (loan), three links at most: desk → b → c → bank
  private func cell(
    _ keepAway: String?, ties more: [String] = [], households: String = "one"
  ) throws -> CoverageCell {
    let ties = ["desk -> a: referral", "a -> bank: referral"] + more
    let text = """
      organisations:
        desk: Desk, neighbourhood-team
        a: A, welfare
        b: B, welfare
        c: C, welfare
        bank: Bank, debt-service
      services:
        loan: {name: Loan, organisation: bank, domains: [finances]}
      people:
        wim: {name: Wim, role: professional, organisation: a}
      teams:
        team: {name: Team, organisation: desk}
      ties:
      \(ties.map { "  - \($0)\n" }.joined())needs:
        - one, finances: x
      \(keepAway.map { "keep-away:\n  - {\($0)}\n" } ?? "")
      """
    return try #require(
      try Made.compiled(text, household: "households:\n  - {id: one, name: One, area: North}\n")
        .coverage().cells.first)
  }

  @Test(
    arguments: [
      (nil, .reached),
      // Past a, or past everybody who must see nobody, no way leads on.
      ("actor: one, other: a", .outOfReach), ("actor: a, other: one", .outOfReach),
      ("actor: a", .outOfReach),
      // What must stay apart is never on one way, also when they are not each other's neighbours.
      ("actor: desk, other: a", .outOfReach), ("actor: desk, other: bank", .outOfReach),
      // One worker of a is not all of a.
      ("actor: one, other: wim", .reached),
      // Where the household may not go, nothing fits.
      ("actor: one, other: bank", .noService), ("actor: one, other: loan", .noService),
      ("actor: one", .noService),
      ("actor: one, other: desk", .nobodyMeets),
    ] as [(String?, CoverageState)])
  func `no way goes past whom somebody on it must avoid`(
    keepAway: String?, state: CoverageState
  ) throws {
    #expect(try cell(keepAway).state == state, "\(keepAway ?? "nobody")")
  }

  @Test func `a longer way past others is still a way`() throws {
    let round = ["desk -> b: referral", "b -> c: referral", "c -> bank: referral"]
    for keepAway in ["actor: one, other: a", "actor: a, other: bank", "actor: desk, other: a"] {
      #expect(try cell(keepAway, ties: round).state == .reached, "\(keepAway)")
    }
    // Both ways hold a pair that must stay apart.
    #expect(try cell("actor: desk, other: bank", ties: round).state == .outOfReach)
  }

  @Test func `a line that may not be shared is not told of`() throws {
    let open = try cell(nil, ties: ["desk -> bank: referral"])
    #expect(open.lines.hasLine)
    let closed = try cell(
      nil, ties: ["{from: desk, to: bank, kind: referral, consent: {share: no}}"])
    #expect(!closed.lines.hasLine && closed.lines.unknown == 1)
  }
}
