import SupportNetwork

/// An outside actor as the map shows it.
struct EcomapActor: Sendable {
  let actor: Actor
  let sector: SectorKey
  let ring: Ring
  /// Whether nothing goes on with the household now: only latent or lost ties, or none.
  let isDormant: Bool
  /// Whether it is a person who died.
  let isDeceased: Bool
  /// What an overlay says of it, if anything.
  let mark: ActorMark?
  /// Whether it is on the map because of an overlay alone.
  let isGuest: Bool

  var id: ActorID { actor.id }

  /// The name as it is drawn.
  var label: String { isDeceased ? actor.name + " \u{2020}" : actor.name }

  /// A key that depends on what the actor is and not on its place in the file.
  var orderKey: (String, String, ActorID) { (actor.name, actor.kind.rawValue, actor.id) }
}

/// Which sector of the background.
enum SectorKey: Hashable, Sendable {
  case relation(RelationSector)
  case domain(LifeDomainID)
  /// Actors that help in no life domain that was named.
  case noDomain

  /// A code that is stable and fit for an `id`.
  var code: String {
    switch self {
    case .relation(let sector): sector.rawValue
    case .domain(let domain): domain.rawValue
    case .noDomain: "no-domain"
    }
  }
}
