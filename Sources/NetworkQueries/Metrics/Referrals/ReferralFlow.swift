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
  /// Days until the first answer.
  public let daysToAnswer: ToldDays
  /// Days until help began.
  public let daysToStart: ToldDays
}

/// A count of people over several links, as far as it may be told.
public enum ToldCount: Hashable, Sendable {
  /// Nobody counted them.
  case unknown
  /// Fewer than 5.
  case tooFew
  case count(Int)
  /// So many over the links that are told of themselves, and at least 5, and perhaps more: with the
  /// exact count the rest could be found.
  case atLeast(Int)

  init(_ count: Int) {
    self = CountOfPeople(count).exact.map { .count($0) } ?? .tooFew
  }

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
  /// Those of whom it holds, or the others, are too few to be told: fewer than 5, but not none. Or
  /// from it and the other shares that of a link could be found of which that holds.
  case tooFew
  case share(Double)

  public var exact: Double? {
    if case .share(let share) = self { share } else { nil }
  }
}

/// How the days of some referrals are spread, as far as it may be told.
public enum ToldDays: Hashable, Sendable {
  /// Nobody wrote them down.
  case unknown
  /// Those of fewer than 5 referrals are known.
  case tooFew
  case spread(Spread)

  init(_ days: [Int]) {
    if days.count >= CountOfPeople.least, let spread = Spread(days) {
      self = .spread(spread)
    } else {
      self = days.isEmpty ? .unknown : .tooFew
    }
  }

  public var exact: Spread? {
    if case .spread(let spread) = self { spread } else { nil }
  }
}
