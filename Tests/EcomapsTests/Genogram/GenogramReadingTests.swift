import DotLanguage
import SupportNetwork
import Testing

@testable import Ecomaps

/// What is read from the network: ages, ties that hold, ties that contradict each other.
struct GenogramReadingTests {
  @Test func `ages are those on the day of the drawing`() throws {
    var family = GenogramFamily { _ in }
    for name in ["Ann", "Bea", "Cas", "Dot"] { try family.woman(name) }
    family.members[0].age = .years(40)
    family.members[1].age = .bornIn(1990)
    family.members[2].age = .bornOn(try day("2000-12-31"))
    let genogram = try family.drawn(on: try day("2021-05-10"))
    #expect(try genogram.symbol("Ann").age == "35")
    #expect(try genogram.symbol("Bea").age == "31")
    #expect(try genogram.symbol("Cas").age == "20")
    #expect(try genogram.symbol("Dot").age == nil)
  }

  @Test func `of someone who died the age at death is written, if both are known`() throws {
    var family = GenogramFamily { _ in }
    for name in ["Ann", "Bea", "Cas"] { try family.man(name, died: 2020) }
    family.members[0].age = .bornIn(1950)
    family.members[1].age = .years(66)
    family.members[2].age = .years(66)
    family.members[2].death = Death(date: nil)
    let genogram = try family.drawn
    #expect(try genogram.symbol("Ann").age == "70")
    #expect(try genogram.symbol("Bea").age == "66")
    #expect(try genogram.symbol("Cas").age == nil)
    #expect(genogram.symbols.allSatisfy { $0.isCrossedThrough })
  }

  @Test func `before the day of death nobody is crossed through`() throws {
    var family = GenogramFamily { _ in }
    try family.man("Henk", 71, died: 2023)
    let henk = try family.drawn(on: try day("2020-03-01")).symbol("Henk")
    #expect(!henk.isCrossedThrough && henk.age == "68")
  }

  @Test func `without any date, ages in years are written as they are`() throws {
    var family = GenogramFamily { _ in }
    try family.man("Henk", 71)
    family.date = nil
    #expect(try family.drawn.symbol("Henk").age == "71")
  }

  //  2010 married, 2019 divorced
  @Test func `the partnership that began last counts`() throws {
    var family = GenogramFamily { _ in }
    try family.man("Dirk", 43)
    try family.woman("Anna", 42)
    try family.couple("Dirk", "Anna", .divorced)
    try family.couple("Dirk", "Anna", .married)
    family.ties[0].period.since = try day("2019-01-01")
    family.ties[1].period.since = try day("2010-01-01")
    #expect(try family.drawn.occurring == [.man, .woman, .divorced])
    #expect(try family.drawn(on: try day("2015-01-01")).occurring == [.man, .woman, .married])
  }

  @Test func `a partnership that is over, or was denied, is not drawn`() throws {
    var family = GenogramFamily { _ in }
    try family.man("Dirk", 43)
    try family.woman("Anna", 42)
    try family.couple("Dirk", "Anna")
    family.ties[0].period.until = try day("2020-01-01")
    #expect(try family.drawn.lines.isEmpty)
    family.ties[0].period.until = nil
    family.ties[0].knowledge = Knowledge(.denied)
    #expect(try family.drawn.lines.isEmpty)
  }

  @Test func `a marriage that ended with a death is drawn`() throws {
    var family = GenogramFamily { _ in }
    try family.man("Henk", 71, died: 2023)
    try family.woman("Corrie", 73)
    try family.couple("Henk", "Corrie")
    family.ties[0].period.until = try day("2023-03-01")
    #expect(try family.drawn.occurring.contains(.married))
  }

  @Test func `a foster child who is no longer one stands apart`() throws {
    var family = GenogramFamily { _ in }
    try family.woman("Sanne", 48)
    try family.man("Jayden", 19)
    try family.children(["Jayden"], of: ["Sanne"], .foster)
    #expect(try family.drawn.lines.count == 1)
    family.ties[0].period.until = try day("2025-01-01")
    #expect(try family.drawn.lines.isEmpty)
  }

  //  Ann → Bea → Cas → Ann
  @Test func `nobody is their own ancestor`() throws {
    var family = GenogramFamily { _ in }
    for (name, age) in [("Ann", 70), ("Bea", 45), ("Cas", 20)] { try family.woman(name, age) }
    try family.children(["Bea"], of: ["Ann"])
    try family.children(["Cas"], of: ["Bea"])
    try family.children(["Ann"], of: ["Cas"])
    let genogram = try family.drawn
    #expect(try genogram.fromTop(["Ann"], ["Bea"], ["Cas"]))
    #expect(genogram.lines.count == 2)
  }

  @Test func `nobody is their own partner, parent or twin`() throws {
    var family = GenogramFamily { _ in }
    try family.woman("Ann", 70)
    try family.couple("Ann", "Ann")
    try family.children(["Ann"], of: ["Ann"])
    try family.twins("Ann", "Ann")
    let genogram = try family.drawn
    #expect(genogram.symbols.count == 1 && genogram.lines.isEmpty)
  }

  @Test func `parent and child are no couple`() throws {
    var family = GenogramFamily { _ in }
    try family.woman("Ann", 70)
    try family.woman("Bea", 45)
    try family.couple("Ann", "Bea")
    try family.children(["Bea"], of: ["Ann"])
    #expect(try family.drawn.lines.map(\.meaning) == [.birth])
  }

  @Test func `of two members with one identifier the older is drawn`() throws {
    var family = GenogramFamily { _ in }
    try family.woman("Ann", 70)
    try family.woman("Ann", 30)
    #expect(try family.drawn.symbols.map(\.age) == ["70"])
  }

  @Test func `ties to people outside the household are left out`() throws {
    var family = GenogramFamily { _ in }
    try family.man("Daan", 14)
    try family.children(["Daan"], of: ["Vader elders"])
    #expect(try family.drawn.lines.isEmpty)
  }

  @Test func `all words of a drawing can be measured beforehand`() throws {
    for example in GenogramExample.allCases {
      let family = try example.family
      let household = try #require(family.household)
      let words = Genogram.words(in: household, of: family.network(of: household))
      let genogram = try family.drawn
      for symbol in genogram.symbols {
        let name = try #require(household.members.first { $0.id == symbol.id }).name
        #expect(words.isSuperset(of: TextRuler.words(in: name)))
        #expect(words.isSuperset(of: TextRuler.words(in: symbol.age ?? "")))
      }
      #expect(words.isSuperset(of: TextRuler.words(in: family.title, isBold: true)))
    }
  }

  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
}
