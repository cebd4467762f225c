import HTTPTypes
import Testing

@testable import WebApp

struct HistoryPanelTests {
  // 10 May: 1 begun, 2 Ans ── 12 May: 3 Kees ── 15 May: 4 Wim
  let visitor: Visitor
  let page: String

  init() async throws {
    visitor = try Visitor()
    page = try await visitor.beginCase()
    for (days, name) in [(0, "Ans"), (2, "Kees"), (3, "Wim")] {
      visitor.clock.pass(minutes: Int64(days) * 24 * 60)
      _ = try await visitor.post("/open", ["passphrase": Visitor.passphrase])
      _ = try await visitor.post(page + "/edit", ["do": "person", "name": name])
    }
  }

  @Test(arguments: [
    ("2026-05-10", ["ans"], true), ("2026-05-11", ["ans"], true),
    ("2026-05-12", ["ans", "kees"], true), ("2026-05-14", ["ans", "kees"], true),
    ("2026-05-15", ["ans", "kees", "wim"], false), ("2030-01-01", ["ans", "kees", "wim"], false),
  ])
  func `a day is the last version of that day`(
    day: String, people: [String], isPast: Bool
  ) async throws {
    let query = "panel=history&as-of=\(day)"
    let answer = try await visitor.get("\(page)/look?\(query)", live: true).live()
    let map = try #require(answer["map"] as? String)
    let shown = ["ans", "kees", "wim"].filter { map.contains("actor-\($0)\"") }
    #expect(shown == people)
    #expect(try #require(answer["view"] as? String).contains("version=") == isPast)
    // Without scripts, the form leads to the page itself.
    #expect(try await visitor.get("\(page)?\(query)").text.contains("actor-wim\"") == !isPast)
  }

  @Test func `before the case began there is nothing to see`() async throws {
    let answer = try await visitor.get(page + "/look?as-of=2026-05-09", live: true)
    #expect(answer.status == .notFound)
    #expect(try #require(try answer.live()["say"] as? String).contains("er nog niet"))
    let unreadable = try await visitor.get(page + "/look?as-of=gisteren", live: true)
    #expect(try #require(try unreadable.live()["say"] as? String).contains("Zoals het was op"))
  }
}
