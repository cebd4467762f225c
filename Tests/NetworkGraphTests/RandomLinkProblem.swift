import NetworkGraph
import TestSupport

/// A small random question about missing links, and what trying every link says of it.
///
/// Organisations have contacts, by which links that bring as much are told apart, and up to two
/// pairs of them must stay apart.
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
    let pairs = (0..<random.below(12)).map { _ in
      (households + random.below(others), households + random.below(others))
    }
    var problem = LinkProblem(
      outgoing: rows, groups: groups,
      households: (0..<households).map {
        LinkProblem.Household(node: Int32($0), group: Int32($0 % 2), needs: domains())
      }, tails: (households..<count).map { Int32($0) },
      heads: (households + others / 2..<count).map { Int32($0) }, limit: limit,
      contacts: SimpleGraph(nodeCount: count, pairs: pairs),
      isExcluded: { [$0, $1] == excluded })
    let apart = (0..<random.below(3)).map { _ in
      NodePair(households + random.below(others), households + random.below(others))
    }
    problem.apart = Set(apart.filter { $0.first != $0.second }).sorted()
    self.problem = problem
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
      var reached = DomainSet()
      var ways = [[Int(household.node)]]
      while let way = ways.popLast() {
        let node = way[way.count - 1]
        reached.formUnion(group.offers[node])
        guard way.count <= problem.limit else { continue }
        let heads = problem.outgoing[node].map { Int(problem.outgoing.heads[$0]) }
        for head in heads + (link.first == node ? [link[1]] : [])
        where !group.closed.contains(Int32(head)) && !way.contains(head)
          && !problem.apart.contains(where: { pair in
            way.contains { NodePair($0, head) == pair }
          })
        {
          ways.append(way + [head])
        }
      }
      for domain in household.needs.subtracting(reached).indices {
        unreached.insert([place, domain])
      }
    }
    return unreached
  }

  /// How the links that may be chosen follow each other: by what they bring beside what others do,
  /// then by what both ends share, then by number.
  func order(beside covered: Set<[Int]> = []) -> [[Int]] {
    let keys = candidates.mapValues { $0.subtracting(covered).count }
    return candidates.keys.sorted { one, other in
      (keys[other] ?? 0, shared(other), one[0], one[1])
        < (keys[one] ?? 0, shared(one), other[0], other[1])
    }
  }

  /// Σ 1/(number of contacts) over those that both ends have, in 720720ths: all numbers of contacts
  /// up to 16 divide it.
  private func shared(_ link: [Int]) -> Int {
    func contacts(_ node: Int) -> Set<Int> {
      Set(problem.contacts.neighbours(of: node).map { Int($0) })
    }
    return contacts(link[0]).intersection(contacts(link[1])).reduce(0) {
      $0 + 720_720 / contacts($1).count
    }
  }

  /// The first choice of up to two links that brings the most, each need by one of them alone.
  func bestTwo(mostPerHead: Int?) -> (gain: Int, links: Set<[Int]>) {
    var best: (gain: Int, links: Set<[Int]>) = (0, [])
    let order = order()
    for (place, one) in order.enumerated() {
      let brought = candidates[one] ?? []
      if brought.count > best.gain { best = (brought.count, [one]) }
      for other in order[(place + 1)...] where mostPerHead == nil || one[1] != other[1] {
        let gain = brought.union(candidates[other] ?? []).count
        if gain > best.gain { best = (gain, [one, other]) }
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
