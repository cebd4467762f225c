import NetworkQueries
import SupportNetwork
import Testing

/// The team rules about what a team knows, and when nothing is said at all.
struct KnowledgeRuleTests {
  private func team(_ expertise: String) -> String {
    """
    people:
      wim: {name: Wim, role: professional, expertise: [housing]}
      nel: {name: Nel, role: professional, expertise: [finances]}
    teams:
      team: {name: Team, members: [wim]\(expertise)}
    needs:
      - one, finances: money

    """
  }

  //  The team knows of housing through wim, and its households ask about money.
  @Test func `a team misses knowledge until somebody in it has it`() throws {
    let found = try Made.teamGaps(.knowledgeGap, in: team(""))
    #expect(
      found.map(\.teamFact) == [
        .knowledgeGap(team: .made("team"), .finances, households: CountOfPeople(1))
      ])
    #expect(
      found.first?.suggestions == [
        .team(.knowledgePoint(.finances)), .team(.learnFrom(.made("nel"))),
      ])
    #expect(try Made.teamGaps(.knowledgeGap, in: team(", expertise: [finances]")).isEmpty)
    let joined = team("").replacing("members: [wim]", with: "members: [wim, nel]")
    #expect(try Made.teamGaps(.knowledgeGap, in: joined).isEmpty)
    let late = joined.replacing(
      "expertise: [finances]", with: "expertise: [finances], died: 2026-01-01")
    #expect(try Made.teamGaps(.knowledgeGap, in: late).count == 1)
  }

  //  Five or more cases in North are counted; with three in South as well the eight would tell of
  //  those, as North is counted elsewhere.
  @Test(
    arguments: [(4, 0, nil, true), (6, 0, 6, false), (6, 3, nil, false), (6, 5, 11, false)]
      as [(Int, Int, Int?, Bool)])
  func `cases are counted when those of each area are enough`(
    north: Int, south: Int, count: Int?, isFew: Bool
  ) throws {
    let ids = (0..<north).map { "n\($0)" } + (0..<south).map { "s\($0)" }
    let households = ids.map { id in
      "  - {id: \(id), name: \(id), area: \(id.hasPrefix("n") ? "North" : "South")}\n"
    }
    let needs = ids.map { "  - \($0), finances: money\n" }.joined()
    let found = try Made.teamGaps(
      .knowledgeGap, in: team("").replacing("  - one, finances: money\n", with: needs),
      household: "households:\n" + households.joined())
    guard case .knowledgeGap(_, _, let told)? = found.first?.teamFact else {
      Issue.record("no fact")
      return
    }
    #expect(told.exact == count && told.isFew == isFew)
  }

  @Test func `of a team of which nothing is written down nothing is missing`() throws {
    let unknown = team("").replacing(", expertise: [housing]", with: "")
    #expect(try Made.teamGaps(.knowledgeGap, in: unknown).isEmpty)
  }

  //  Two teams: household one is a case of the team that wim is in.
  @Test func `each of two teams is asked about its own cases`() throws {
    let two =
      team("").replacing(
        "needs:", with: "  other: {name: Other, members: [nel], expertise: [parenting]}\nneeds:")
    func keys(_ tie: String) throws -> [String] {
      try Made.teamGaps(.knowledgeGap, in: two + "ties:\n  - \(tie) -> one: A\n").map(\.key)
    }
    #expect(try keys("wim") == ["knowledge-gap/team/finances"])
    #expect(try keys("nel") == [])
  }

  //  On 12 May 2026, 365 days ago was 12 May 2025.
  @Test(arguments: [("2025-05-12", true), ("2025-05-13", false)])
  func `records and links are old after a year`(day: String, holds: Bool) throws {
    func text(_ record: String, _ tie: String) -> String {
      """
      organisations:
        a: A, welfare
        b: B, welfare
      services:
        s: {name: S, organisation: a, domains: [finances]\(record)}
      ties:
        - {from: b, to: s, kind: referral\(tie)}

      """
    }
    func facts(_ record: String, _ tie: String) throws -> [TeamGapFact?] {
      try Made.teamGaps(.staleRecord, in: text(record, tie)).map(\.teamFact)
    }
    let records = try facts(", confirmed: \(day)", "")
    #expect(records == (holds ? [.staleRecords([.made("s")], days: 365)] : []))
    let link = ActorPair(from: .made("b"), to: .made("s"))
    for field in ["confirmed", "since"] {
      #expect(
        try facts("", ", \(field): \(day)") == (holds ? [.staleLinks([link], days: 365)] : []))
    }
    #expect(try facts("", "").isEmpty)
    #expect(try facts("", ", since: 2020-01-01, confirmed: 2026-05-01").isEmpty)
  }

  @Test func `a map without services, teams and referrals says nothing about a team`() throws {
    let text = """
      people:
        oma: Oma, family
        pro: Pro, professional @ a
      organisations:
        a: A, welfare
        b: B, hospital
      ties:
        - oma -> one: P, finances, confirmed 2020-01-01
        - pro -> two: A, finances
        - a -- b: collaboration
      needs:
        - one, housing: x
        - two, finances: y
        - three, parenting: z

      """
    #expect(try Made.compiled(text, household: Made.households).teamGaps() == [])
  }

  @Test func `a rule that is off says nothing`() throws {
    var settings = AskingSettings()
    settings.gaps.turn(.knowledgeGap, on: false)
    #expect(try Made.teamGaps(.knowledgeGap, in: team(""), settings: settings).isEmpty)
  }

  @Test func `answers do not depend on the order of the file`() throws {
    let network = try Made.network(team(""), household: Made.households)
    var turned = network
    turned.households.reverse()
    turned.people.reverse()
    turned.needs.reverse()
    #expect(CompiledNetwork(network).teamGaps() == CompiledNetwork(turned).teamGaps())
  }
}
