public import Ecomaps
public import NetworkQueries
import SupportNetwork

extension ComparisonMark {
  /// What changed around a household, as a map of the later day shows it.
  ///
  /// Somebody came who had no tie with the household before, also none that could be asked or was
  /// lost; somebody went who has none now that goes on or could be asked.
  ///
  /// - Parameters:
  ///   - before: the network that was compared with.
  ///   - after: the network that is drawn.
  public init(
    _ comparison: HouseholdComparison, before: CompiledNetwork, after: CompiledNetwork
  ) {
    var places = TiePlaces(after.ties)
    let (earlier, later) = (comparison.dateBefore, comparison.dateAfter)
    self.init(earlier: earlier == later ? nil : earlier)
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
    let known = before.outsiders(of: comparison.household) { _ in true }
    let left = after.outsiders(of: comparison.household) { $0.tie.presence != .lost }
    cameActors = comparison.came.filter { !known.contains($0) }
    wentActors = comparison.went.filter { !left.contains($0) }
      .compactMap { after.actorsByID[$0] ?? before.actorsByID[$0] }
  }

  /// What the line of a tie shows; other changes are told in words.
  private static let drawnAspects: Set<TieAspect> = [.strength, .quality, .flow, .support]
}

extension CompiledNetwork {
  /// Who has a tie of some sort with a household.
  fileprivate func outsiders(
    of household: ActorID, where isMeant: (HouseholdTie) -> Bool
  ) -> Set<ActorID> {
    guard let household = self.household(of: household) else { return [] }
    return Set(ties(of: household).filter(isMeant).map(\.outsider))
  }
}
