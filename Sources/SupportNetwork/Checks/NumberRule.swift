/// The numbers that the fields of a network can have.
public enum NumberRule {
  /// The most days that a waiting time can be: ten years.
  public static let mostDays = 3660
  /// The most that any count of people, places or referrals can be.
  public static let mostCounted = 1_000_000
  /// The last place in an order of needs.
  public static let lastPriority = 1000
  /// The hours of a week.
  public static let hoursOfWeek = 168.0
  /// The years that nobody outlives.
  public static let oldestAge = 130
  /// The years of birth that are no slip of the pen.
  public static let birthYears = 1800...2200
}
