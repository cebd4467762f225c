import SupportNetwork
import Wording

/// Other names for actors: what they are, with a number, as in "Buur 2" and `neighbour-2`.
struct Pseudonyms {
  private var names: [ActorID: (id: ActorID, name: String)] = [:]

  /// - Parameters:
  ///   - actors: who gets another name, in any order.
  ///   - rank: puts those of one sort in order; it tells nothing of who they are.
  ///   - taken: identifiers that stay as they are.
  init(
    of actors: [Actor], taken: Set<ActorID> = [], in wording: Wording, rank: (Actor) -> UInt64
  ) {
    var counts: [String: Int] = [:]
    let ordered = actors.map { (rank: rank($0), actor: $0) }
      .sorted { ($0.rank, $0.actor.id) < ($1.rank, $1.actor.id) }
    for (_, actor) in ordered {
      let sort = actor.sortCode
      var id: ActorID?
      repeat {
        counts[sort, default: 0] += 1
        id = ActorID("\(sort)-\(counts[sort, default: 0])")
      } while id.map(taken.contains) ?? false
      guard let id else { continue }
      names[actor.id] = (id, wording.pseudonym(of: actor, number: counts[sort, default: 0]))
    }
  }

  var identifiers: [ActorID: ActorID] { names.mapValues(\.id) }

  /// The name of somebody, by the identifier of before.
  subscript(id: ActorID) -> String? { names[id]?.name }

  /// All names by the new identifiers.
  var namesByNewID: [ActorID: String] {
    Dictionary(uniqueKeysWithValues: names.values.map { ($0.id, $0.name) })
  }
}

extension Actor {
  /// What somebody is, as a word that identifiers can begin with.
  fileprivate var sortCode: String {
    switch self {
    case .household: "household"
    case .member: "member"
    case .person(let person): person.role.rawValue
    case .organisation(let organisation): organisation.kind.rawValue
    case .service: "service"
    case .team: "team"
    case .actorClass: "class"
    }
  }
}
