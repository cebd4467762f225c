import SupportNetwork
import Testing

struct AgeTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test func `a birthday makes a year older on the day itself`() throws {
    let age = Age.bornOn(try date("2018-05-10"))
    let today = try date("2026-05-10")
    #expect(age.years(on: try date("2026-05-09"), statedOn: today) == 7)
    #expect(age.years(on: today, statedOn: today) == 8)
    #expect(age.years(on: try date("2018-05-09"), statedOn: today) == nil)
  }

  // 8 years on 10 May 2026: 7 a year earlier, 7 a day less than a year earlier, 9 a year later.
  @Test func `an age in years goes with the date it was stated on`() throws {
    let stated = try date("2026-05-10")
    let age = Age.years(8)
    #expect(age.years(on: stated, statedOn: stated) == 8)
    #expect(age.years(on: try date("2025-05-10"), statedOn: stated) == 7)
    #expect(age.years(on: try date("2025-05-11"), statedOn: stated) == 8)
    #expect(age.years(on: try date("2027-05-10"), statedOn: stated) == 9)
    #expect(age.years(on: try date("2010-05-10"), statedOn: stated) == nil)
  }

  @Test func `a year of birth gives the age of that year`() throws {
    let day = try date("2026-01-01")
    #expect(Age.bornIn(1985).years(on: day, statedOn: day) == 41)
  }
}
