import SupportNetwork
import Testing

struct RetentionTests {
  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
  }

  @Test(arguments: [
    (Retention.Rule.wmo, "2026-05-10", "2041-05-10"),
    (.youthAct, "2026-05-10", "2046-05-10"),
    // 2039 has no 29 February, 2044 has.
    (.wmo, "2024-02-29", "2039-02-28"),
    (.youthAct, "2024-02-29", "2044-02-29"),
  ])
  func `the law says until when`(rule: Retention.Rule, start: String, last: String) throws {
    #expect(Retention(rule: rule, start: try day(start)).lastDay == (try day(last)))
  }

  @Test func `a day that was noted goes before the rule, and without either nobody knows`() throws {
    let noted = Retention(rule: .wmo, start: try day("2026-05-10"), end: try day("2030-01-01"))
    #expect(noted.lastDay == (try day("2030-01-01")))
    #expect(Retention(rule: .wmo).lastDay == nil)
    #expect(Retention(rule: .workingDrawing, start: try day("2026-05-10")).lastDay == nil)
  }

  @Test func `days are added over months, years and leap years`() throws {
    let start = try day("2023-11-20")
    for days in stride(from: -40_000, through: 40_000, by: 37) {
      let moved = try #require(start.adding(days: days))
      #expect(start.days(until: moved) == days)
    }
    #expect(try day("2024-02-28").adding(days: 2) == (try day("2024-03-01")))
    #expect(try day("9999-12-31").adding(days: 1) == nil)
    #expect(try day("0001-01-01").adding(days: -1) == nil)
  }
}
