import NetworkQueries
import SupportNetwork
import Testing

/// The rules about people in and around the household, on both sides of their line.
struct PeopleRuleTests {
  private let people = """
    people:
      oma: Oma, family
      aunt: Aunt, family
      pro: Pro, professional
      ned: Ned, neighbour
      kim: Kim, friend

    """

  private func count(_ code: GapCode, _ ties: String) throws -> Int {
    try Made.gaps(code, in: people + "ties:\n" + ties).count
  }

  @Test(arguments: [
    // 3 domains, 2 domains; 8 hours, 7.5 hours; each with a second supporter, so not alone.
    ("  - oma -> home: P, finances, housing, parenting\n  - pro -> home: A\n", true),
    ("  - oma -> home: P, finances, housing\n  - pro -> home: A\n", false),
    ("  - oma -> home: P, 8 hours\n  - pro -> home: A\n", true),
    ("  - oma -> home: P, 7.5 hours\n  - pro -> home: A\n", false),
    // The hours of two ties are added: 4 + 4.
    ("  - oma -> ann: P, 4 hours\n  - oma -> bo: P, 4 hours\n  - pro -> home: A\n", true),
    // Alone without any support; with something back from the household it is no burden alone.
    ("  - oma -> home: P\n", true),
    ("  - oma <-> home: P/G\n", false),
    ("  - oma -> home: P\n  - aunt -> oma: E\n", false),
    // A professional is no informal carer.
    ("  - pro -> home: P, finances, housing, parenting, 20 hours\n", false),
  ])
  func `a carer bears a lot from three domains, eight hours, or alone`(
    ties: String, holds: Bool
  ) throws {
    #expect(try count(.overloadedCarer, ties) == (holds ? 1 : 0))
  }

  //  A tie of the whole household is none of a member's own.
  @Test(arguments: [
    ("  - oma -- ann: broken\n", [("ann", Severity.concern), ("bo", .urgent)]),
    ("  - oma -> ann: E\n", [("bo", .urgent)]),
    ("  - oma -> ann: E\n  - oma -> bo: G\n", []),
    // Bo's grandmother is an adult to trust for the whole household: no longer urgent.
    ("  - oma -> ann: E\n  - oma -> home: G\n", [("bo", .concern)]),
    // A weak tie is no trusted adult.
    ("  - oma -> ann: E\n  - oma -> home: weak, G\n", [("bo", .urgent)]),
    // A school is no person.
    ("  - oma -> ann: E\n  - pro -> home: latent, G\n", [("bo", .urgent)]),
  ])
  func `a member is isolated without a tie of their own outside`(
    ties: String, expected: [(String, Severity)]
  ) throws {
    let found = try Made.gaps(.isolatedMember, in: people + "ties:\n" + ties)
    let members = found.map { gap in
      "\(gap.evidence.actors.first?.rawValue ?? "") \(gap.severity.rawValue)"
    }
    #expect(members.sorted() == expected.map { "\($0.0) \($0.1.rawValue)" }.sorted())
  }

  @Test(arguments: [(17, Severity.urgent), (18, Severity.concern)])
  func `a child is younger than eighteen`(age: Int, severity: Severity) throws {
    let household = "household:\n  id: home\n  name: Home\n  members:\n    bo: Bo, man, \(age)\n"
    let found = try Made.gaps(.isolatedMember, in: "", household: household)
    #expect(found.map(\.severity) == [severity])
  }

  @Test func `who died is not isolated`() throws {
    let household =
      "household:\n  id: home\n  name: Home\n  members:\n"
      + "    bo: Bo, man, born 1950, died 2026-05-12\n"
    #expect(try Made.gaps(.isolatedMember, in: "", household: household).isEmpty)
  }

  private let three = "  - oma -> home: P\n  - ned -> home: G\n  - kim -> home: E\n"

  //  Three help unpaid; two do. Two ties with one person are one person.
  @Test func `a network is thin below three who help unpaid`() throws {
    func few(_ ties: String) throws -> Bool {
      try Made.gaps(.thinNetwork, in: people + "ties:\n" + ties).contains {
        $0.key == "thin-network/home/few"
      }
    }
    #expect(try !few(three))
    #expect(try few("  - oma -> home: P\n  - ned -> home: G\n"))
    #expect(try few("  - oma -> home: P\n  - oma -> bo: P\n  - ned -> home: G\n"))
    #expect(try few("  - oma -> home: P\n  - ned -> home: G\n  - pro -> home: E\n"))
  }

  //  Four people around the household of whom none knows another; then two do.
  @Test func `four people apart are a cue, three are not`() throws {
    func apart(_ ties: String) throws -> Bool {
      try Made.gaps(.thinNetwork, in: people + "ties:\n" + ties).contains {
        $0.key == "thin-network/home/apart"
      }
    }
    #expect(try !apart(three))
    #expect(try apart(three + "  - pro -> home: A\n"))
    #expect(try !apart(three + "  - pro -> home: A\n  - pro -- ned: contact\n"))
    #expect(try apart(three + "  - pro -> home: A\n  - aunt -- ned: contact\n"))
  }

  @Test func `somebody is unasked who fits a need, or whom the household wishes to see more`()
    throws
  {
    let need = "needs:\n  - home, finances\n"
    func count(_ tie: String) throws -> Int {
      try Made.gaps(.unasked, in: people + "ties:\n" + tie + need).count
    }
    #expect(try count("  - oma -> home: latent, P, finances\n") == 1)
    #expect(try count("  - oma -> home: latent, P, housing\n") == 0)
    #expect(try count("  - oma -> home: P, finances\n") == 0)
    #expect(try count("  - oma -> home: G, wish more\n") == 1)
    #expect(try count("  - oma -> home: G, wish less\n") == 0)
    let apart = "keep-away:\n  - {actor: oma, other: ann}\n"
    #expect(try count("  - oma -> home: latent, P, finances\n" + apart) == 0)
  }
}
