/// What came of some referrals.
public struct ReferralFlow: Hashable, Sendable {
  /// How many were made.
  public let made: ToldCount
  /// accepted / (accepted + rejected). Of the counts of a tie, what was not accepted was rejected.
  public let acceptance: ToldShare
  /// completed / made. What is closed is not always helped.
  public let completion: ToldShare
  /// reported back on / made.
  public let reportBack: ToldShare
  /// Days until the first answer; nothing when fewer than 5 are known.
  public let daysToAnswer: Spread?
  /// Days until help began; nothing when fewer than 5 are known.
  public let daysToStart: Spread?
}

/// A count of people over several links, as far as it may be told.
public enum ToldCount: Hashable, Sendable {
  /// Nobody counted them.
  case unknown
  /// Fewer than 5.
  case tooFew
  case count(Int)
  /// So many over the links that are told of themselves, and perhaps more: with the exact count the
  /// rest could be found.
  case atLeast(Int)

  /// What is told of it.
  public var told: Int? {
    switch self {
    case .unknown, .tooFew: nil
    case .count(let count), .atLeast(let count): count
    }
  }
}

/// A share of people, as far as it may be told.
public enum ToldShare: Hashable, Sendable {
  /// Nobody wrote down what it takes.
  case unknown
  /// Those of whom it holds, or the others, are too few to be told: fewer than 5, but not none.
  case tooFew
  case share(Double)

  public var exact: Double? {
    if case .share(let share) = self { share } else { nil }
  }
}

/// A part of some people.
struct PartOfPeople: Hashable {
  var part: Int
  var whole: Int

  static func + (one: PartOfPeople, other: PartOfPeople) -> PartOfPeople {
    PartOfPeople(part: one.part + other.part, whole: one.whole + other.whole)
  }

  var told: ToldShare {
    guard whole > 0 else { return .unknown }
    let small = [part, whole - part].contains { $0 != 0 && $0 < CountOfPeople.least }
    return small || whole < CountOfPeople.least
      ? .tooFew : .share(Double(part) / Double(whole))
  }
}
