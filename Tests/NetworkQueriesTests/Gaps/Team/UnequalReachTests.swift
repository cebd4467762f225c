import NetworkQueries
import SupportNetwork
import Testing

/// `unequal-reach`: whether what fits is as near in one area as in another, for each life domain by
/// itself, and never about a few.
struct UnequalReachTests {
  //  who meets a ── bank (loan); who meets b comes nowhere. North has `count` households, of whom
  //  `far` meet b; South has 5 that meet a. Nobody here is in a team.
  private func gaps(
    _ count: Int, far: Int, south: Int = 5, more: String = "",
    settings: AskingSettings = AskingSettings()
  ) throws -> [AreaReach] {
    let north = (0..<count).map { "n\($0)" }
    let all = north + (0..<south).map { "s\($0)" }
    let households = all.map { id in
      "  - {id: \(id), name: \(id), area: \(id.hasPrefix("n") ? "North" : "South")}\n"
    }
    let ties = all.enumerated().map { "  - \($1) -- \($0 < far ? "b" : "a")\n" }
    let needs = all.map { "  - \($0), finances: help\n" }
    let text = """
      organisations:
        a: A, welfare
        b: B, welfare
        bank: Bank, debt-service
      services:
        loan: {name: Loan, organisation: bank, domains: [finances]}
      ties:
        - a -> bank: referral
      \(ties.joined())needs:
      \(needs.joined())\(more)
      """
    let found = try Made.teamGaps(
      .unequalReach, in: text, household: "households:\n" + households.joined(),
      settings: settings)
    return found.compactMap { gap in
      #expect(gap.key == "unequal-reach/finances/North")
      if case .unequalReach(let reach)? = gap.teamFact { return reach }
      return nil
    }
  }

  //  2 of 10 far: 1 − 0.8/1 = 0.2 is no more than a fifth. 3 of 10: 1 − 0.7/1 = 0.3 is.
  @Test func `reach is unequal when it differs by more than a fifth`() throws {
    #expect(try gaps(10, far: 2).isEmpty)
    let found = try gaps(10, far: 3)
    #expect(found.map(\.area) == ["North"] && found.map(\.best) == ["South"])
    #expect(found.map(\.domain) == [.finances])
  }

  //  5 of 10 far: 1 − 0.5/1 is a half, and no more than a half.
  @Test func `as much as the difference is not more than it`() throws {
    let half = Made.settings("difference", of: .unequalReach, 0.5)
    #expect(try gaps(10, far: 5, settings: half).isEmpty)
    #expect(try gaps(10, far: 6, settings: half).count == 1)
  }

  //  With 3 of 10 far, and with 3 of 8 near, the share would tell of three households; 5 of 10 tells
  //  of five, and 0 of 10 of nobody.
  @Test(arguments: [(10, 3, nil), (8, 5, nil), (10, 5, 0.5), (10, 10, 0)] as [(Int, Int, Double?)])
  func `a share is told when those with and those without are enough`(
    count: Int, far: Int, share: Double?
  ) throws {
    let found = try gaps(count, far: far)
    #expect(found.map(\.share) == [share] && found.map(\.bestShare) == [share.map { _ in 1 }])
  }

  @Test func `of fewer than five households nothing is said, on either side`() throws {
    #expect(try gaps(4, far: 4).isEmpty)
    #expect(try gaps(10, far: 5, south: 4).isEmpty)
  }

  //  Everybody in North needs a home too, which nobody has to offer; South does not ask for one. That
  //  is no less near, and does not make money any farther.
  @Test func `a life domain is judged by itself`() throws {
    let homes = (0..<10).map { "  - n\($0), housing: home\n" }.joined()
    #expect(try gaps(10, far: 0, more: homes).isEmpty)
    #expect(try gaps(10, far: 5, more: homes).map(\.share) == [0.5])
  }

  //  Nobody meets n0 and n1: they have no tie. Of the others in North 4 meet b; too few.
  @Test func `households whom nobody meets do not count`() throws {
    let text = """
      organisations:
        a: A, welfare
        bank: Bank, debt-service
      services:
        loan: {name: Loan, organisation: bank, domains: [finances], areas: [South]}
      ties:
      \((0..<4).map { "  - n\($0) -- a\n" }.joined())\
      \((0..<5).map { "  - s\($0) -- a\n" }.joined())  - a -> bank: referral
      needs:
      \((0..<6).map { "  - n\($0), finances: x\n" }.joined())\
      \((0..<5).map { "  - s\($0), finances: x\n" }.joined())
      """
    func found(_ tied: String) throws -> [Gap] {
      try Made.teamGaps(
        .unequalReach, in: text.replacing("needs:", with: tied + "needs:"),
        household: "households:\n"
          + (0..<6).map { "  - {id: n\($0), name: N\($0), area: North}\n" }.joined()
          + (0..<5).map { "  - {id: s\($0), name: S\($0), area: South}\n" }.joined())
    }
    #expect(try found("").isEmpty)
    #expect(try found("  - n4 -- a\n").count == 1)
  }
}
