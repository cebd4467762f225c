import SupportNetwork

/// Parents at home and the children that hang from them.
struct Descent: Sendable {
  /// Two, one, or none over brothers and sisters whose parents are not in the household.
  let parents: [Int]
  /// In order of number, so the oldest first.
  var children: [Child] = []

  /// A child and the line by which it hangs.
  struct Child: Hashable, Sendable {
    let number: Int
    /// Nothing for brothers and sisters.
    let parenthood: Parenthood?
    /// Whether the child already hangs from other parents, so that this is a line beside it.
    let isSecond: Bool
  }

  /// The children of a family, by who their parents are.
  ///
  /// A child hangs from its parents by birth or adoption, else from foster parents, else from
  /// step-parents. What parents are left get a second line, from the couple they form with one of
  /// the child's other parents or from themselves. Brothers and sisters hang from a bar of their own when
  /// nothing else on the map shows it.
  static func all(of levels: Levels, count: Int) -> [Descent] {
    var descents: [[Int]: Descent] = [:]
    func add(_ child: Int, below parents: [Int], _ parenthood: Parenthood?, isSecond: Bool) {
      let child = Child(number: child, parenthood: parenthood, isSecond: isSecond)
      descents[parents, default: Descent(parents: parents)].children.append(child)
    }
    for child in 0..<count {
      let links = levels.parents.filter { $0.child == child }
      let first = firstParents(of: links, on: levels)
      guard let closest = first.last else { continue }
      let names = first.map(\.parent).sorted()
      add(child, below: names, closest.parenthood, isSecond: false)
      let others = links.filter { !names.contains($0.parent) }
      var done: Set<[Int]> = []
      for link in others {
        let partner = (names + others.map(\.parent)).first { name in
          levels.couples.contains { $0.pair == Pair(name, link.parent) }
        }
        let parents = partner.map { Pair($0, link.parent).members } ?? [link.parent]
        guard done.insert(parents).inserted else { continue }
        add(child, below: parents, link.parenthood, isSecond: true)
      }
    }
    for group in looseSiblings(of: levels, count: count) {
      for child in group {
        let hasParents = levels.parents.contains { $0.child == child }
        descents[[-1] + group, default: Descent(parents: [])].children.append(
          Child(number: child, parenthood: nil, isSecond: hasParents))
      }
    }
    return descents.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { descent in
      var descent = descent.value
      descent.children.sort { $0.number < $1.number }
      return descent
    }
  }

  /// One or two parents of the closest sort; of more than two a couple if there is one.
  private static func firstParents(of links: [ParentLink], on levels: Levels) -> [ParentLink] {
    let sorts: [[Parenthood]] = [[.birth, .adopted], [.foster], [.step]]
    let closest =
      sorts.lazy.map { sort in links.filter { sort.contains($0.parenthood) } }
      .first { !$0.isEmpty } ?? []
    let ranked = closest.sorted {
      ($0.parenthood.distance, $0.parent) < ($1.parenthood.distance, $1.parent)
    }
    guard let one = ranked.first else { return [] }
    let others = ranked.dropFirst().filter { levels.areLevel($0.parent, one.parent) }
    let partner = others.first { other in
      levels.couples.contains { $0.pair == Pair(one.parent, other.parent) }
    }
    guard let other = partner ?? others.first else { return [one] }
    return [one, other]
  }

  /// Groups joined by sibling ties that nothing else shows: no parent shared, no twins.
  private static func looseSiblings(of levels: Levels, count: Int) -> [[Int]] {
    var leader = Array(0..<count)
    for pair in levels.siblings {
      let parents = pair.members.map { member in
        Set(levels.parents.filter { $0.child == member }.map(\.parent))
      }
      guard parents[0].isDisjoint(with: parents[1]) else { continue }
      let (one, other) = (leader[pair.first], leader[pair.second])
      leader = leader.map { $0 == max(one, other) ? min(one, other) : $0 }
    }
    return Dictionary(grouping: 0..<count) { leader[$0] }.values
      .filter { $0.count > 1 }.map { $0.sorted() }
  }
}
