import SupportNetwork

/// The identifiers that the actors of one network get in a joined one.
struct NewNames {
  private var names: [ActorID: ActorID] = [:]
  private let own: Set<ActorID>
  private var given: Set<ActorID> = []
  /// The new names of actors that were there already.
  private(set) var shared: Set<ActorID> = []

  init(of network: SupportNetwork) { own = Set(network.actors.map(\.id)) }

  /// The new name of an actor; its old one when it has none.
  subscript(_ id: ActorID) -> ActorID { names[id] ?? id }

  func isSettled(_ id: ActorID) -> Bool { names[id] != nil }

  /// Whether an identifier stands for somebody in this network, before or after.
  func isUsed(_ id: ActorID) -> Bool { own.contains(id) || given.contains(id) }

  mutating func settle(_ id: ActorID, as name: ActorID) {
    names[id] = name
    given.insert(name)
  }

  /// Says that an actor is one that was there already.
  mutating func share(_ id: ActorID, with other: ActorID) {
    settle(id, as: other)
    shared.insert(other)
  }

  /// The names that are other than before.
  var changed: [ActorID: ActorID] { names.filter { $0.key != $0.value } }

  var all: Set<ActorID> { given }
}
