import SupportNetwork

/// Who is inside the household's circle, and as what everybody appears on its map.
struct MapEnds {
  let inside: Set<ActorID>
  let household: ActorID
  private let showsMembers: Bool
  /// The household of each member of another one.
  private let otherHouseholds: [ActorID: ActorID]

  init(of household: Household, in network: SupportNetwork, showsMembers: Bool) {
    self.household = household.id
    self.showsMembers = showsMembers
    let inside = Set([household.id] + household.members.map(\.id))
    self.inside = inside
    otherHouseholds = Dictionary(
      network.households.flatMap { other in other.members.map { ($0.id, other.id) } }
        .filter { !inside.contains($0.0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The actor that stands for another: the household of its members, for on this map another
  /// household is one actor.
  func whole(_ id: ActorID) -> ActorID { otherHouseholds[id] ?? id }

  func whole(_ tie: Tie) -> Tie {
    var changed = tie
    changed.from = whole(tie.from)
    changed.to = whole(tie.to)
    return changed
  }

  /// Where a tie of an actor ends.
  func end(of id: ActorID) -> EcomapTie.End {
    guard inside.contains(id) else { return .actor(id) }
    return id != household && showsMembers ? .member(id) : .household
  }

  /// Whether a tie is only between those inside the circle.
  func areInside(_ tie: Tie) -> Bool { inside.contains(tie.from) && inside.contains(tie.to) }

  /// The ties of each outside actor with those inside.
  func tiesByOutsider(_ ties: [Tie]) -> [ActorID: [Tie]] {
    var byActor: [ActorID: [Tie]] = [:]
    for tie in ties {
      if inside.contains(tie.from) { byActor[tie.to, default: []].append(tie) }
      if inside.contains(tie.to) { byActor[tie.from, default: []].append(tie) }
    }
    return byActor
  }
}
