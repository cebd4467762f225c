import SupportNetwork
import Testing

struct CalendarDateTests {
  @Test(arguments: ["2026-05-10", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day of the calendar reads and writes as itself`(text: String) throws {
    #expect(try #require(CalendarDate(iso: text)).iso == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-05-00",
    "0000-01-01", "2026-5-10", "26-05-10", "2026-05-10T00:00", "2026/05/10", "", "vandaag",
    "+026-05-10", "٢٠٢٦-٠٥-١٠",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  // 2024 is a leap year: 366 days to the same day a year later, and 29 days of February.
  @Test func `days are counted over leap years`() throws {
    let start = try #require(CalendarDate(iso: "2024-02-01"))
    #expect(start.days(until: try #require(CalendarDate(iso: "2024-03-01"))) == 29)
    #expect(start.days(until: try #require(CalendarDate(iso: "2025-02-01"))) == 366)
    #expect(start.days(until: try #require(CalendarDate(iso: "2024-01-31"))) == -1)
  }

  @Test func `the day after a day counts one more, over four hundred years`() throws {
    var previous: Int?
    for year in 1800...2200 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          if let previous { #expect(date.dayNumber == previous + 1) }
          previous = date.dayNumber
        }
      }
    }
  }

  @Test func `a period holds both its ends`() throws {
    let first = try #require(CalendarDate(iso: "2026-01-01"))
    let last = try #require(CalendarDate(iso: "2026-01-31"))
    let after = try #require(CalendarDate(iso: "2026-02-01"))
    let period = Period(since: first, until: last)
    #expect(period.contains(first) && period.contains(last))
    #expect(!period.contains(after))
  }
}
