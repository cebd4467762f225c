import SupportNetwork

/// Two different members, whichever way round.
struct Pair: Hashable, Sendable, Comparable {
  /// The lower number.
  let first: Int
  let second: Int

  init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }

  var members: [Int] { [first, second] }

  static func < (one: Pair, other: Pair) -> Bool {
    (one.first, one.second) < (other.first, other.second)
  }
}

/// Two members who are or were partners.
struct Couple: Hashable, Sendable {
  let pair: Pair
  let status: Partnership

  /// How many slashes their line bears.
  var slashes: Int {
    switch status {
    case .married, .livingTogether: 0
    case .separated: 1
    case .divorced: 2
    }
  }

  var meaning: Genogram.Meaning {
    switch status {
    case .married: .married
    case .livingTogether: .livingTogether
    case .separated: .separated
    case .divorced: .divorced
    }
  }
}

/// Members who were born together, in order of number.
struct Twins: Hashable, Sendable {
  let members: [Int]
  let areIdentical: Bool
}
