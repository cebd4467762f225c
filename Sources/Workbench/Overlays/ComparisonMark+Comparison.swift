public import Ecomaps
public import NetworkQueries
import SupportNetwork

extension ComparisonMark {
  /// What changed around a household, as a map of the later day shows it.
  ///
  /// - Parameters:
  ///   - before: the network that was compared with.
  ///   - after: the network that is drawn.
  public init(
    _ comparison: HouseholdComparison, before: CompiledNetwork, after: CompiledNetwork
  ) {
    var places = TiePlaces(after.ties)
    self.init(earlier: comparison.dateBefore, later: comparison.dateAfter)
    for change in comparison.ties {
      switch change {
      case .came(let tie, _): if let place = places.take(tie) { came.append(place) }
      case .went(let tie, _): went.append(tie)
      case .changed(let earlier, let tie, let aspects):
        guard !Set(aspects).isDisjoint(with: Self.drawnAspects), let place = places.take(tie)
        else { continue }
        changed.append(ChangedTie(tie: place, before: earlier))
      }
    }
    cameActors = comparison.came.filter { before.actorsByID[$0] == nil }
    wentActors = comparison.went.filter { after.actorsByID[$0] == nil }
      .compactMap { before.actorsByID[$0] }
  }

  /// What the line of a tie shows; other changes are told in words.
  private static let drawnAspects: Set<TieAspect> = [.strength, .quality, .flow, .support]
}

/// Where ties stand in the network's list, each place given once.
private struct TiePlaces {
  private var places: [Tie: [Int]] = [:]

  init(_ ties: [PresentTie]) {
    for present in ties.reversed() {
      if let index = present.index { places[present.tie, default: []].append(index) }
    }
  }

  mutating func take(_ tie: Tie) -> Int? { places[tie]?.popLast() }
}
