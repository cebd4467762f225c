extension Actor {
  /// The sector in which it stands on a map by relation: where the user put it, else by its role or
  /// kind; a professional, service or team stands with its organisation.
  ///
  /// - Parameter actors: everybody of the network, by identifier.
  public func relationSector(among actors: [ActorID: Actor]) -> RelationSector {
    placing.sector ?? usualSector(among: actors)
  }

  private func usualSector(among actors: [ActorID: Actor]) -> RelationSector {
    func sector(ofOrganisation id: ActorID?) -> RelationSector? {
      guard let id, case .organisation(let organisation)? = actors[id] else { return nil }
      return organisation.placing.sector ?? organisation.kind.usualSector
    }
    switch self {
    case .person(let person):
      guard person.role == .professional else { return person.role.usualSector }
      return sector(ofOrganisation: person.organisation) ?? person.role.usualSector
    case .organisation(let organisation): return organisation.kind.usualSector
    case .service(let service):
      return sector(ofOrganisation: service.organisation) ?? .neighbourhoodAndWelfare
    case .team(let team):
      return sector(ofOrganisation: team.organisation) ?? .neighbourhoodAndWelfare
    case .actorClass(let actorClass): return actorClass.kind.usualSector
    case .household, .member: return .family
    }
  }
}
