public import SupportNetwork

/// Which ecomaps a network file asks for: one per household and date.
public struct EcomapPlan: Hashable, Sendable {
  public let household: Household
  /// The day to draw, or nothing for a network without dates.
  public let date: CalendarDate?
  /// What the file's name gets behind it: empty, a household, a date, or both.
  public let suffix: String

  /// The plans for a network.
  ///
  /// - Parameter date: the only day to draw; nothing draws each day that the network names. A day
  ///   that was asked for is in the name, so that pictures of two days do not replace each other.
  public static func plans(for network: SupportNetwork, date: CalendarDate?) -> [EcomapPlan] {
    let dates: [CalendarDate?] =
      if let date { [date] } else if network.dates.isEmpty { [nil] } else { network.dates }
    return network.households.flatMap { household in
      dates.map { day in
        var parts: [String] = []
        if network.households.count > 1 { parts.append(household.id.rawValue) }
        if dates.count > 1 || date != nil, let day { parts.append(day.iso) }
        return EcomapPlan(
          household: household, date: day, suffix: parts.map { "-" + $0 }.joined())
      }
    }
  }
}
