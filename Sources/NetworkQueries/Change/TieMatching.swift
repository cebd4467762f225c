import SupportNetwork

/// Which tie of a later drawing is which of an earlier one.
///
/// Ties have no names; two are the same when they have the same ends and kind. Of several such
/// ties those that are alike in all are matched first, and the rest in a fixed order.
struct TieMatching {
  /// What happened, in an order that does not depend on the files'.
  let changes: [TieChange]
  /// How many ties are there both times.
  let keptCount: Int

  /// - Parameters:
  ///   - before: the ties on the earlier day, with the presence they had.
  ///   - after: those on the later day.
  ///
  /// Complexity: O(n log n), and quadratic in the number of ties of one kind between the same two.
  init(before: [Tie], after: [Tie]) {
    var changes: [TieChange] = []
    var kept = 0
    let earlier = Dictionary(grouping: before, by: TieKey.init)
    let later = Dictionary(grouping: after, by: TieKey.init)
    for key in Set(earlier.keys).union(later.keys).sorted() {
      for (one, other) in Self.pairs(earlier[key] ?? [], later[key] ?? []) {
        if one?.presence == .active, other?.presence == .active { kept += 1 }
        if let change = Self.change(one, other) { changes.append(change) }
      }
    }
    self.changes = changes
    keptCount = kept
  }

  private static func change(_ before: Tie?, _ after: Tie?) -> TieChange? {
    let (wasThere, isThere) = (before?.presence == .active, after?.presence == .active)
    switch (before, after) {
    case (let before, let after?) where isThere && !wasThere: return .came(after, before: before)
    case (let before?, let after) where wasThere && !isThere: return .went(before, after: after)
    case (let before?, let after?) where wasThere && isThere:
      let aspects = TieAspect.differing(before, after)
      return aspects.isEmpty ? nil : .changed(before: before, after: after, aspects)
    default: return nil
    }
  }

  /// The ties of one key in pairs; what has no partner stands alone.
  private static func pairs(_ before: [Tie], _ after: [Tie]) -> [(Tie?, Tie?)] {
    var pairs: [(Tie?, Tie?)] = []
    var left = after.sorted { $0.sortKey < $1.sortKey }
    var unmatched: [Tie] = []
    for tie in before.sorted(by: { $0.sortKey < $1.sortKey }) {
      let twin = left.firstIndex {
        $0.presence == tie.presence && TieAspect.differing(tie, $0).isEmpty
      }
      if let twin { pairs.append((tie, left.remove(at: twin))) } else { unmatched.append(tie) }
    }
    for place in 0..<max(unmatched.count, left.count) {
      pairs.append(
        (
          place < unmatched.count ? unmatched[place] : nil,
          place < left.count ? left[place] : nil
        ))
    }
    return pairs
  }
}

/// What makes two ties the same tie: the two ends, whichever is first, and the kind.
private struct TieKey: Hashable, Comparable {
  let ends: [ActorID]
  let kind: TieKind.Code

  init(_ tie: Tie) {
    ends = [tie.from, tie.to].sorted()
    kind = tie.kind.code
  }

  static func < (one: TieKey, other: TieKey) -> Bool {
    (one.ends[0], one.ends[1], one.kind.rawValue) < (
      other.ends[0], other.ends[1], other.kind.rawValue
    )
  }
}

extension Tie {
  /// Everything that a comparison looks at, as one text.
  fileprivate var sortKey: String {
    [
      presence == .active ? "0" : "1", period.since?.iso ?? "", strength.rawValue, quality.rawValue,
      from.rawValue, given.letters, returned.letters,
      domains.map(\.rawValue).joined(separator: " "), flow.rawValue, frequency?.rawValue ?? "",
      hoursPerWeek.map { "\($0)" } ?? "", wish?.rawValue ?? "",
    ].joined(separator: "|")
  }
}
