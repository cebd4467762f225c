import NetworkQueries
import SupportNetwork
import Testing

/// Who must stay away from whom, in what the team rules say of an area: of each household by itself,
/// on the whole way.
struct KeepAwayRuleTests {
  //          ┌──▶ a ──┐
  //  desk ───┤        ├──▶ bank (loan)      `count` households of North in the team's care
  //          └──▶ b ──┘
  private func text(
    _ ties: [String] = ["desk -> a: referral", "desk -> b: referral"], keepAway: [String]
  ) -> String {
    let all = ties + ["a -> bank: referral", "b -> bank: referral"]
    return """
      organisations:
        desk: Desk, neighbourhood-team
        a: A, welfare
        b: B, welfare
        bank: Bank, debt-service
      services:
        loan: {name: Loan, organisation: bank, domains: [finances]}
      people:
        wim: {name: Wim, role: professional, organisation: a}
      teams:
        team: {name: Team, organisation: desk}
      ties:
      \(all.map { "  - \($0)\n" }.joined())keep-away:
      \(keepAway.map { "  - {\($0)}\n" }.joined())
      """
  }

  private func found(_ code: GapCode, _ count: Int, _ text: String) throws -> [Gap] {
    let ids = (1...count).map { "h\($0)" }
    let households = ids.map { "  - {id: \($0), name: \($0), area: North}\n" }.joined()
    let needs = ids.map { "  - \($0), finances: help\n" }.joined()
    return try Made.teamGaps(
      code, in: text + "needs:\n" + needs, household: "households:\n" + households)
  }

  //  h1 must avoid b, so all its ways go through a; the other six may go through either.
  @Test func `a way is fragile for those who may not go the other`() throws {
    let gaps = try found(.fragileRoute, 7, text(keepAway: ["actor: h1, other: b"]))
    let need = AreaNeed(domain: .finances, area: "North", households: CountOfPeople(1))
    #expect(gaps.map(\.teamFact) == [.fragileRoute(need, through: [.made("a")])])
    #expect(gaps.map(\.key) == ["fragile-route/finances/North/some/a"])
  }

  //  All go through a, but h1 must avoid it and has no way at all: it is not one of the six. Six
  //  beside seven would tell of one, so they are not counted out.
  @Test func `whoever must avoid the one in between is not counted with the others`() throws {
    let one = text(["desk -> a: referral"], keepAway: ["actor: h1, other: a"])
    let fragile = try found(.fragileRoute, 7, one)
    #expect(fragile.count == 1 && fragile.first?.key == "fragile-route/finances/North")
    guard case .fragileRoute(let need, let through)? = fragile.first?.teamFact else {
      Issue.record("no fact")
      return
    }
    #expect(through == [.made("a")])
    #expect(need.households.exact == nil && !need.households.isFew)
    let long = try found(.routeTooLong, 7, one)
    let few = AreaNeed(domain: .finances, area: "North", households: CountOfPeople(1))
    #expect(
      long.map(\.teamFact) == [.routeTooLong(few, nearest: [.made("bank")], steps: nil)])
  }

  //  Five avoid a: with ten in North both numbers are enough to be told.
  @Test func `where all parts are enough each is counted`() throws {
    let avoiding = (1...5).map { "actor: h\($0), other: a" }
    let gaps = try found(.fragileRoute, 10, text(["desk -> a: referral"], keepAway: avoiding))
    let need = AreaNeed(domain: .finances, area: "North", households: CountOfPeople(5))
    #expect(gaps.map(\.teamFact) == [.fragileRoute(need, through: [.made("a")])])
  }

  //  h1 avoids only a worker of a, h2 somebody outside: they may go where all may.
  @Test func `who avoids one worker goes with the others`() throws {
    let gaps = try found(
      .fragileRoute, 7,
      text(["desk -> a: referral"], keepAway: ["actor: h1, other: wim", "actor: h2, other: h3"]))
    let need = AreaNeed(domain: .finances, area: "North", households: CountOfPeople(7))
    #expect(gaps.map(\.teamFact) == [.fragileRoute(need, through: [.made("a")])])
  }

  //  The bank and what it offers, and everybody: for h1 nothing is left that fits.
  @Test(arguments: ["actor: h1, other: bank", "actor: h1, other: loan", "actor: h1"])
  func `what somebody must avoid does not fit`(keepAway: String) throws {
    let gaps = try found(.noService, 7, text(keepAway: [keepAway]))
    let few = AreaNeed(domain: .finances, area: "North", households: CountOfPeople(1))
    #expect(gaps.contains { $0.teamFact == .noService(few) })
    let others = gaps.compactMap { gap -> AreaNeed? in
      if case .onlyProvider(let need, .made("bank"))? = gap.teamFact { need } else { nil }
    }
    #expect(others.map(\.households.exact) == [nil] && others.map(\.households.isFew) == [false])
  }

  //  a and the bank must stay apart: no way holds both, so all go through b.
  @Test func `a way does not hold two that must stay apart`() throws {
    let gaps = try found(.fragileRoute, 7, text(keepAway: ["actor: a, other: bank"]))
    #expect(gaps.flatMap(\.evidence.actors) == [.made("b")])
    // desk and a are neighbours, desk and bank are not: then no way is left.
    for pair in ["actor: desk, other: bank"] {
      #expect(try found(.fragileRoute, 7, text(keepAway: [pair])).isEmpty)
      #expect(try found(.routeTooLong, 7, text(keepAway: [pair])).count == 1)
    }
  }

  //  desk ─▶ a ─▶ c ─▶ bank, desk ─▶ b ─▶ c: with a and c apart all go through b, then c.
  @Test func `two apart on a longer way leave the other way only`() throws {
    let more = text(
      ["desk -> a: referral", "desk -> b: referral"],
      keepAway: [
        "actor: a, other: c"
      ]
    )
    .replacing("a -> bank", with: "a -> c").replacing("b -> bank", with: "b -> c")
    .replacing("keep-away:", with: "  - c -> bank: referral\nkeep-away:")
    .replacing("  bank: Bank", with: "  c: C, welfare\n  bank: Bank")
    let gaps = try found(.fragileRoute, 7, more)
    #expect(gaps.flatMap(\.evidence.actors) == [.made("b"), .made("c")])
  }

  //  The number of ways in the figures: two, one for whoever must avoid a.
  @Test(
    arguments: [
      ([], 2), (["actor: h1, other: a"], 1), (["actor: a, other: bank"], 1),
      (["actor: desk, other: bank"], 0), (["actor: a, other: b"], 2),
    ] as [([String], Int)])
  func `separate ways hold nobody to be avoided, nor two apart`(
    keepAway: [String], count: Int
  ) throws {
    let whole =
      text(keepAway: keepAway).replacing(
        "keep-away:\n", with: keepAway.isEmpty ? "" : "keep-away:\n")
      + "needs:\n  - one, finances: x\n  - h1, finances: x\n"
    let households = """
      households:
        - {id: one, name: One, area: North}
        - {id: h1, name: H1, area: North}

      """
    let metrics = try Made.compiled(whole, household: households).referralMetrics()
    #expect(metrics.routes.map(\.routes) == [count])
  }
}
