import SupportNetwork
import Testing

/// What texts may hold.
struct TextCheckTests {
  private func facts(title: String) -> [Problem.Fact] {
    var network = CheckedNetwork.base
    network.title = title
    return network.problems().map(\.fact)
  }

  private func facts(words: String) -> [Problem.Fact] {
    var network = CheckedNetwork.base
    network.needs[0].words = words
    return network.problems().map(\.fact)
  }

  @Test(arguments: ["", " ", "\u{A0}\u{3000}"])
  func `a name says something`(name: String) {
    #expect(facts(title: name) == [.empty])
    #expect(facts(title: name + ".") == [])
    #expect(facts(words: name) == [])
  }

  @Test func `a name has at most 200 characters and words have at most 2,000`() {
    #expect(facts(title: String(repeating: "é", count: 200)) == [])
    #expect(facts(title: String(repeating: "é", count: 201)) == [.tooLong(count: 201, most: 200)])
    #expect(facts(words: String(repeating: "é", count: 2000)) == [])
    #expect(
      facts(words: String(repeating: "é", count: 2001)) == [.tooLong(count: 2001, most: 2000)])
  }

  @Test(
    arguments: [
      0x00, 0x07, 0x09, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0x202A, 0x202B,
      0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xFFFE, 0xFFFF, 0xFDD0,
      0x1FFFE,
      0x10FFFF,
    ] as [UInt32])
  func `no text has a control, direction or non-character code`(code: UInt32) throws {
    let text = "a" + String(Character(try #require(Unicode.Scalar(code)))) + "b"
    #expect(facts(title: text) == [.forbiddenCharacter(code)])
    #expect(facts(words: text) == [.forbiddenCharacter(code)])
  }

  @Test(arguments: [
    "محمد علي", "שרה כהן", "👩‍👧‍👦", "e\u{301}", "a\u{200F}b", "日本", "Zoë & Jan", "\u{20}x",
    "a\u{A0}b", "\u{2065}", "\u{FDCF}", "\u{FFFD}",
  ])
  func `names of all languages are fine`(name: String) {
    #expect(facts(title: name) == [])
  }

  @Test func `words may go on to a next line and names may not`() {
    #expect(facts(words: "een\ntwee") == [])
    #expect(facts(title: "een\ntwee") == [.forbiddenCharacter(10)])
  }

  /// Each free text of the network, made wrong one at a time.
  @Test(arguments: texts)
  func `every text is looked at`(_ one: CheckCase) { one.check() }

  private static func text(
    _ name: String, _ place: Place, _ path: any WritableKeyPath<SupportNetwork, String> & Sendable
  ) -> CheckCase {
    CheckCase(
      name, place, .forbiddenCharacter(0x202E), wrong: { $0[keyPath: path] = "a\u{202E}" },
      right: { $0[keyPath: path] = "a" })
  }

  private static func text(
    _ name: String, _ place: Place, _ path: any WritableKeyPath<SupportNetwork, String?> & Sendable
  ) -> CheckCase {
    CheckCase(
      name, place, .forbiddenCharacter(0x202E), wrong: { $0[keyPath: path] = "a\u{202E}" },
      right: { $0[keyPath: path] = "a" })
  }

  static let texts: [CheckCase] = [
    text("title", Place(.network, .title), \.title),
    text("occasion", Place(.network, .occasion), \.occasion),
    text("Dutch label", Place(.lifeDomain(0), .dutch), \.lifeDomains[0].dutch),
    text("English label", Place(.lifeDomain(0), .english), \.lifeDomains[0].english),
    text("household", Place(.household(0), .name), \.households[0].name),
    text("question", Place(.household(0), .question), \.households[0].question),
    text("area", Place(.household(0), .area), \.households[0].area),
    text("member", Place(.member(1, household: 0), .name), \.households[0].members[1].name),
    text("note", Place(.member(1, household: 0), .note), \.households[0].members[1].note),
    text("person", Place(.person(0), .name), \.people[0].name),
    text("relation", Place(.person(0), .relation), \.people[0].relation),
    text("note of a person", Place(.person(0), .note), \.people[0].note),
    text("organisation", Place(.organisation(0), .name), \.organisations[0].name),
    text("area of it", Place(.organisation(0), .area), \.organisations[0].area),
    text("address of it", Place(.organisation(0), .address), \.organisations[0].address),
    text("note of it", Place(.organisation(0), .note), \.organisations[0].note),
    text(
      "other name", Place(.organisation(1), .aliases, item: 0),
      \.organisations[1].aliases[0]),
    text(
      "number", Place(.organisation(1), .identifiers, item: 0),
      \.organisations[1].identifiers[0].value),
    text("service", Place(.service(0), .name), \.services[0].name),
    text("access", Place(.service(0), .access), \.services[0].access),
    text("note of a service", Place(.service(0), .note), \.services[0].note),
    text("group", Place(.service(0), .targetGroups, item: 0), \.services[0].targetGroups[0]),
    text("area of a service", Place(.service(0), .areas, item: 0), \.services[0].areas[0]),
    text("team", Place(.team(0), .name), \.teams[0].name),
    text("area of a team", Place(.team(0), .area), \.teams[0].area),
    text("note of a team", Place(.team(0), .note), \.teams[0].note),
    text("class", Place(.actorClass(0), .name), \.classes[0].name),
    text("area of a class", Place(.actorClass(0), .area), \.classes[0].area),
    text("source", Place(.tie(0), .source), \.ties[0].source),
    text("note of a tie", Place(.tie(0), .note), \.ties[0].note),
    text("words", Place(.need(0), .words), \.needs[0].words),
    text("note of a need", Place(.need(0), .note), \.needs[0].note),
    text("observation", Place(.observation(0), .words), \.observations[0].words),
    text("reason", Place(.keepAway(0), .reason), \.keepAways[0].reason),
    CheckCase(
      "purpose", Place(.record, .purpose), .forbiddenCharacter(0x202E),
      wrong: { $0.record?.purpose = "a\u{202E}" }, right: { $0.record?.purpose = "a" }),
    CheckCase(
      "reason of a domain", Place(.record, .domainReasons, item: 0), .forbiddenCharacter(0x202E),
      wrong: { $0.record?.domainReasons[0].reason = "a\u{202E}" },
      right: { $0.record?.domainReasons[0].reason = "a" }),
  ]
}
