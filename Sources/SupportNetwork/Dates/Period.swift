/// A stretch of days, both ends included; a missing end is open.
public struct Period: Hashable, Sendable {
  /// The first day, or nothing when it was always so or nobody knows.
  public var since: CalendarDate?
  /// The last day, or nothing when it still goes on.
  public var until: CalendarDate?

  public init(since: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.since = since
    self.until = until
  }

  /// The period without known ends.
  public static let always = Period()

  /// Whether a day lies in the period.
  public func contains(_ date: CalendarDate) -> Bool {
    if let since, date < since { return false }
    if let until, date > until { return false }
    return true
  }
}
