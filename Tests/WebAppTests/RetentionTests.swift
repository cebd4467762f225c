import HTTPTypes
import Testing

@testable import WebApp

/// Today is 10 May 2026.
struct RetentionTests {
  let visitor: Visitor
  let page: String

  init() async throws {
    visitor = try Visitor()
    page = try await visitor.beginCase()
  }

  private func keep(_ fields: [String: String]) async throws -> [String: Any] {
    let form = ["do": "record", "stay": "privacy"].merging(fields) { $1 }
    return try await visitor.post(page + "/edit", form, live: true).live()
  }

  @Test(arguments: [
    ("2026-05-11", "loopt tot 11 mei 2026, nog 1 dag."),
    ("2026-07-09", "loopt tot 9 juli 2026, nog 60 dagen."),
    ("2026-05-10", "voorbij sinds 10 mei 2026."), ("2020-01-01", "voorbij sinds 1 januari 2020."),
  ])
  func `an end that has come or is near is told in the list and with the case`(
    end: String, words: String
  ) async throws {
    let answer = try await keep(["rule": "working-drawing", "end": end])
    #expect(try #require(answer["tools"] as? String).contains(words))
    #expect(try #require(answer["panel"] as? String).contains(words))
    #expect(try await visitor.get("/cases").text.contains(words))
    #expect(try await visitor.get("/cases").text.contains("\(page)?panel=privacy"))
    // Extended, it is told no more.
    let later = try await keep(["rule": "working-drawing", "end": "2026-07-10"])
    #expect(!(try #require(later["tools"] as? String).contains("bewaartijd")))
    #expect(!(try await visitor.get("/cases").text.contains("bewaartijd")))
  }

  @Test func `the end by the law is told in words, and reminded of`() async throws {
    let wmo = try await keep(["rule": "wmo", "start": "2011-05-20"])
    #expect(
      try #require(wmo["panel"] as? String).contains(
        "Volgens de Wmo bewaar je dit 15 jaar na 20 mei 2011: tot 20 mei 2026."))
    #expect(try await visitor.get("/cases").text.contains("nog 10 dagen"))
    visitor.cookies["kring-language"] = "en"
    let youth = try await keep(["rule": "youth-act", "start": "2006-05-01"])
    #expect(
      try #require(youth["panel"] as? String).contains(
        "By the Youth Act you keep this for 20 years after 1 May 2006: until 1 May 2026."))
    #expect(try await visitor.get("/cases").text.contains("has been over since 1 May 2026"))
  }

  @Test func `deleting says that earlier backups still hold the case`() async throws {
    let panel = try await visitor.get(page + "?panel=privacy").text
    #expect(panel.contains("In reservekopieën van eerder staat het nog"))
  }
}
