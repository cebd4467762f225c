import NetworkGraph
import NetworkQueries
import SupportNetwork
import Testing

/// The team rules about links between organisations, each where it just holds and where it just
/// does not.
struct LinkRuleTests {
  private let organisations = """
    organisations:
      a: A, welfare
      b: B, welfare
      c: C, hospital
      d: D, hospital

    """

  private func report(_ tie: String, _ referrals: String = "") throws -> [LinkReport] {
    try Made.teamGaps(.noReportBack, in: organisations + tie + referrals).compactMap { gap in
      if case .noReportBack(let report)? = gap.teamFact { report } else { nil }
    }
  }

  //  a ──20 referrals──▶ b, 16 reported back: 16/20 is not below 0.8, 15/20 is.
  @Test func `word back is too little below four in five`() throws {
    func tie(_ counts: String) -> String {
      "ties:\n  - {from: a, to: b, kind: referral\(counts)}\n"
    }
    #expect(try report(tie(", made: 20, reported: 16")).isEmpty)
    let found = try report(tie(", made: 20, reported: 15, completed: 10"))
    #expect(found.map(\.made.exact) == [20] && found.map(\.reported?.exact) == [15])
    #expect(found.map(\.completed?.exact) == [10])
    #expect(try report(tie(", made: 0, reported: 0")).isEmpty)
    #expect(try report(tie(", made: 10")).isEmpty)
    #expect(try report(tie("")).isEmpty)
  }

  //  a ──7 referrals──▶ b: of 4 reported and 3 not, and of 6 completed and 1 not, nothing is told,
  //  nor that of 5 reported 2 were not, which is below 0.8 too.
  @Test(arguments: [4, 5])
  func `parts that are too few, or leave too few, are not told`(reported: Int) throws {
    let found = try report(
      "ties:\n  - {from: a, to: b, kind: referral, made: 7, reported: \(reported), completed: 6}\n")
    let report = try #require(found.first)
    #expect(report.made.exact == 7)
    for part in [report.reported, report.completed] {
      #expect(part.map { $0.exact == nil && !$0.isFew } == true)
    }
  }

  //  On 12 May: first answers after 14 and 15 days have the median 14.5, after 13 and 15 it is 14.
  @Test func `a first answer is late after two weeks, by the median`() throws {
    func referral(_ answered: String) -> String {
      "  - {who: one, from: a, to: b, made: 2026-03-01, outcome: accepted, answered: \(answered), "
        + "reported: 2026-04-01}\n"
    }
    func found(_ days: [String]) throws -> [LinkReport] {
      try report("", "referrals:\n" + days.map(referral).joined())
    }
    #expect(try found(["2026-03-14", "2026-03-16"]).isEmpty)
    let late = try found(["2026-03-15", "2026-03-16"])
    #expect(late.map(\.slowerThan) == [14])
    // Two answers are too few to tell how late they were.
    #expect(late.map(\.daysToAnswer) == [nil] && late.map(\.made.exact) == [nil])
    let many = try found(
      ["2026-03-15", "2026-03-16", "2026-03-16", "2026-03-17", "2026-03-31"])
    #expect(many.map(\.daysToAnswer) == [15])
  }

  //  Two weeks before 12 May is 28 April: an open referral of that day counts, of the day after not.
  @Test func `without counts the referrals that are old enough count`() throws {
    func found(_ day: String) throws -> Int {
      try report("", "referrals:\n  - {who: one, from: a, to: b, made: \(day)}\n").count
    }
    #expect(try found("2026-04-28") == 1)
    #expect(try found("2026-04-29") == 0)
  }

