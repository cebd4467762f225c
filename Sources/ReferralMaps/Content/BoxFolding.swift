import NetworkQueries
import SupportNetwork

/// Where every actor goes on the map: services and teams with their organisation, workers and
/// volunteers too, so that no line ends at a person.
struct BoxFolding: Sendable {
  private let network: CompiledNetwork
  /// The organisation of services, teams, workers and volunteers that have one.
  private let wholes: [ActorID: ActorID]

  /// - Complexity: O(actors + ties).
  init(_ network: CompiledNetwork) {
    self.network = network
    var wholes: [ActorID: ActorID] = [:]
    func fold(_ part: ActorID, into whole: ActorID) {
      guard case .organisation? = network.actorsByID[whole] else { return }
      // Of several organisations, the first by identifier.
      wholes[part] = min(wholes[part] ?? whole, whole)
    }
    for present in network.ties where present.tie.kind == .membership {
      fold(present.tie.from, into: present.tie.to)
      fold(present.tie.to, into: present.tie.from)
    }
    self.wholes = wholes
  }

  /// The actor whose box stands for another; nothing for households, their members and people who
  /// come through no organisation.
  func bearer(of id: ActorID) -> ActorID? {
    switch network.actorsByID[id] {
    case .organisation, .actorClass: id
    case .service, .team: wholes[id] ?? id
    case .person(let person) where person.role == .professional || person.role == .volunteer:
      wholes[id]
    case .person, .household, .member, nil: nil
    }
  }
}
