/// Any node of a network: one value for what ties can end at.
public enum Actor: Hashable, Sendable {
  case household(Household)
  case member(Member, household: ActorID)
  case person(Person)
  case organisation(Organisation)
  case service(Service)
  case team(Team)
  case actorClass(ActorClass)

  public var id: ActorID {
    switch self {
    case .household(let household): household.id
    case .member(let member, _): member.id
    case .person(let person): person.id
    case .organisation(let organisation): organisation.id
    case .service(let service): service.id
    case .team(let team): team.id
    case .actorClass(let actorClass): actorClass.id
    }
  }

  public var name: String {
    switch self {
    case .household(let household): household.name
    case .member(let member, _): member.name
    case .person(let person): person.name
    case .organisation(let organisation): organisation.name
    case .service(let service): service.name
    case .team(let team): team.name
    case .actorClass(let actorClass): actorClass.name
    }
  }

  /// What sort of actor it is.
  public var kind: ActorKind {
    switch self {
    case .household: .household
    case .member: .member
    case .person: .person
    case .organisation: .organisation
    case .service: .service
    case .team: .team
    case .actorClass: .actorClass
    }
  }

  /// Whether it is a person outside the household who is no professional (volunteers included).
  public var isInformal: Bool {
    if case .person(let person) = self { return person.role.isInformal }
    return false
  }

  /// Whether it is a professional, an organisation, a service, a team or a class of them.
  public var isFormal: Bool {
    switch self {
    case .household, .member: false
    case .person(let person): !person.role.isInformal
    case .organisation, .service, .team, .actorClass: true
    }
  }

  /// Whether it is a person who gives unpaid help through an organisation.
  public var isVolunteer: Bool {
    if case .person(let person) = self { return person.role == .volunteer }
    return false
  }

  /// Where the user wants it on the map.
  public var placing: Placing {
    switch self {
    case .household, .member: Placing()
    case .person(let person): person.placing
    case .organisation(let organisation): organisation.placing
    case .service(let service): service.placing
    case .team(let team): team.placing
    case .actorClass(let actorClass): actorClass.placing
    }
  }
}

/// The sorts of actor.
public enum ActorKind: String, Hashable, Sendable, CaseIterable {
  case household, member, person, organisation, service, team
  case actorClass = "class"
}
