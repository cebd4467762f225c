import NetworkFiles
import NetworkQueries
import SupportNetwork
import Testing

@testable import Sharing

struct PseudonymisedTests {
  private let key = PseudonymKey(secret: 7)

  //   oma Riet ── Gezin Blom [Pim 9, Eva 38] ── Ans
  private let family = """
    title: Ecogram van Gezin Blom
    language: nl
    date: 2026-05-10
    household:
      id: blom
      name: Gezin Blom
      members:
        eva: Eva, woman, 38
        pim: Pim, man, 9
      family:
        - eva > pim
    people:
      riet: {name: Oma Riet, role: family, relation: moeder van Eva, note: Belt elke dag}
      ans: Ans, neighbour
      bas: Bas, neighbour
    organisations:
      linde: De Linde, school
    ties:
      - riet -> blom: strong, PE, since 2020-01-01
      - ans -> blom: G
    needs:
      - {who: blom, domain: finances, words: We weten niet wat eerst moet, since: 2026-05-01}
    observations:
      - {date: 2026-05-02, words: Een oude hond in de gang, domain: social-network}
    """

  @Test func `names are what somebody is, with a number`() throws {
    let masked = try network(family).pseudonymised(by: key, in: .dutch)
    #expect(masked.title == "Ecogram zonder namen")
    #expect(masked.households.map(\.name) == ["Huishouden 1"])
    #expect(masked.households[0].members.map(\.name).sorted() == ["Gezinslid 1", "Gezinslid 2"])
    #expect(masked.people.map(\.name).sorted() == ["Buur 1", "Buur 2", "Familielid 1"])
    #expect(masked.organisations.map(\.name) == ["School 1"])
    #expect(masked.people.map(\.id.rawValue) == ["family-1", "neighbour-1", "neighbour-2"])
    #expect(masked.observations.map(\.words) == ["iets gezien of gehoord"])
    let english = try network(family).pseudonymised(by: key, in: .english)
    #expect(english.households.map(\.name) == ["Household 1"])
  }

  @Test func `ages are the middle of a stretch of life`() throws {
    let masked = try network(family).pseudonymised(by: key, in: .dutch)
    // 38 is between 30 and 40, 9 between 4 and 12.
    #expect(Set(masked.households[0].members.map(\.age)) == [.years(35), .years(8)])
    for (age, band) in [
      (0, 2), (3, 2), (4, 8), (11, 8), (12, 15), (17, 15), (18, 24), (29, 24), (30, 35), (90, 95),
      (104, 95),
    ] { #expect(Age.years(age).band(on: nil) == .years(band), "\(age)") }
    let day = CalendarDate.made("2026-05-10")
    // Twelve on the day after.
    #expect(Age.bornOn(.made("2014-05-11")).band(on: day) == .years(8))
    #expect(Age.bornIn(1986).band(on: day) == .years(45))
    #expect(Age.bornIn(1986).band(on: nil) == nil)
  }

  @Test func `all dates go back as far, and distances stay`() throws {
    let whole = try network(family)
    let masked = whole.pseudonymised(by: key, in: .dutch)
    let back = try #require(masked.dates.first).days(until: whole.dates[0])
    #expect((30...1490).contains(back))
    func days(_ date: CalendarDate?, _ other: CalendarDate?) throws -> Int {
      try #require(date).days(until: #require(other))
    }
    #expect(try days(masked.needs[0].since, whole.needs[0].since) == back)
    #expect(try days(masked.observations[0].date, whole.observations[0].date) == back)
    let since = masked.ties.compactMap(\.period.since)
    #expect(try days(since.first, .made("2020-01-01")) == back)
    #expect(masked.observations[0].date != whole.observations[0].date)
  }

  @Test func `a case is stable, and cases have nothing in common`() throws {
    let whole = try network(family)
    #expect(whole.pseudonymised(by: key, in: .dutch) == whole.pseudonymised(by: key, in: .dutch))
    let others = (1...40).map { secret in
      whole.pseudonymised(by: PseudonymKey(secret: secret), in: .dutch)
    }
    #expect(Set(others.map(\.dates)).count > 35)
    // Ans, who has a tie, is the first or the second neighbour, by the secret alone.
    let neighbours = others.map { masked in
      masked.ties.map(\.from.rawValue).filter { $0.hasPrefix("neighbour") }
    }
    #expect(Set(neighbours).count == 2)
    #expect(PseudonymKey(bytes: "geheim".utf8) == PseudonymKey(bytes: "geheim".utf8))
    #expect(PseudonymKey(bytes: "geheim".utf8) != PseudonymKey(bytes: "geheim2".utf8))
  }

  @Test(arguments: Networks.all)
  func `gaps, figures and ways stay the same`(name: String) throws {
    let whole = try Networks.read(name)
    let masked = whole.pseudonymised(by: key, in: .dutch)
    #expect(masked.problems() == [])
    func answers(_ network: SupportNetwork) -> [String] {
      let compiled = CompiledNetwork(network, on: network.latestDate)
      let gaps = compiled.allGaps().map { "\($0.code) \($0.severity)" }
      let figures = network.households.flatMap { household in
        let metrics = compiled.metrics(of: household)
        return [
          "\(metrics.others.count) \(metrics.informalCount) \(metrics.formalCount)",
          "\(metrics.sectorSizes.map { "\($0): \($1)" }.sorted())",
        ]
      }
      return (gaps + figures).sorted()
    }
    #expect(answers(masked) == answers(whole))
  }

  @Test(arguments: Networks.all)
  func `nobody's name and no own word is left`(name: String) throws {
    let whole = try Networks.read(name)
    let text = NetworkFile.text(of: whole.pseudonymised(by: key, in: .dutch))
    let told =
      whole.households.flatMap { [$0.name, $0.question ?? $0.name] + $0.members.map(\.name) }
      + whole.people.flatMap { [$0.name, $0.relation ?? $0.name, $0.note ?? $0.name] }
      + whole.needs.compactMap(\.words) + whole.observations.map(\.words)
      + whole.ties.compactMap(\.note)
    #expect(!told.isEmpty)
    for word in told { #expect(!text.contains(word), "\(word)") }
  }

  @Test func `no text of any field comes through, and the file reads`() throws {
    let whole = MarkedNetwork.network
    // What the test does not fill it could not miss.
    let empty = MarkedNetwork.emptyTexts(in: whole)
    #expect(empty.isEmpty, "\(empty)")
    let masked = whole.pseudonymised(by: key, in: .dutch)
    let text = NetworkFile.text(of: masked)
    #expect(!text.lowercased().contains(MarkedNetwork.mark))
    #expect(!text.contains("2031"), "a year of the original")
    #expect(masked.problems() == [])
    #expect(NetworkFile.read(bytes: Array(text.utf8), name: "x").network != nil)
  }
}
