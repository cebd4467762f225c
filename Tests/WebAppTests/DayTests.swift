import HTTPTypes
import NetworkFiles
import SupportNetwork
import Testing

@testable import WebApp

/// A network over the days on which it was drawn.
struct DayTests {
  private func network(_ visitor: Visitor, _ page: String) async throws -> SupportNetwork {
    let text = try await visitor.get(page + "/files/network.yaml").text
    return try #require(NetworkFile.read(bytes: Array(text.utf8), name: "x").network)
  }

  @Test func `what is drawn on a later day makes that a day of the network`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    _ = try await visitor.post(page + "/edit", ["do": "member", "name": "Lina", "age": "8"])
    #expect(try await network(visitor, page).dates.map(\.iso) == ["2026-05-10"])
    visitor.calendar.turn(to: CalendarDate(year: 2027, month: 6, day: 1)!)
    // What is kept beside the drawing is none.
    _ = try await visitor.post(page + "/edit", ["do": "record", "purpose": "Hulp"])
    #expect(try await network(visitor, page).dates.count == 1)
    _ = try await visitor.post(page + "/edit", ["do": "person", "name": "Ans"])
    let later = try await network(visitor, page)
    #expect(later.dates.map(\.iso) == ["2026-05-10", "2027-06-01"])
    #expect(later.households[0].members[0].age == .years(9), "a year and three weeks later")
    #expect(try await visitor.get(page).text.contains("Getekend op 1 juni 2027"))
  }

  @Test func `the map is shown as it was on a day, compared with it, and not changed there`()
    async throws
  {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    _ = try await visitor.post(page + "/edit", ["do": "person", "name": "Ans"])
    _ = try await visitor.post(page + "/edit", ["do": "person", "name": "Kees"])
    for (from, since, until) in [("ans", "", "2025-12-31"), ("kees", "2026-01-01", "")] {
      _ = try await visitor.post(
        page + "/edit",
        [
          "do": "tie", "whole": "1", "from": from, "to": "gezin", "since": since,
          "until": until,
        ])
    }
    let panel = try await visitor.get(page + "?panel=history").text
    #expect(panel.contains("data-days=\"2025-12-31 2026-01-01 2026-05-10\""))
    let then = try await visitor.get(page + "?panel=history&day=2025-12-31").text
    #expect(then.contains("tie-ans-gezin") && !then.contains("tie-kees-gezin"))
    #expect(then.contains("hoe het was") && then.contains("31 december 2025"))
    let now = try await visitor.get(page).text
    #expect(!now.contains("\"tie-ans-gezin\"") && now.contains("tie-kees-gezin"))
    let compared = try await visitor.get(page + "?panel=history&since-day=2025-12-31").text
    #expect(compared.contains("came"))
    let refused = try await visitor.post(
      page + "/edit", ["do": "person", "name": "X", "day": "2025-12-31"], live: true)
    #expect(refused.status == .conflict)
  }
}
