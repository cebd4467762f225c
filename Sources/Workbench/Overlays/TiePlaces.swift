import NetworkQueries
import SupportNetwork

/// Where ties stand in the network's list, each place given once.
struct TiePlaces {
  private var places: [Tie: [Int]] = [:]

  init(_ ties: [PresentTie]) {
    for present in ties.reversed() {
      if let index = present.index { places[Self.key(present.tie), default: []].append(index) }
    }
  }

  mutating func take(_ tie: Tie) -> Int? { places[Self.key(tie)]?.popLast() }

  /// What tells a tie from others. Its consent does not: taking somebody away changes those of
  /// others.
  private static func key(_ tie: Tie) -> Tie {
    var key = tie
    key.consent = nil
    return key
  }
}
