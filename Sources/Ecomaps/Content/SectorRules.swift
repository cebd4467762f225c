import SupportNetwork

/// Which actor stands in which sector.
struct SectorRules {
  let ordering: EcomapOptions.SectorOrdering
  let network: SupportNetwork
  let actors: [ActorID: Actor]

  /// The sector of an outside actor.
  ///
  /// - Parameter ties: the actor's ties with the household.
  func sector(of actor: Actor, ties: [Tie]) -> SectorKey {
    switch ordering {
    case .relation: .relation(actor.relationSector(among: actors))
    case .domain: domain(of: actor, ties: ties).map(SectorKey.domain) ?? .noDomain
    }
  }

  /// The sector of a gap.
  func sector(of gap: GapMark) -> SectorKey {
    switch ordering {
    case .relation:
      return .relation(gap.sector ?? gap.domain?.sectorOfGaps ?? .neighbourhoodAndWelfare)
    case .domain:
      guard let domain = network.lifeDomains.first(where: { $0.id == gap.domain }) else {
        return .noDomain
      }
      return .domain(domain.id)
    }
  }

  /// The sectors to draw, clockwise from the top: all seven relations, for an empty one tells
  /// something too; of the life domains those that have an actor, a need or a gap.
  func sectors(for actors: [EcomapActor], gaps: [EcomapGap] = []) -> [SectorKey] {
    switch ordering {
    case .relation:
      return RelationSector.allCases.map(SectorKey.relation)
    case .domain:
      let occurring = Set(actors.map(\.sector) + gaps.map(\.sector))
      let needed = Set(network.needs.map { SectorKey.domain($0.domain) })
      let all = network.lifeDomains.map { SectorKey.domain($0.id) } + [.noDomain]
      let shown = all.filter { occurring.contains($0) || needed.contains($0) }
      return shown.isEmpty ? [.noDomain] : shown
    }
  }

  /// The life domain in which an actor has most ties, the first in the network's list among
  /// equals; for a service the first it covers when no tie says any.
  private func domain(of actor: Actor, ties: [Tie]) -> LifeDomainID? {
    var counts: [LifeDomainID: Int] = [:]
    for tie in ties { for domain in tie.domains { counts[domain, default: 0] += 1 } }
    let most = counts.values.max()
    if let first = network.lifeDomains.map(\.id).first(where: { counts[$0] == most && most != nil })
    {
      return first
    }
    if case .service(let service) = actor { return service.domains.first }
    return nil
  }
}
