import NetworkQueries
import SupportNetwork
import Testing

/// The team rules about routes to what fits, each where it just holds and where it just does not.
struct RouteRuleTests {
  private let need = "needs:\n  - one, finances: money\n"
  /// A team of organisation `desk`, four organisations, and `bank` and `fund` that help with money.
  private let base = """
    organisations:
      desk: Desk, neighbourhood-team
      a: A, welfare
      b: B, welfare
      c: C, welfare
      bank: Bank, debt-service
      fund: Fund, debt-service
    services:
      loan: {name: Loan, organisation: bank, domains: [finances]}
      gift: {name: Gift, organisation: fund, domains: [finances]}
    people:
      wim: {name: Wim, role: professional, organisation: desk}
    teams:
      team: {name: Team, organisation: desk, members: [wim]}

    """

  private func found(_ code: GapCode, _ ties: [String], needs: String? = nil) throws -> [Gap] {
    let text = ties.isEmpty ? "" : "ties:\n" + ties.map { "  - \($0)\n" }.joined()
    return try Made.teamGaps(code, in: base + text + (needs ?? need))
  }

  //  team ─ desk   bank ─ loan: any tie between the two sides is a line, in its own direction.
  @Test(
    arguments: [
      ([], true),
      (["desk -> loan: referral"], false),
      (["wim -- bank: contact"], false),
      (["team -- fund: collaboration"], false),
      (["bank -> desk: referral"], true),
      (["desk -> a: referral", "a -> bank: referral"], true),
    ] as [([String], Bool)])
  func `a line is a tie straight to who offers what fits`(ties: [String], holds: Bool) throws {
    let gaps = try found(.noReferralLine, ties)
    #expect(gaps.map(\.severity) == (holds ? [.attention] : []))
  }

  @Test func `a line that was asked after is missing, any other unknown`() throws {
    let asked = "{from: desk, to: loan, kind: referral, knowledge: {state: denied}}"
    let both = "{from: fund, to: desk, kind: collaboration, knowledge: {state: denied}}"
    let never = "{from: desk, to: fund, kind: referral, knowledge: {state: unknown}}"
    let away = "{from: fund, to: desk, kind: referral, knowledge: {state: denied}}"
    func kinds(_ ties: [String]) throws -> ([ActorID], [ActorID], Severity)? {
      let gap = try #require(try found(.noReferralLine, ties).first)
      guard case .noReferralLine(_, let missing, let unknown)? = gap.teamFact else { return nil }
      return (missing, unknown, gap.severity)
    }
    let (bank, fund) = (ActorID.made("bank"), ActorID.made("fund"))
    #expect(try #require(try kinds([asked, never])) == ([bank], [fund], .attention))
    #expect(try #require(try kinds([asked, both])) == ([bank, fund], [], .concern))
    // That the fund does not refer to the desk says nothing about the other direction.
    #expect(try #require(try kinds([asked, away])) == ([bank], [fund], .attention))
  }

  //  desk → a → b → bank is three links; desk → a → b → c → bank is four.
  @Test(
    arguments: [
      (["desk -> a: referral", "a -- b: collaboration", "b -> bank: referral"], true, false),
      (
        [
          "desk -> a: referral", "a -- b: collaboration", "b -- c: collaboration",
          "c -> bank: referral",
        ], true, true
      ),
      (["desk -> a: referral", "a -> b: referral", "bank -> b: referral"], false, true),
      (["desk -> one: A", "one -> bank: A"], false, true),
    ] as [([String], Bool, Bool)])
  func `a service three links away is near, four is too far`(
    ties: [String], isReached: Bool, holds: Bool
  ) throws {
    let gaps = try found(.routeTooLong, ties)
    #expect(gaps.count == (holds ? 1 : 0))
    for gap in gaps {
      guard case .routeTooLong(_, let nearest, let steps)? = gap.teamFact else { continue }
      #expect(steps == (isReached ? 4 : nil))
      #expect(nearest == (isReached ? [.made("bank")] : [.made("bank"), .made("fund")]))
    }
  }

  @Test func `what the team's own organisation offers is at hand`() throws {
    let own = base.replacing("organisation: bank", with: "organisation: desk")
    for code in [GapCode.noReferralLine, .routeTooLong, .fragileRoute] {
      #expect(try Made.teamGaps(code, in: own + need).isEmpty)
    }
  }

  @Test func `without a team routes begin at whom the households meet, without those nowhere`()
    throws
  {
    let teamless = String(base.prefix(upTo: base.firstRange(of: "teams:")!.lowerBound))
    func count(_ ties: String) throws -> Int {
      try Made.teamGaps(.noReferralLine, in: teamless + ties + need).count
    }
    #expect(try count("") == 0)
    #expect(try count("ties:\n  - one -- a\n") == 1)
    #expect(try count("ties:\n  - one -- a\n  - a -> bank: referral\n") == 0)
    #expect(try count("ties:\n  - two -- a\n") == 0)
  }

  //        ┌→ a ─┐                          ┌→ a → bank
  //  desk ─┤     ├→ c → bank, fund    desk ─┤               one cut; two separate routes
  //        └→ b ─┘                          └→ b → fund
  @Test func `a route is fragile when all of them meet in one organisation`() throws {
    let diamond = ["desk -> a: referral", "desk -> b: referral", "a -> c: referral"]
    let cut = diamond + ["b -> c: referral", "c -> bank: referral", "c -> fund: referral"]
    let gaps = try found(.fragileRoute, cut)
    #expect(
      gaps.map(\.teamFact) == [
        .fragileRoute(
          AreaNeed(domain: .finances, area: "North", households: CountOfPeople(1)),
          through: [.made("c")])
      ])
    let apart = diamond.prefix(2) + ["a -> bank: referral", "b -> fund: referral"]
    #expect(try found(.fragileRoute, Array(apart)).isEmpty)
    #expect(try found(.fragileRoute, []).isEmpty)
  }

  //  desk → bank only, while the fund offers the same: all hangs on the bank.
  @Test func `the only one that is reached of several is a cut, the only one there is is not`()
    throws
  {
    let through = try found(.fragileRoute, ["desk -> bank: referral"]).flatMap(\.evidence.actors)
    #expect(through == [.made("bank")])
    let only = base.replacing(
      "  gift: {name: Gift, organisation: fund, domains: [finances]}\n", with: "")
    let tie = "ties:\n  - desk -> bank: referral\n"
    #expect(try Made.teamGaps(.fragileRoute, in: only + tie + need).isEmpty)
    let between = "ties:\n  - desk -> a: referral\n  - a -> bank: referral\n"
    let cut = try Made.teamGaps(.fragileRoute, in: only + between + need)
    #expect(cut.flatMap(\.evidence.actors) == [.made("a")])
  }
}
