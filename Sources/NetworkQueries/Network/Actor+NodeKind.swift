public import NetworkGraph
public import SupportNetwork

extension Actor {
  /// The neighbourhood or municipality of a household, organisation, team or class.
  public var area: String? {
    switch self {
    case .household(let household): household.area
    case .organisation(let organisation): organisation.area
    case .team(let team): team.area
    case .actorClass(let actorClass): actorClass.area
    case .member, .person, .service: nil
    }
  }

  /// What the actor's node stands for; a member stands in its household.
  public var nodeKind: NodeKind {
    switch self {
    case .household, .member: .household
    case .person(let person):
      switch person.role {
      case .volunteer: .volunteer
      case .professional: .professional
      case .informalCarer, .family, .friend, .neighbour, .colleague, .fellow: .informal
      }
    case .organisation: .organisation
    case .service: .service
    case .team: .team
    case .actorClass: .actorClass
    }
  }
}
