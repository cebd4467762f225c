import SupportNetwork

/// A tie as the map draws it.
struct EcomapTie: Sendable {
  /// The `id` in the picture.
  let id: String
  let tie: Tie
  let from: End
  let to: End
  /// The how manieth of the ties between the same two ends, and how many there are.
  let rank: Int
  let siblings: Int

  /// Where a tie ends on the map.
  enum End: Hashable, Sendable {
    case household
    case member(ActorID)
    case actor(ActorID)

    var isOutside: Bool {
      if case .actor = self { return true }
      return false
    }
  }

  /// Whether it is between two outside actors.
  var isBetweenOutsiders: Bool { from.isOutside && to.isOutside }

  /// Whether one end is a member inside the household's circle.
  var startsAtMember: Bool {
    [from, to].contains {
      if case .member = $0 { true } else { false }
    }
  }

  /// The outside actor at one end of a tie of the household; nothing between outsiders.
  var outsider: ActorID? {
    switch (from, to) {
    case (.actor(let id), .household), (.actor(let id), .member): id
    case (.household, .actor(let id)), (.member, .actor(let id)): id
    default: nil
    }
  }
}
