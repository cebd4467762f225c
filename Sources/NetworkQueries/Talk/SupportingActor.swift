public import SupportNetwork

/// Somebody outside who helps a household, as far as more eyes may see it.
public struct SupportingActor: Hashable, Sendable {
  public let id: ActorID
  /// The life domains in which the help is, in the order of the network's list.
  public let domains: [LifeDomainID]
  /// How far the firmest tie is trusted, in (0, 1].
  public let trust: Double
  /// How often they see or speak each other, of several ties the most.
  public let frequency: Tie.Frequency?
}

extension CompiledNetwork {
  /// Who helps a household now, in the order in which one would call on them: the firmest tie
  /// first, then who is seen most often, then informal help before formal, then by name.
  ///
  /// Left out are those of whom a member does not want others to know, and those who must stay
  /// away.
  ///
  /// Complexity: O(ties of the network + n log n) in the number of helpers.
  public func supportingActors(of household: Household) -> [SupportingActor] {
    let kept = keptPrivate(by: household)
    let ties = ties(of: household).filter { tie in
      tie.isSupportive && !kept.contains(tie.outsider)
        && !mustStayApart(household.id, tie.outsider)
    }
    return Dictionary(grouping: ties, by: \.outsider).map { id, ties in
      let domains = ties.reduce(into: Set<LifeDomainID>()) { $0.formUnion($1.tie.domains) }
      return SupportingActor(
        id: id, domains: network.lifeDomains.map(\.id).filter(domains.contains),
        trust: ties.map { trust.factors(of: $0.tie).reduce(1, *) }.max() ?? 0,
        frequency: ties.compactMap(\.tie.frequency).min { $0.rank < $1.rank })
    }
    .sorted { sortKey($0) < sortKey($1) }
  }

  /// Those of some who can be in one room: of two who must be kept apart the first one.
  ///
  /// Complexity: O(n² · keep-aways) for n of them.
  public func together(_ actors: [SupportingActor]) -> [SupportingActor] {
    actors.reduce(into: []) { room, actor in
      if room.allSatisfy({ !mustStayApart($0.id, actor.id) }) { room.append(actor) }
    }
  }

  private func sortKey(_ actor: SupportingActor) -> (Double, Int, Int, String, ActorID) {
    let isInformal = actorsByID[actor.id]?.isInformal ?? false
    return (
      -actor.trust, actor.frequency?.rank ?? .max, isInformal ? 0 : 1, name(of: actor.id), actor.id
    )
  }
}

extension Tie.Frequency {
  /// Its place among the others, the most often first.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? .max }
}
