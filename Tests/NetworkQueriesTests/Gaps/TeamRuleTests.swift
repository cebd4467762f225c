import NetworkQueries
import SupportNetwork
import Testing

/// The rules about a team and its partners, on both sides of their line.
struct TeamRuleTests {
  //  Two households, one in the north and one in the south, and a team that works for both.
  private static let households = """
    households:
      - {id: home, name: Home, area: North, coordinator: me}
      - {id: next, name: Next, area: South, coordinator: me}
    needs:
      - home, finances

    """

  private static let actors = """
    people:
      me: {name: Me, role: professional, organisation: team, expertise: [finances]}
    organisations:
      team: Team, neighbourhood-team
      debts: Debts, debt-service
      club: Club, volunteer-organisation
      school: School, school

    """

  private func gaps(_ code: GapCode, _ text: String) throws -> [Gap] {
    try Made.gaps(code, in: Self.actors + text, household: Self.households)
  }

  private func service(
    _ id: String = "bank", _ organisation: String? = "debts", _ more: String = ""
  ) -> String {
    let owner = organisation.map { ", organisation: \($0)" } ?? ""
    return "  \(id): {name: \(id), domains: [finances]\(owner)\(more)}\n"
  }

  @Test func `no service fits, one organisation offers, two do`() throws {
    let other = "services:\n  x: {name: X, domains: [housing]}\n"
    #expect(try gaps(.noService, other).map(\.severity) == [.concern])
    #expect(try gaps(.noService, "services:\n" + service()).map(\.severity) == [.attention])
    let two = "services:\n" + service() + service("kas", "club")
    #expect(try gaps(.noService, two).isEmpty)
    // In another area it does not count, and a map without services says nothing.
    let south = "services:\n" + service("bank", "debts", ", areas: [South]")
    #expect(try gaps(.noService, south).map(\.severity) == [.concern])
    #expect(try gaps(.noService, "").isEmpty)
  }

  @Test(arguments: [
    ("", false, true),
    ("  - team -> bank: referral\n", nil, true), ("  - team -> debts: referral\n", nil, true),
    ("  - bank -> team: referral\n", false, true),
    (
      "  - {from: team, to: debts, kind: referral, knowledge: {state: denied}}\n", true, true
    ),
    (
      "  - {from: team, to: debts, kind: referral, knowledge: {state: unknown}}\n", false, true
    ),
  ])
  func `the team refers to a service, does not, or was never asked`(
    tie: String, isAsked: Bool?, isFitting: Bool
  ) throws {
    let found = try gaps(
      .noReferralLine, "services:\n" + service() + (tie.isEmpty ? "" : "ties:\n" + tie))
    let asked = found.map { gap -> Bool? in
      if case .noReferralLine(_, _, let isAsked) = gap.fact { isAsked } else { nil }
    }
    #expect(asked == (isAsked.map { [$0] } ?? []))
  }

