/// The sorts of actor that rules tell apart: as ``ActorKind``, with people by what they do.
public enum ActorSort: String, Hashable, Sendable, CaseIterable {
  case household, member
  /// A person outside who is neither a volunteer nor a professional.
  case person
  case volunteer, professional
  case organisation, service, team
  case actorClass = "class"
}

extension Actor {
  /// The sort by which rules judge the actor.
  public var sort: ActorSort {
    switch self {
    case .household: .household
    case .member: .member
    case .person(let person):
      switch person.role {
      case .volunteer: .volunteer
      case .professional: .professional
      case .informalCarer, .family, .friend, .neighbour, .colleague, .fellow: .person
      }
    case .organisation: .organisation
    case .service: .service
    case .team: .team
    case .actorClass: .actorClass
    }
  }
}
