extension NetworkCheck {
  /// Identifiers that two actors share, life domains that are there twice or are too many.
  mutating func checkIdentifiers() {
    var seen: Set<ActorID> = []
    for (id, element) in network.elementsOfActors where !seen.insert(id).inserted {
      report(.duplicateID(id.rawValue), element, .id)
    }
    var domains: Set<LifeDomainID> = []
    for (index, domain) in network.lifeDomains.enumerated()
    where !domains.insert(domain.id).inserted {
      report(.duplicateID(domain.id.rawValue), .lifeDomain(index), .id)
    }
    if network.lifeDomains.count > LifeDomain.most {
      report(.tooManyLifeDomains(network.lifeDomains.count), .network, .lifeDomains)
    }
    for (index, organisation) in network.organisations.enumerated() {
      checkSchemes(organisation.identifiers, .organisation(index))
    }
    checkReasons()
  }

  private mutating func checkSchemes(
    _ identifiers: [OrganisationIdentifier], _ element: NetworkElement
  ) {
    var schemes: Set<String> = []
    for (index, identifier) in identifiers.enumerated()
    where !schemes.insert(identifier.scheme).inserted {
      report(.repeated(identifier.scheme), element, .identifiers, item: index)
    }
  }

  private mutating func checkReasons() {
    var opened: Set<LifeDomainID> = []
    for (index, reason) in (network.record?.domainReasons ?? []).enumerated()
    where !opened.insert(reason.domain).inserted {
      report(.repeated(reason.domain.rawValue), .record, .domainReasons, item: index)
    }
  }
}

extension SupportNetwork {
  /// Each actor's identifier with its place, in the order of ``actors``.
  var elementsOfActors: [(id: ActorID, element: NetworkElement)] {
    var elements: [(id: ActorID, element: NetworkElement)] = []
    for (index, household) in households.enumerated() {
      elements.append((household.id, .household(index)))
      for (memberIndex, member) in household.members.enumerated() {
        elements.append((member.id, .member(memberIndex, household: index)))
      }
    }
    for (index, person) in people.enumerated() { elements.append((person.id, .person(index))) }
    for (index, organisation) in organisations.enumerated() {
      elements.append((organisation.id, .organisation(index)))
    }
    for (index, service) in services.enumerated() { elements.append((service.id, .service(index))) }
    for (index, team) in teams.enumerated() { elements.append((team.id, .team(index))) }
    for (index, actorClass) in classes.enumerated() {
      elements.append((actorClass.id, .actorClass(index)))
    }
    return elements
  }
}
