extension Tie {
  /// Whether the tie is there on a day, and how; nothing when the day lies outside its period.
  ///
  /// A lost tie with an end was active until that day, and is lost from then on; with only a
  /// beginning it is lost from that day. Without a day the stated presence counts.
  public func presence(on date: CalendarDate?) -> Presence? {
    guard let date else { return presence }
    guard presence == .lost, let end = period.until else {
      return period.contains(date) ? presence : nil
    }
    if date > end { return .lost }
    return period.contains(date) ? .active : nil
  }
}
