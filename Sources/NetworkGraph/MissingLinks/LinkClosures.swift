/// One way of keeping pairs apart: what is closed to a group then, and how far its offers reach.
struct LinkClosure {
  /// Lowest first.
  let closed: [Int32]
  let reach: DomainReach
}

extension LinkProblem {
  /// With how many ways of keeping pairs apart a group is looked at.
  private static var mostClosures: Int { 64 }

  /// For each group, the ways in which its pairs can be kept apart: a way that holds both nodes of
  /// no pair goes past one node of each, and a way is allowed when it goes past all that is closed
  /// in one of these.
  ///
  /// There are two for each pair that has no node with another in common. From the seventh of
  /// those on only the higher node of a pair is left open: no way that must not be is ever counted,
  /// some that may be are not.
  ///
  /// Complexity: O(limit · (nodes + arcs)) for each.
  var closures: [[LinkClosure]] {
    groups.map { group in
      closedSets(for: group).map { closed in
        LinkClosure(
          closed: closed,
          reach: DomainReach(
            outgoing: closed.isEmpty ? outgoing : outgoing.without(closed),
            offers: closed.isEmpty ? group.offers : group.offers(without: closed), limit: limit))
      }
    }
  }

  private func closedSets(for group: Group) -> [[Int32]] {
    var sets = [Set(group.closed)]
    for pair in apart {
      let (first, second) = (Int32(pair.first), Int32(pair.second))
      let mayBranch = sets.count < Self.mostClosures
      sets = sets.flatMap { closed -> [Set<Int32>] in
        guard closed.isDisjoint(with: [first, second]) else { return [closed] }
        return [closed.union([first])] + (mayBranch ? [closed.union([second])] : [])
      }
    }
    return sets.map { $0.sorted() }
  }
}

extension LinkProblem.Group {
  fileprivate func offers(without closed: [Int32]) -> [DomainSet] {
    var offers = offers
    for node in closed { offers[Int(node)] = [] }
    return offers
  }
}

extension SparseRows {
  /// The arcs that neither begin nor end at some nodes. Complexity: O(rows + arcs).
  fileprivate func without(_ nodes: [Int32]) -> SparseRows {
    let closed = Set(nodes)
    var starts: [Int32] = [0]
    var kept: [Int32] = []
    for row in 0..<rowCount {
      if !closed.contains(Int32(row)) {
        for arc in self[row] where !closed.contains(heads[arc]) { kept.append(heads[arc]) }
      }
      starts.append(Int32(kept.count))
    }
    return SparseRows(starts: Column(starts), heads: Column(kept))
  }
}
