import SupportNetwork

/// A line as the map draws it: a tie, or what an overlay adds.
struct EcomapTie: Sendable {
  /// The `id` in the picture.
  let id: String
  /// Nothing for the line of a gap.
  let tie: Tie?
  let from: End
  let to: End
  /// What an overlay says of it, if anything.
  var mark: LineMark?
  /// The position in the network's ties; nothing for a line that an overlay adds.
  var position: Int?
  /// The how manieth of the ties between the same two ends, and how many there are.
  var rank = 0
  var siblings = 1

  /// Where a tie ends on the map.
  enum End: Hashable, Sendable {
    case household
    case member(ActorID)
    case actor(ActorID)
    /// A gap, by the `id` of its mark.
    case gap(String)

    var isOutside: Bool {
      switch self {
      case .actor, .gap: true
      case .household, .member: false
      }
    }
  }

  /// Whether it is there because of an overlay alone.
  var isAdded: Bool { mark?.isAdded ?? false }

  /// Whether it is between two outside actors.
  var isBetweenOutsiders: Bool { from.isOutside && to.isOutside }

  /// Whether one end is a member inside the household's circle.
  var startsAtMember: Bool {
    [from, to].contains {
      if case .member = $0 { true } else { false }
    }
  }

  /// The end outside the circle of a tie of the household; nothing between outsiders.
  var outsider: End? {
    if isBetweenOutsiders { return nil }
    return [from, to].first(where: \.isOutside)
  }
}

extension [EcomapTie] {
  /// The same lines, each with its place among those between the same two ends.
  var ranked: [EcomapTie] {
    func pair(_ tie: EcomapTie) -> Set<EcomapTie.End> { [tie.from, tie.to] }
    var counts: [Set<EcomapTie.End>: Int] = [:]
    for tie in self { counts[pair(tie), default: 0] += 1 }
    var seen: [Set<EcomapTie.End>: Int] = [:]
    return map { tie in
      var ranked = tie
      ranked.rank = seen[pair(tie), default: 0]
      ranked.siblings = counts[pair(tie)] ?? 1
      seen[pair(tie)] = ranked.rank + 1
      return ranked
    }
  }
}
