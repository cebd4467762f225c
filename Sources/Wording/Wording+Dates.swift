public import SupportNetwork

extension Wording {
  /// A date as people write it: "10 mei 2026".
  public func date(_ date: CalendarDate) -> String {
    "\(date.day) \(monthNames[date.month - 1]) \(date.year)"
  }

  private var monthNames: [String] {
    switch language {
    case .dutch:
      [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ]
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }

  /// A number with one decimal, with the decimal mark of the language: "6,3".
  public func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10)\(pick(",", "."))\(abs(tenths) % 10)"
  }
}
