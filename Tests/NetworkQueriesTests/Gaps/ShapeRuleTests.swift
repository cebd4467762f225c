import NetworkQueries
import SupportNetwork
import Testing

/// The rules about the network as a whole, on both sides of their line.
struct ShapeRuleTests {
  private let people = """
    people:
      oma: Oma, family
      ned: Ned, neighbour
      kim: Kim, friend
      pro: Pro, professional
    organisations:
      gp: GP, gp-practice
      school: School, school

    """

  private func count(_ code: GapCode, _ ties: String) throws -> Int {
    try Made.gaps(code, in: people + "ties:\n" + ties).count
  }

  //  10 ties before; 7 after is a fall of 3/10 = 30 %, 8 after one of 20 %.
  @Test(arguments: [(7, true), (8, false), (10, false)])
  func `a network shrinks when three of ten informal ties fell away`(
    now: Int, holds: Bool
  ) throws {
    func network(_ count: Int) throws -> CompiledNetwork {
      let names = (1...10).map { "  p\($0): P\($0), friend\n" }.joined()
      let ties = (1...count).map { "  - p\($0) -> home: G\n" }.joined()
      return try Made.compiled("people:\n\(names)ties:\n\(ties)")
    }
    let found = try network(now).gaps(earlier: try network(10)).filter {
      $0.code == .shrinkingNetwork
    }
    #expect(found.count == (holds ? 1 : 0))
  }

  @Test func `a file with two days is compared with its own earlier day`() throws {
    let text = """
      people:
        oma: Oma, family
        ned: Ned, neighbour
      ties:
        - oma -> home: G
        - ned -> home: G, until 2026-03-01

      """
    var dated = try Made.network(text)
    dated.dates = ["2026-01-01", "2026-05-12"].compactMap { CalendarDate(iso: $0) }
    // Two ties before, one now: a fall of a half.
    let found = CompiledNetwork(dated).gaps().filter { $0.code == .shrinkingNetwork }
    #expect(found.map(\.fact) == [.shrinkingNetwork(before: 2, now: 1)])
  }

  @Test(arguments: [
    ("  - oma -> home: G\n  - ned -- home: stressful\n", true),
    ("  - oma -> home: G\n  - ned -- home: broken\n", true),
    ("  - oma -> home: G\n  - kim -> home: G\n  - ned -- home: stressful\n", false),
    // What ended is no tie of today.
    ("  - oma -> home: G\n  - ned -- home: lost, broken\n", false),
    ("  - oma -> home: ambivalent, G\n", false),
  ])
  func `a network is strained when half of its ties are`(ties: String, holds: Bool) throws {
    #expect(try count(.strainedNetwork, ties) == (holds ? 1 : 0))
  }

  @Test(arguments: [
    ("  - oma -> home: G\n", true),
    ("  - oma <-> home: G/G\n", false),
    ("  - oma -> home: G\n  - home -> ned: P\n", false),
    ("  - oma -- home\n", false),
  ])
  func `it goes one way until the household gives once`(ties: String, holds: Bool) throws {
    #expect(try count(.oneWay, ties) == (holds ? 1 : 0))
  }

  @Test(arguments: [
    ("  - oma -> home: G\n  - gp -> home: A\n", true),
    ("  - oma -> home: G\n  - gp -> home: A\n  - oma -- gp: contact\n", false),
    // A tie that ended is none.
    ("  - oma -> home: G\n  - gp -> home: A\n  - oma -- gp: lost\n", true),
    ("  - oma -> home: G\n", false),
    ("  - gp -> home: A\n", false),
  ])
  func `unpaid and paid help are split until one knows another`(ties: String, holds: Bool) throws {
    #expect(try count(.formalInformalSplit, ties) == (holds ? 1 : 0))
  }

  private let formal = "  - gp -> home: A\n  - school -> home: A\n  - pro -> home: A\n"

  //  gp   school   pro       gp ── school ── pro
  @Test(arguments: [
    ("", true),
    ("  - gp -- school: collaboration\n", true),
    ("  - gp -- school: collaboration\n  - school -- pro: contact\n", false),
    // Over somebody whom the household does not know, still without the household.
    ("  - gp -- school: collaboration\n  - gp -- ned: contact\n  - ned -- pro: contact\n", false),
  ])
  func `three professionals need each other or somebody who coordinates`(
    ties: String, holds: Bool
  ) throws {
    #expect(try count(.uncoordinatedCare, formal + ties) == (holds ? 1 : 0))
    let two = "  - gp -> home: A\n  - school -> home: A\n"
    #expect(try count(.uncoordinatedCare, two) == 0)
    let household = Made.household.replacing("  area:", with: "  coordinator: pro\n  area:")
    #expect(
      try Made.gaps(
        .uncoordinatedCare, in: people + "ties:\n" + formal + ties, household: household
      ).isEmpty)
  }
}
