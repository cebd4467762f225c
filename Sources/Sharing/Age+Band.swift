import SupportNetwork

extension Age {
  /// The first year of each stretch of life that ages are told in: before school, primary and
  /// secondary school, and then about ten years at a time.
  private static let bands = [0, 4, 12, 18, 30, 40, 50, 60, 70, 80, 90]

  /// An age in the middle of the stretch of life that somebody is in, in years on the day the
  /// network is about; nothing when that cannot be said.
  ///
  /// The bounds keep a child a child (under 18), which rules ask about.
  func band(on date: CalendarDate?) -> Age? {
    let known: Int? =
      switch self {
      case .years(let years): years
      case .bornIn, .bornOn: date.flatMap { years(on: $0, statedOn: $0) }
      }
    guard let known, let place = Self.bands.lastIndex(where: { $0 <= known }) else { return nil }
    let next = place + 1 < Self.bands.count ? Self.bands[place + 1] : Self.bands[place] + 10
    return .years((Self.bands[place] + next) / 2)
  }
}
