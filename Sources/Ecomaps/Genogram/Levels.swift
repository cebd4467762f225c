/// Which members stand in one row, and which row is above which.
///
/// Ties are taken in one after the other, and one that contradicts those before it is left out,
/// so no family can be without an answer: first parents (those older than the child before the
/// others), then couples, then twins and siblings, then the two parents of one child.
struct Levels {
  private(set) var parents: [ParentLink] = []
  private(set) var couples: [Couple] = []
  private(set) var twins: [Twins] = []
  private(set) var siblings: [Pair] = []
  /// The row of each member, 0 on top; each group of relatives has its own 0.
  private(set) var rows: [Int] = []

  /// For each member the lowest number among those of the same level.
  private var level: [Int]

  /// Complexity: O(t · (n + t)) for n members and t ties.
  init(of ties: FamilyTies, count: Int) {
    level = Array(0..<count)
    let twinGroups = Self.groups(of: ties.twins, count: count)
    let links =
      ties.parents.filter { $0.parent < $0.child }
      + ties.parents.filter { $0.parent > $0.child }
    for link in links where !isAbove(link.child, link.parent) { parents.append(link) }
    adoptParentsOfTwins(twinGroups)
    couples = ties.couples.filter { puts($0.pair.first, besides: $0.pair.second) }
    twins = twinGroups.filter { group in
      group.members.dropFirst().allSatisfy { puts(group.members[0], besides: $0) }
    }
    siblings = ties.siblings.filter { puts($0.first, besides: $0.second) }
    for link in parents {
      for other in parents where other.child == link.child && other.parent > link.parent {
        _ = puts(link.parent, besides: other.parent)
      }
    }
    rows = assignRows()
  }

  /// Whether two stand in the same row.
  func areLevel(_ one: Int, _ other: Int) -> Bool { level[one] == level[other] }

  /// Whether a member stands somewhere above another, by a chain of parents.
  private func isAbove(_ upper: Int, _ lower: Int) -> Bool {
    var seen: Set<Int> = [level[upper]]
    var waiting = [level[upper]]
    while let next = waiting.popLast() {
      for link in parents where level[link.parent] == next {
        if level[link.child] == level[lower] { return true }
        if seen.insert(level[link.child]).inserted { waiting.append(level[link.child]) }
      }
    }
    return false
  }

  /// Makes two stand in the same row; false when one stands above the other.
  private mutating func puts(_ one: Int, besides other: Int) -> Bool {
    if areLevel(one, other) { return true }
    guard !isAbove(one, other), !isAbove(other, one) else { return false }
    let (kept, gone) = (min(level[one], level[other]), max(level[one], level[other]))
    level = level.map { $0 == gone ? kept : $0 }
    return true
  }

  /// Gives twins without parents on record the parents of the other: they were born together.
  private mutating func adoptParentsOfTwins(_ groups: [Twins]) {
    for group in groups {
      let known = group.members.map { member in parents.filter { $0.child == member } }
      guard let richest = known.max(by: { $0.count < $1.count }), !richest.isEmpty else { continue }
      for (member, links) in zip(group.members, known) where links.isEmpty {
        for link in richest where link.parent != member && !isAbove(member, link.parent) {
          parents.append(
            ParentLink(parent: link.parent, child: member, parenthood: link.parenthood))
        }
      }
    }
  }

  /// The length of the longest chain of parents above each; who has no parents moves down to
  /// just above the children.
  private func assignRows() -> [Int] {
    var rows = Array(repeating: 0, count: level.count)
    for _ in level {
      for link in parents {
        let below = rows[level[link.parent]] + 1
        if rows[level[link.child]] < below { rows[level[link.child]] = below }
      }
    }
    let withParents = Set(parents.map { level[$0.child] })
    for top in Set(level).subtracting(withParents) {
      let children = parents.filter { level[$0.parent] == top }.map { rows[level[$0.child]] }
      if let nearest = children.min() { rows[top] = nearest - 1 }
    }
    return level.map { rows[$0] }
  }

  /// Twins of twins are triplets: the pairs joined where they share a member.
  private static func groups(of pairs: [Twins], count: Int) -> [Twins] {
    var leader = Array(0..<count)
    for pair in pairs {
      let (one, other) = (leader[pair.members[0]], leader[pair.members[1]])
      leader = leader.map { $0 == max(one, other) ? min(one, other) : $0 }
    }
    return Dictionary(grouping: 0..<count) { leader[$0] }.values
      .filter { $0.count > 1 }.map { $0.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
      .map { members in
        let own = pairs.filter { members.contains($0.members[0]) }
        return Twins(members: members, areIdentical: own.allSatisfy(\.areIdentical))
      }
  }
}
