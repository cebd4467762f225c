import SupportNetwork
import Testing

struct RetentionTests {
  private static func date(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
  }

  @Test(arguments: [
    (Retention.Rule.wmo, "2026-05-01", "2041-05-01"),
    (.youthAct, "2026-05-01", "2046-05-01"),
    // 2039 has no 29 February.
    (.wmo, "2024-02-29", "2039-02-28"),
    (.youthAct, "2024-02-29", "2044-02-29"),
  ])
  func `the law counts years from the end of the help`(
    rule: Retention.Rule, start: String, end: String
  ) throws {
    let retention = Retention(rule: rule, start: try Self.date(start))
    #expect(retention.endByRule?.iso == end)
    #expect(retention.due?.iso == end)
  }

  @Test func `without a start, or for a working drawing, no rule says when it ends`() throws {
    let start = try Self.date("2026-05-01")
    #expect(Retention(rule: .wmo).due == nil)
    #expect(Retention(rule: .workingDrawing, start: start).due == nil)
    #expect(Retention(rule: .wmo).standing(on: start) == .kept)
  }

  @Test func `a day that was written down goes before the rule`() throws {
    let end = try Self.date("2050-01-01")
    let retention = Retention(rule: .wmo, start: try Self.date("2026-05-01"), end: end)
    #expect(retention.due == end)
  }

  // 2 March to 1 May is 60 days: 29 of March, 30 of April and 1 of May.
  @Test(arguments: [
    ("2026-03-01", nil as Int?), ("2026-03-02", 60), ("2026-04-30", 1), ("2026-05-01", 0),
    ("2026-05-02", 0),
  ])
  func `from sixty days before the end there is a reminder`(day: String, days: Int?) throws {
    let end = try Self.date("2026-05-01")
    let retention = Retention(rule: .workingDrawing, end: end)
    let expected: Retention.Standing =
      switch days {
      case nil: .kept
      case 0: .over(end)
      case .some(let days): .ending(end, days: days)
      }
    #expect(retention.standing(on: try Self.date(day)) == expected)
  }

  @Test func `years stop at the last that a date can have`() throws {
    #expect(try Self.date("9990-05-01").later(years: 15).iso == "9999-05-01")
  }
}