  //  a ──finances──▶ b: b covers nothing and refers nowhere.
  @Test(arguments: [
    ("", "", true),
    ("services:\n  s: {name: S, organisation: b, domains: [finances]}\n", "", false),
    ("services:\n  s: {name: S, organisation: b, domains: [housing]}\n", "", true),
    (
      "people:\n  p: {name: P, role: professional, organisation: b, expertise: [finances]}\n", "",
      false
    ),
    ("", "  - b -> c: referral\n", false),
    ("", "  - b -- c: collaboration\n", true),
  ])
  func `a way ends where nobody helps and nobody refers on`(
    services: String, more: String, holds: Bool
  ) throws {
    let ties = "ties:\n  - a -> b: referral, finances\n" + more
    let found = try Made.teamGaps(.deadEnd, in: organisations + services + ties)
    #expect(
      found.map(\.teamFact) == (holds ? [.deadEnd(.made("b"), domains: [.finances])] : []))
    let unsaid = ties.replacing(", finances", with: "")
    #expect(try Made.teamGaps(.deadEnd, in: organisations + services + unsaid).isEmpty)
  }

  @Test func `a referral of one family is no dead end on its own map`() throws {
    let text = """
      \(organisations)referrals:
        - {who: home, from: a, to: b, domain: finances, made: 2026-01-05}

      """
    #expect(try Made.teamGaps(.deadEnd, in: text, household: Made.household).isEmpty)
    let team = text.replacing("who: home", with: "who: one")
    #expect(try Made.teamGaps(.deadEnd, in: team).map(\.key) == ["dead-end/b"])
  }

  //  one, two ── a ── b ── c (loan): b is a cut, for the two needs about money.
  @Test(
    arguments: [
      ([], 2, "b"), ([], 3, nil),
      (["a -- d: collaboration", "d -- c: collaboration"], 1, nil),
      (["a -- c: collaboration"], 1, nil),
      (["one -- c"], 2, "b"),
    ] as [([String], Int, String?)])
  func `one organisation carries the needs that come nowhere without it`(
    more: [String], least: Int, point: String?
  ) throws {
    let ties = ["a -- b: collaboration", "b -- c: collaboration"] + more
    let text = """
      \(organisations)services:
        loan: {name: Loan, organisation: c, domains: [finances]}
      teams:
        team: {name: Team, organisation: a}
      ties:
      \(ties.map { "  - \($0)\n" }.joined())needs:
        - one, finances: x
        - three, finances: y

      """
    let found = try Made.teamGaps(
      .singleLink, in: text, settings: Made.settings("needs", of: .singleLink, Double(least)))
    let fact = point.map {
      TeamGapFact.singleOrganisation(.made($0), needs: CountOfPeople(2), domains: [.finances])
    }
    #expect(found.compactMap(\.teamFact) == [fact].compactMap { $0 })
  }

  //  a ── b ── c (loan): six households in North hang on b; two in South as well, whom eight needs
  //  would tell of.
  @Test(arguments: [(6, 0, 6), (6, 2, nil), (6, 5, 11)] as [(Int, Int, Int?)])
  func `needs that hang on one are counted when those of each area are enough`(
    north: Int, south: Int, count: Int?
  ) throws {
    let ids = (0..<north).map { "n\($0)" } + (0..<south).map { "s\($0)" }
    let households = ids.map { id in
      "  - {id: \(id), name: \(id), area: \(id.hasPrefix("n") ? "North" : "South")}\n"
    }
    let text = """
      \(organisations)services:
        loan: {name: Loan, organisation: c, domains: [finances]}
      teams:
        team: {name: Team, organisation: a}
      ties:
        - a -- b: collaboration
        - b -- c: collaboration
      needs:
      \(ids.map { "  - \($0), finances: x\n" }.joined())
      """
    let found = try Made.teamGaps(
      .singleLink, in: text, household: "households:\n" + households.joined())
    guard case .singleOrganisation(.made("b"), let needs, _)? = found.first?.teamFact else {
      Issue.record("no fact")
      return
    }
    #expect(needs.exact == count && !needs.isFew)
  }

  //  a ── c (loan): between where it begins and where it ends is the link only.
  @Test func `one link carries the needs when nothing stands between`() throws {
    let text = """
      \(organisations)services:
        loan: {name: Loan, organisation: c, domains: [finances]}
      teams:
        team: {name: Team, organisation: a}
      ties:
        - team -> loan: referral
      needs:
        - one, finances: x

      """
    let settings = Made.settings("needs", of: .singleLink, 1)
    let found = try Made.teamGaps(.singleLink, in: text, settings: settings)
    #expect(
      found.map(\.teamFact) == [
        .singleLink(.made("a"), .made("c"), needs: CountOfPeople(1), domains: [.finances])
      ])
    #expect(found.first?.evidence.ties == [0])
    #expect(try Made.teamGaps(.singleLink, in: text).isEmpty)
  }

  //  hospitals c ── d ── e, welfare a ── b; care has 0 across and 2 within: (0 − 2)/2 = −1.
  //  With c ── a it is (1 − 2)/3 = −1/3.
  @Test func `a sector is a silo when all its links stay within`() throws {
    let text = """
      \(organisations)  e: E, hospital
      ties:
        - c -- d: collaboration
        - d -- e: collaboration
        - a -- b: collaboration

      """
    let found = try Made.teamGaps(.silo, in: text)
    let care = ActorGroup(
      actors: [.made("c"), .made("d"), .made("e")],
      links: ExternalInternalTies(external: 0, within: 2))
    #expect(found.map(\.teamFact) == [.sectorSilo(.care, care)])
    let open = text + "  - c -- a: collaboration\n"
    #expect(try Made.teamGaps(.silo, in: open).isEmpty)
    let looser = Made.settings("index", of: .silo, -0.3)
    #expect(try Made.teamGaps(.silo, in: open, settings: looser).count == 1)
    let one = text.replacing("  - d -- e: collaboration\n", with: "")
    #expect(try Made.teamGaps(.silo, in: one).isEmpty)
  }

  //  a, b, c help with money and know each other only; d stands apart.
  @Test func `a life domain is a silo too, but not when there is nobody else`() throws {
    func text(_ last: String) -> String {
      """
      \(organisations)services:
        s: {name: S, organisation: a, domains: [finances]}
        t: {name: T, organisation: b, domains: [finances]}
        u: {name: U, organisation: c, domains: [finances]}
        v: {name: V, organisation: d, domains: [\(last)]}
      ties:
        - a -- c: collaboration
        - b -> u: referral

      """
    }
    let found = try Made.teamGaps(.silo, in: text("housing"))
    #expect(found.map(\.key) == ["silo/domain/finances"])
    #expect(try Made.teamGaps(.silo, in: text("finances")).isEmpty)
  }
}
