import NetworkQueries
import SupportNetwork
import Testing

/// The rules about needs: each on a network where it just holds, and on one where it just does not.
struct NeedRuleTests {
  private let need = "needs:\n  - home, finances: money\n"
  private let people = """
    people:
      oma: Oma, family
      pro: Pro, professional

    """

  //  oma ··latent·· home: nobody helps. One letter of support in the domain is enough.
  @Test(arguments: [
    ("", true),
    ("ties:\n  - oma -> home: latent, P, finances\n", true),
    ("ties:\n  - oma -> home: P, parenting\n", true),
    ("ties:\n  - oma -> home: stressful, P, finances\n", true),
    ("ties:\n  - home -> oma: P, finances\n", true),
    ("ties:\n  - oma -> home: broken, P, finances\n", true),
    ("ties:\n  - {from: oma, to: home, domains: [finances], knowledge: {state: denied}}\n", true),
    ("ties:\n  - oma -> home: P, finances, until 2026-05-11\n", true),
    ("ties:\n  - oma -> home: P, finances\n", false),
    ("ties:\n  - oma -> bo: weak, P, finances\n", false),
    ("ties:\n  - oma -- home: finances\n", false),
  ])
  func `a need is unmet when nobody supports in its domain`(ties: String, holds: Bool) throws {
    let found = try Made.gaps(.unmetNeed, in: people + ties + need)
    #expect(found.map(\.severity) == (holds ? [.concern] : []))
  }

  @Test func `what was met or put aside is not missing, and the first need is urgent`() throws {
    let needs = """
      needs:
        - {who: home, domain: finances, status: met}
        - {who: home, domain: parenting, status: parked}
        - {who: home, domain: housing, since: 2026-05-13}
        - home, judicial, priority 1
        - home, substance-use, priority 2

      """
    let found = try Made.gaps(.unmetNeed, in: needs)
    #expect(found.map { $0.domain?.rawValue } == ["judicial", "substance-use"])
    #expect(found.map(\.severity) == [.urgent, .concern])
  }

  //  pro ──P── home, and then oma too
  @Test func `a need is for professionals only until one other helps`() throws {
    let formal = "ties:\n  - pro -> home: P, finances\n"
    #expect(try Made.gaps(.formalOnly, in: people + formal + need).count == 1)
    let both = formal + "  - oma -> home: P, finances\n"
    #expect(try Made.gaps(.formalOnly, in: people + both + need).isEmpty)
    let inside = formal + "  - ann -> bo: P, finances\n"
    #expect(try Made.gaps(.formalOnly, in: people + inside + need).isEmpty)
  }

  //  oma ──P── home, and a service for the same domain somewhere on the map
  @Test func `unpaid help only is a gap when a service fits`() throws {
    let informal = "ties:\n  - oma -> home: P, finances\n"
    func service(_ domain: String, _ area: String) -> String {
      "services:\n  bank: {name: Bank, domains: [\(domain)], areas: [\(area)]}\n"
    }
    func count(_ text: String) throws -> Int {
      try Made.gaps(.informalOnly, in: people + text + need).count
    }
    #expect(try count(service("finances", "North") + informal) == 1)
    #expect(try count(service("parenting", "North") + informal) == 0)
    #expect(try count(service("finances", "South") + informal) == 0)
    #expect(try count(informal) == 0)
    #expect(
      try count(service("finances", "North") + informal + "  - pro -> home: A, finances\n") == 0)
  }

  //  oma ──P── home ──P── pro
  @Test func `one supporter is one until there are two`() throws {
    let one = "ties:\n  - pro -> home: P, finances\n"
    let single = try Made.gaps(.singleSupporter, in: people + one + need)
    #expect(single.map(\.key) == ["single-supporter/home/pro"])
    let two = one + "  - oma -> home: P, finances\n"
    // Two help with the money, and oma is the only one who does so unpaid.
    let informal = try Made.gaps(.singleSupporter, in: people + two + need)
    #expect(informal.map(\.key) == ["single-supporter/home/oma"])
    #expect(
      informal.first?.fact == .singleSupporter(.made("oma"), needs: [], isOnlyInformal: true))
    let aunt = people.replacing("  pro:", with: "  aunt: Aunt, family\n  pro:")
    let three = two + "  - aunt -> home: G\n"
    #expect(try Made.gaps(.singleSupporter, in: aunt + three + need).isEmpty)
  }

  @Test func `a topic is avoided, hard, or open`() throws {
    func severities(_ openness: String) throws -> [Severity] {
      try Made.gaps(
        .avoidedTopic, in: "needs:\n  - {who: home, domain: finances, openness: \(openness)}\n"
      ).map(\.severity)
    }
    #expect(try severities("avoided") == [.concern])
    #expect(try severities("hesitant") == [.attention])
    #expect(try severities("open") == [])
  }

  //  home ──strong── oma ──normal── nurse (knows of it)     0.9 · 0.6 = 0.54
  //  home ──weak── pro (knows of it)                         0.3
  @Test func `an avoided topic is opened over the strongest way to who knows of it`() throws {
    let text = """
      people:
        oma: Oma, family
        nurse: {name: Nurse, role: professional, expertise: [finances]}
        pro: {name: Pro, role: professional, expertise: [finances]}
      ties:
        - oma -> home: strong, E
        - oma -- nurse
        - pro -> home: weak, A
      needs:
        - home, finances, avoided

      """
    let gap = try #require(try Made.gaps(.avoidedTopic, in: text).first)
    guard case .talkThrough(let way)? = gap.suggestions.first else {
      Issue.record("no way was suggested")
      return
    }
    #expect(way.firstContact == .made("oma") && way.end == .made("nurse"))
    #expect(abs(way.trust - 0.54) < 1e-12)
  }

  //  home ── a ── b ── bank is three steps; home ── a ── b ── c ── bank is four.
  @Test(arguments: [
    ("  - b -> bank: referral\n", false),
    ("  - b -- c: collaboration\n  - c -> bank: referral\n", true),
    ("  - bank -> b: referral\n", true),
    ("", true),
  ])
  func `a service three steps away is within reach, four is not`(
    last: String, holds: Bool
  ) throws {
    let text = """
      organisations:
        a: A, school
        b: B, school
        c: C, school
      services:
        bank: {name: Bank, domains: [finances]}
      ties:
        - a -- home
        - a -- b: collaboration
      \(last)\(need)
      """
    #expect(try Made.gaps(.outOfReach, in: text).count == (holds ? 1 : 0))
    #expect(
      try Made.gaps(.outOfReach, in: text.replacing("[finances]", with: "[housing]")).isEmpty)
  }
}
