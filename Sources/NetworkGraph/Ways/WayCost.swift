/// What a way costs: compared by the first number, then the second, then the third.
///
/// Whole numbers, so that sums are exact and equal ways are found equal. Every tie costs something
/// in one of the three, so that a way never gets better by going round.
public struct WayCost: Hashable, Sendable, Comparable {
  public var first: Int64
  public var second: Int64
  public var third: Int64

  public init(_ first: Int64, _ second: Int64, _ third: Int64) {
    self.first = first
    self.second = second
    self.third = third
  }

  public static let nothing = WayCost(0, 0, 0)

  public static func + (one: WayCost, other: WayCost) -> WayCost {
    WayCost(one.first + other.first, one.second + other.second, one.third + other.third)
  }

  public static func < (one: WayCost, other: WayCost) -> Bool {
    (one.first, one.second, one.third) < (other.first, other.second, other.third)
  }
}

/// By what ways are compared.
public enum WayOrder: String, Hashable, Sendable, CaseIterable {
  /// The fewest ties; of those the largest trust.
  case shortest
  /// The largest product of trust; of those the fewest ties.
  case strongest
  /// The fewest days of waiting; of those the fewest ties, then the largest trust.
  case fastest

  /// What a tie costs.
  public func cost(of tie: Int, in ties: TieColumns) -> WayCost {
    switch self {
    case .shortest: WayCost(1, ties.resistances[tie], 0)
    case .strongest: WayCost(ties.resistances[tie], 1, 0)
    case .fastest: WayCost(Int64(ties.days[tie]), 1, ties.resistances[tie])
    }
  }
}
