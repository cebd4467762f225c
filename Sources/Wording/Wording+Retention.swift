public import SupportNetwork

extension Wording {
  /// How many days before the end somebody is reminded.
  private static let daysBefore = 60

  /// That the time to keep a case is over, or nearly; nothing while there is time.
  public func retentionReminder(lastDay: CalendarDate, today: CalendarDate) -> String? {
    let days = today.days(until: lastDay)
    if days < 0 {
      return pick(
        "De bewaartijd is voorbij sinds \(date(lastDay)).",
        "The time to keep this ended on \(date(lastDay)).")
    }
    guard days <= Self.daysBefore else { return nil }
    return pick(
      "Mag bewaard worden tot en met \(date(lastDay)).", "May be kept until \(date(lastDay)).")
  }

  /// Until when a case is kept.
  public func keptUntil(_ lastDay: CalendarDate) -> String {
    pick("Bewaren tot en met \(date(lastDay)).", "To be kept until \(date(lastDay)).")
  }
}
