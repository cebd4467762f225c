public import SupportNetwork

extension Tie {
  /// Days between a referral and the start of help; nothing for other ties.
  public var waitingDays: Int? {
    guard case .referral(let terms) = kind else { return nil }
    return terms.waitingDays
  }

  /// Whether nothing forbids to share the tie on a day: the consent says yes and has not run out,
  /// or nobody recorded any.
  public func mayBeShared(on date: CalendarDate?) -> Bool {
    guard let consent else { return true }
    if let until = consent.until, let date, date > until { return false }
    return consent.mayShare
  }
}
