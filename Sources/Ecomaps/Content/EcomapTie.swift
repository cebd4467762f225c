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
  /// The position of the tie of which it shows how it was, beside which it runs.
  var earlierLookOf: Int?
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
  /// For the place of each changed tie that of the line that shows how it was.
  var earlierLooks: [Int: Int] {
    let looks = Dictionary(
      enumerated().compactMap { place, tie in tie.earlierLookOf.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    return Dictionary(
      uniqueKeysWithValues: enumerated().compactMap { place, tie in
        tie.position.flatMap { looks[$0] }.map { (place, $0) }
      })
  }

  /// The same lines, each with its place among those between the same two ends; how a tie was
  /// shares the place of the tie.
  var ranked: [EcomapTie] {
    func pair(_ tie: EcomapTie) -> Set<EcomapTie.End> { [tie.from, tie.to] }
    var counts: [Set<EcomapTie.End>: Int] = [:]
    for tie in self where tie.earlierLookOf == nil { counts[pair(tie), default: 0] += 1 }
    var seen: [Set<EcomapTie.End>: Int] = [:]
    return map { tie in
      guard tie.earlierLookOf == nil else { return tie }
      var ranked = tie
      ranked.rank = seen[pair(tie), default: 0]
      ranked.siblings = counts[pair(tie)] ?? 1
      seen[pair(tie)] = ranked.rank + 1
      return ranked
    }
  }
}