  //  home ── me ── team ── school ──> bank: me and team belong together, so four steps.
  @Test func `four steps to the nearest service are a long way, three are not`() throws {
    let ties = "ties:\n  - me -> home: A\n"
    let three = "services:\n" + service("bank", nil) + ties + "  - team -> bank: referral\n"
    #expect(try gaps(.routeTooLong, three).isEmpty)
    let four =
      "services:\n" + service("bank", nil) + ties
      + "  - team -> school: referral\n  - school -> bank: referral\n"
    #expect(
      try gaps(.routeTooLong, four).map(\.fact).map { fact in
        if case .routeTooLong(_, _, let steps) = fact { steps } else { 0 }
      } == [4])
    #expect(try gaps(.routeTooLong, "services:\n" + service("bank", nil) + ties).isEmpty)
  }

  //  home ── school ──> bank, and then home ── club ──> bank beside it.
  @Test func `a route is fragile until there is a second one`() throws {
    let one =
      "services:\n" + service()
      + "ties:\n  - school -> home: A\n  - school -> bank: referral\n"
    #expect(
      try gaps(.fragileRoute, one).map(\.key) == ["fragile-route/finances/North/school"])
    #expect(
      try gaps(.fragileRoute, one + "  - club -> home: A\n  - club -> bank: referral\n").isEmpty)
    // Straight to the service nothing lies between.
    #expect(
      try gaps(.fragileRoute, "services:\n" + service() + "ties:\n  - bank -> home: A\n").isEmpty)
  }

  @Test(arguments: [
    (", waiting-days: 43", true), (", waiting-days: 42", false),
    (", capacity: {places: 5, free: 0}", true), (", capacity: {places: 5, free: 1}", false),
    ("", false),
  ])
  func `all is full when no service has a place within 42 days`(
    more: String, holds: Bool
  ) throws {
    let text = "services:\n" + service("bank", "debts", more)
    #expect(try gaps(.full, text).count == (holds ? 1 : 0))
    #expect(try gaps(.full, text + service("kas", "club")).isEmpty)
  }

  //  8 of 10 reported are 80 %; 7 are 70 %.
  @Test(arguments: [("made: 10, reported: 8", 0), ("made: 10, reported: 7", 1), ("made: 0", 0)])
  func `word comes back on four of five`(terms: String, count: Int) throws {
    let ties = "ties:\n  - {from: team, to: debts, kind: referral, \(terms)}\n"
    #expect(try gaps(.noReportBack, ties).count == count)
  }

  //  Answers after 10 and 18 days have a median of 14; after 10 and 19 of 14.5.
  @Test(arguments: [("2026-03-19", 0), ("2026-03-20", 1)])
  func `the first answer comes within fourteen days`(answered: String, count: Int) throws {
    let referrals = """
      referrals:
        - {who: home, from: team, to: debts, made: 2026-03-01, answered: 2026-03-11,
          reported: 2026-04-01, outcome: accepted}
        - {who: next, from: team, to: debts, made: 2026-03-01, answered: \(answered),
          reported: 2026-04-01, outcome: accepted}

      """
    #expect(try gaps(.noReportBack, referrals).count == count)
  }

  @Test func `volunteers offer something, and the team knows them`() throws {
    #expect(try gaps(.formalOnlyOffer, "services:\n" + service()).count == 1)
    let volunteers = "services:\n" + service("kas", "club")
    #expect(try gaps(.formalOnlyOffer, volunteers).count == 1)
    #expect(try gaps(.formalOnlyOffer, volunteers + "ties:\n  - me -- club: contact\n").isEmpty)
    #expect(try gaps(.formalOnlyOffer, "").isEmpty)
  }

  @Test func `a service with room is used once somebody refers to it`() throws {
    let free = "services:\n" + service("bank", "debts", ", capacity: {free: 1}")
    #expect(try gaps(.unusedService, free).count == 1)
    #expect(try gaps(.unusedService, free + "ties:\n  - team -> debts: referral\n").isEmpty)
    let full = "services:\n" + service("bank", "debts", ", capacity: {free: 0}")
    #expect(try gaps(.unusedService, full).isEmpty)
    #expect(try gaps(.unusedService, "services:\n" + service()).isEmpty)
  }

  @Test func `a referral goes nowhere when the receiver neither covers nor refers on`() throws {
    func count(_ domain: String, _ more: String = "") throws -> Int {
      try gaps(
        .deadEnd,
        "services:\n" + service()
          + "ties:\n  - {from: team, to: debts, kind: referral, domains: [\(domain)]}\n" + more
      ).count
    }
    #expect(try count("housing") == 1)
    #expect(try count("finances") == 0)
    #expect(try count("housing", "  - debts -> club: referral\n") == 0)
  }

  @Test(arguments: [(3, 1), (2, 0)])
  func `much hangs on one point from three needs`(needs: Int, count: Int) throws {
    let more = ["finances", "finances", "finances"].prefix(needs - 1).enumerated().map {
      "  - \($0.offset == 0 ? "next" : "home"), \($0.element)\n"
    }
    let text =
      Self.actors + "services:\n" + service()
      + "ties:\n  - school -> home: A\n  - school -> next: A\n  - school -> bank: referral\n"
    let found = try Made.gaps(
      .singleLink, in: text, household: Self.households + more.joined())
    #expect(found.count == count)
  }

  //  club ── self-help group, both with volunteers, over two links and none elsewhere.
  @Test func `a sector is a silo until one link crosses`() throws {
    let text = """
      ties:
        - team -- debts: collaboration
      """
    func silos(_ more: String) throws -> [String] {
      try Made.gaps(
        .silo,
        in: Self.actors + "  group: Group, self-help-group\n  bees: Bees, volunteer-organisation\n"
          + text + "\n" + more, household: Self.households
      ).map(\.key)
    }
    let two = "  - club -- group: collaboration\n  - club -- bees: collaboration\n"
    #expect(try silos(two) == ["silo/volunteers"])
    #expect(try silos(two + "  - club -> school: referral\n") == [])
    #expect(try silos("  - club -- group: collaboration\n") == [])
  }

  @Test func `the team knows of each life domain in which it has needs`() throws {
    #expect(try gaps(.knowledgeGap, "").isEmpty)
    let found = try Made.gaps(
      .knowledgeGap, in: Self.actors, household: Self.households + "  - next, housing\n")
    #expect(found.map(\.key) == ["knowledge-gap/housing"])
  }

  //  North reaches its 5 needs; South reaches 4 of 5 (1 − 0.8 = 0.2) or 3 of 5 (1 − 0.6 = 0.4).
  @Test(arguments: [(4, 0), (3, 1)])
  func `reach differs when an area has less than four fifths of another's`(
    reached: Int, count: Int
  ) throws {
    let households =
      (1...5).map { "  - {id: n\($0), name: N\($0), area: North}\n" }
      + (1...5).map { "  - {id: s\($0), name: S\($0), area: South}\n" }
    let needs = (1...5).flatMap { ["  - n\($0), finances\n", "  - s\($0), finances\n"] }
    let ties =
      (1...5).map { "  - bank -> n\($0): A\n" }
      + (1...reached).map { "  - bank -> s\($0): A\n" }
    let text =
      "needs:\n\(needs.joined())services:\n\(service("bank", nil))ties:\n\(ties.joined())"
    let found = try Made.gaps(
      .unequalReach, in: text, household: "households:\n" + households.joined())
    #expect(found.count == count)
  }

  //  From 12 May 2025 to 12 May 2026 are 365 days.
  @Test(arguments: [("2025-05-12", 1), ("2025-05-13", 0)])
  func `a record is stale after a year`(confirmed: String, count: Int) throws {
    let text = "services:\n" + service("bank", "debts", ", confirmed: \(confirmed)")
    #expect(try gaps(.staleRecord, text).count == count)
  }

  @Test func `one household is no team`() throws {
    let text = "services:\n  x: {name: X, domains: [housing]}\nneeds:\n  - home, finances\n"
    #expect(try Made.compiled(text).gaps().allSatisfy { !$0.code.isTeamRule })
  }
}
