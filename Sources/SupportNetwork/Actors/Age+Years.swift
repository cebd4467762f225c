extension Age {
  /// Whole years on a day, or nothing before birth.
  ///
  /// - Parameters:
  ///   - date: the day asked about.
  ///   - reference: the day on which ages stated in years were true.
  public func years(on date: CalendarDate, statedOn reference: CalendarDate) -> Int? {
    let years =
      switch self {
      case .years(let years): years - Self.wholeYears(from: date, to: reference)
      case .bornIn(let year): date.year - year
      case .bornOn(let birth): date < birth ? -1 : Self.wholeYears(from: birth, to: date)
      }
    return years < 0 ? nil : years
  }

  private static func wholeYears(from one: CalendarDate, to other: CalendarDate) -> Int {
    guard one <= other else { return -wholeYears(from: other, to: one) }
    let hasPassed = (other.month, other.day) >= (one.month, one.day)
    return other.year - one.year - (hasPassed ? 0 : 1)
  }
}
