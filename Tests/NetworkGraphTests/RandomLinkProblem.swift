import NetworkGraph
import TestSupport

/// A small random question about missing links, and what trying every link says of it.
struct RandomLinkProblem {
  let problem: LinkProblem
  /// Household and domain of each unreached need.
  let needs: Set<[Int]>
  /// What each link that may be chosen brings.
  let candidates: [[Int]: Set<[Int]>]

  //  nodes: households, then organisations; the last half of those offer something
  init(seed: UInt64) {
    var random = SplitMix(state: seed)
    let households = 2 + random.below(8)
    let others = 3 + random.below(6)
    let count = households + others
    var arcs: Set<[Int]> = []
    for _ in 0..<random.below(30) {
      let tail = random.below(count)
      let head = tail < households ? random.below(count) : households + random.below(others)
      if tail != head { arcs.insert([tail, head]) }
    }
    func domains() -> DomainSet { DomainSet(rawValue: UInt32(random.below(16))) }
    let groups = (0..<2).map { _ in
      LinkProblem.Group(
        offers: (0..<count).map { $0 >= households + others / 2 ? domains() : [] },
        closed: random.chance(3) ? [Int32(households)] : [])
    }
    let sorted = arcs.sorted { $0.lexicographicallyPrecedes($1) }
    let rows = SparseRows(
      rowCount: count, tails: sorted.map { Int32($0[0]) }, heads: sorted.map { Int32($0[1]) },
      ties: sorted.indices.map { Int32($0) })
    let limit = 2 + random.below(3)
    let excluded = [households + random.below(others), count - 1]
    problem = LinkProblem(
      outgoing: rows, groups: groups,
      households: (0..<households).map {
        LinkProblem.Household(node: Int32($0), group: Int32($0 % 2), needs: domains())
      }, tails: (households..<count).map { Int32($0) },
      heads: (households + others / 2..<count).map { Int32($0) }, limit: limit,
      isExcluded: { [$0, $1] == excluded })
    needs = Self.unreached(problem, [])
    var candidates: [[Int]: Set<[Int]>] = [:]
    for tail in problem.tails.map({ Int($0) }) {
      for head in problem.heads.map({ Int($0) })
      where tail != head && [tail, head] != excluded && !arcs.contains([tail, head]) {
        let brought = needs.subtracting(Self.unreached(problem, [tail, head]))
        if !brought.isEmpty { candidates[[tail, head]] = brought }
      }
    }
    self.candidates = candidates
  }

  /// The needs that are out of reach when one more link is there, by walking all ways.
  private static func unreached(_ problem: LinkProblem, _ link: [Int]) -> Set<[Int]> {
    var unreached: Set<[Int]> = []
    for (place, household) in problem.households.enumerated() {
      let group = problem.groups[Int(household.group)]
      var near: Set<Int> = [Int(household.node)]
      for _ in 0..<problem.limit {
        for node in near {
          near.formUnion(
            problem.outgoing[node].map { Int(problem.outgoing.heads[$0]) }
              .filter { !group.closed.contains(Int32($0)) })
          if link.first == node, !group.closed.contains(Int32(link[1])) { near.insert(link[1]) }
        }
      }
      let reached = near.reduce(into: DomainSet()) { $0.formUnion(group.offers[$1]) }
      for domain in household.needs.subtracting(reached).indices {
        unreached.insert([place, domain])
      }
    }
    return unreached
  }

  /// The most that two links bring, each need by one of them alone.
  func bestOfTwo(mostPerHead: Int?) -> Int {
    var best = candidates.values.map(\.count).max() ?? 0
    for (one, brought) in candidates {
      for (other, more) in candidates where mostPerHead == nil || one[1] != other[1] {
        best = max(best, brought.union(more).count)
      }
    }
    return best
  }

  /// The area with the largest share of needs out of reach that a link helps, and the most that
  /// one link brings it.
  func worstOffGain(_ areas: [Int32]) -> (area: Int32, gain: Int)? {
    var totals: [Int32: Int] = [:]
    for (area, household) in zip(areas, problem.households) {
      totals[area, default: 0] += household.needs.count
    }
    let missing = Dictionary(grouping: needs) { areas[$0[0]] }.mapValues(\.count)
    let order = missing.keys.sorted { one, other in
      let (first, second) = (
        Double(missing[one] ?? 0) / Double(totals[one] ?? 1),
        Double(missing[other] ?? 0) / Double(totals[other] ?? 1)
      )
      return first == second ? one < other : first > second
    }
    for area in order {
      let gain = candidates.values.map { $0.count { areas[$0[0]] == area } }.max() ?? 0
      if gain > 0 { return (area, gain) }
    }
    return nil
  }
}
