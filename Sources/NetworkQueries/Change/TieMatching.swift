import SupportNetwork

/// Which tie of a later drawing is which of an earlier one.
///
/// Ties have no names; two are the same when they have the same ends and sort of kind. Of several
/// such ties those that are most alike are matched first, and the rest in a fixed order.
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

  /// The ties of one key in pairs, those most alike first; what has no partner stands alone.
  private static func pairs(_ before: [Tie], _ after: [Tie]) -> [(Tie?, Tie?)] {
    var waiting = before.sorted { $0.sortKey < $1.sortKey }
    var left = after.sorted { $0.sortKey < $1.sortKey }
    var pairs: [(Tie?, Tie?)] = []
    for isPartner in closeness {
      waiting.removeAll { tie in
        guard let place = left.firstIndex(where: { isPartner(tie, $0) }) else { return false }
        pairs.append((tie, left.remove(at: place)))
        return true
      }
    }
    return pairs + waiting.map { ($0, nil) } + left.map { (nil, $0) }
  }

  /// How much alike two ties of one key can be, the most first.
  private static let closeness: [@Sendable (Tie, Tie) -> Bool] = [
    { one, other in
      one.presence == other.presence && one.kind.code == other.kind.code
        && TieAspect.differing(one, other).isEmpty
    },
    { $0.presence == $1.presence && $0.kind.code == $1.kind.code },
    { $0.presence == $1.presence },
    { $0.kind.code == $1.kind.code },
    { _, _ in true },
  ]
}

/// What makes two ties the same tie: the two ends, whichever is first, and the sort of kind; who
/// know each other and later help one another have one tie that changed.
private struct TieKey: Hashable, Comparable {
  let ends: [ActorID]
  let kind: TieKind.Code

  init(_ tie: Tie) {
    ends = [tie.from, tie.to].sorted()
    switch tie.kind.code {
    case .contact, .support, .care: kind = .contact
    case .partnership, .kinship, .membership, .referral, .collaboration: kind = tie.kind.code
    }
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
      presence == .active ? "0" : "1", kind.code.rawValue, period.since?.iso ?? "",
      strength.rawValue, quality.rawValue,
      from.rawValue, given.letters, returned.letters,
      domains.map(\.rawValue).joined(separator: " "), flow.rawValue, frequency?.rawValue ?? "",
      hoursPerWeek.map { "\($0)" } ?? "", wish?.rawValue ?? "",
    ].joined(separator: "|")
  }
}
