extension CalendarDate {
  /// The date so many days later, or earlier for a negative number; nothing outside the years 1 to
  /// 9999.
  ///
  /// Source: the inverse of ``dayNumber``. A cycle of the Gregorian calendar is 400 years, or
  /// 146,097 days; in a year that begins in March five months in a row have 153 days.
  public func adding(days: Int) -> CalendarDate? {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow, number >= 0 else { return nil }
    let dayOfCycle = number % 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let isNextYear = monthFromMarch >= 10
    return CalendarDate(
      year: number / 146_097 * 400 + yearOfCycle + (isNextYear ? 1 : 0),
      month: isNextYear ? monthFromMarch - 9 : monthFromMarch + 3,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The same day so many years later; of 29 February the day before, in a year without one. Nothing
  /// outside the years 1 to 9999.
  public func adding(years: Int) -> CalendarDate? {
    CalendarDate(year: year + years, month: month, day: day)
      ?? CalendarDate(year: year + years, month: month, day: day - 1)
  }
}
