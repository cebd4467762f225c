import ReferralLinks
import SupportNetwork
import Tables
import Testing

/// Counting a log of referrals.
struct ReferralLogTests {
  private static let headings = "date,from,to,domain,outcome,answered,started,reported,completed\n"

  @Test func `a log is counted per link`() throws {
    // A to B: five made; four accepted, one by its start alone; one rejected; two completed;
    // three reported. Days to the start: 4, 2, 10 and 3; four of them are too few to be told.
    let log = Made.log(
      Self.headings
        + """
        2026-01-01,A,B,finances,accepted,2026-01-02,2026-01-05,2026-02-01,2026-03-01
        2026-01-02,A,B,finances,accepted,,2026-01-04,yes,no
        2026-01-03,A,B,housing,accepted,,2026-01-13,,
        2026-01-04,A,B,,pending,,2026-01-07,2026-03-01,ja
        5-1-2026,A,B,,rejected,,,,
        2026-01-09,A,C,,,,,,
        """)
    #expect(log.faults.isEmpty)
    let count = try #require(log.counts.first)
    let tally = count.tally
    #expect([tally.made, tally.accepted, tally.completed, tally.reported] == [5, 4, 2, 3])
    #expect(tally.daysToStart == [4, 2, 10, 3])
    #expect(tally.medianDaysToStart == nil)
    #expect(tally.daysToAnswer == [1])
    #expect(count.days.count == 5 && count.days[Made.day("2026-01-05")]?.accepted == 0)
    #expect(count.domains.map(\.rawValue).sorted() == ["finances", "housing"])
    #expect(log.days == Made.day("2026-01-01")...Made.day("2026-01-09"))
  }

  @Test func `what a log has no column for is not known, and not none`() throws {
    let log = Made.log("date,from,to,outcome\n2026-01-01,A,B,rejected\n")
    #expect(log.counts[0].tally.accepted == 0 && log.counts[0].tally.completed == nil)
    let bare = Made.log("date,from,to\n2026-01-01,A,B\n")
    #expect(bare.counts[0].tally.accepted == nil && bare.counts[0].tally.reported == nil)
  }

  @Test func `the middle one of five days to the start is told`() {
    let days = [3, 30, 8, 1, 5]
    let rows = days.map { "2026-01-01,A,B,,,,\(Made.day("2026-01-01").later(by: $0)),,\n" }
    #expect(Made.log(Self.headings + rows.joined()).counts[0].tally.medianDaysToStart == 5)
  }

  @Test func `what comes before the referral cannot be`() {
    let log = Made.log(Self.headings + "2026-01-09,A,B,,,2026-01-08,,,\n")
    #expect(
      log.faults.map(\.fact) == [
        .beforeReferral(Made.day("2026-01-08"), made: Made.day("2026-01-09"))
      ])
    #expect(log.counts.isEmpty)
  }

  @Test(arguments: [
    "naam", "Cliëntnaam", "BSN", "geboortedatum", "client name", "date of birth", "patient",
    "E-mail", "wie", "contactpersoon", "diagnose", "Nationaliteit", "reden", "opmerking",
    "opmerkingen", "adres", "telefoonnummer", "notes", "reason", "who", "contact", "clientnr",
  ])
  func `a log with a column about people is refused`(heading: String) {
    let log = Made.log("date,from,to,\(heading)\n2026-01-09,A,B,x\n")
    #expect(log.faults.map(\.fact) == [.personal])
    #expect(log.faults[0].field == heading)
    #expect(log.links.isEmpty && log.counts.isEmpty)
  }

  @Test func `free text is refused under any heading, and a short word is only not read`() {
    // Seven words are a sentence, six may be a name.
    let seven = Made.log("date,from,to,extra\n2026-01-09,A,B,een twee drie vier vijf zes zeven\n")
    #expect(seven.faults.map(\.fact) == [.freeText])
    #expect(seven.faults[0].field == "extra" && seven.counts.isEmpty)
    let six = Made.log("date,from,to,extra\n2026-01-09,A,B,een twee drie vier vijf zes\n")
    #expect(six.faults.isEmpty && six.unusedHeadings == ["extra"])
  }

  @Test(arguments: [("111222333", true), ("123456782", true), ("123456789", false)])
  func `citizen service numbers are seen under any heading`(number: String, isOne: Bool) {
    // 111222333: 9 + 8 + 7 + 12 + 10 + 8 + 9 + 6 - 3 = 66 = 6 · 11.
    // 123456782: 9 + 16 + 21 + 24 + 25 + 24 + 21 + 16 - 2 = 154 = 14 · 11.
    let log = Made.log("date,from,to,code\n2026-01-09,A,B,\(number)\n")
    #expect(log.faults.map(\.fact) == (isOne ? [.personal] : []))
    #expect(log.faults.allSatisfy { $0.line == 1 })
  }
}

extension CalendarDate {
  /// A day of the same month, as text.
  fileprivate func later(by days: Int) -> String {
    CalendarDate(year: year, month: month, day: day + days)!.iso
  }
}
