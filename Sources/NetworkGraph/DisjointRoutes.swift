extension DirectedGraph {
  /// How many routes there are that share no node but their ends.
  ///
  /// Several sources, or several targets, are taken as one end; a node that is both is a source
  /// only. An arc straight from a source to a target is a route of its own.
  ///
  /// - Parameter limit: where to stop counting: 2 is enough to know whether all hangs on one.
  ///
  /// Source: K. Menger, "Zur allgemeinen Kurventheorie", *Fundamenta Mathematicae* 10 (1927), by the
  /// augmenting paths of L. Ford and D. Fulkerson, *Flows in Networks*, 1962, with one unit through
  /// each node.
  /// Complexity: O((routes + 1) × (nodes + arcs)) time, O(nodes) space.
  public func disjointRouteCount(
    from sources: [Int], to targets: [Int], atMost limit: Int = .max
  ) -> Int {
    var search = DisjointRouteSearch(arcs: outgoing, sources: sources, targets: targets)
    var count = search.directArcCount
    while count < limit, search.addsRoute() { count += 1 }
    return min(count, limit)
  }
}

/// Routes found so far, and the search for one more.
///
/// Each node has an entrance and an exit; a route takes the way between them. A search that
/// enters a taken node may only go back along its route, and leave the node before it anew.
private struct DisjointRouteSearch {
  let arcs: SparseRows
  private let sources: [Int]
  private let ends: RouteEnds
  /// The node before each node on its route; -1 when no route takes it.
  private var previous: [Int32]
  /// From which place each place was found in the search that runs; -1 when it was not. The
  /// entrance of node `n` is place 2n, its exit 2n + 1.
  private var origins: [Int]
  private var waiting: [Int] = []

  init(arcs: SparseRows, sources: [Int], targets: [Int]) {
    self.arcs = arcs
    ends = RouteEnds(nodeCount: arcs.rowCount, sources: sources, targets: targets)
    self.sources = (0..<arcs.rowCount).filter { [ends] in ends.isSource[$0] }
    previous = [Int32](repeating: -1, count: arcs.rowCount)
    origins = [Int](repeating: -1, count: 2 * arcs.rowCount)
  }

  var directArcCount: Int {
    sources.reduce(0) { count, source in
      count + arcs[source].count { ends.isTarget[Int(arcs.heads[$0])] }
    }
  }

  /// Finds one more route, rerouting others where need be; false when there is none.
  mutating func addsRoute() -> Bool {
    for place in origins.indices { origins[place] = -1 }
    waiting = sources.map { 2 * $0 + 1 }
    for place in waiting { origins[place] = place }
    var next = 0
    while next < waiting.count {
      let place = waiting[next]
      next += 1
      let node = place / 2
      if place.isMultiple(of: 2) {
        enter(node)
      } else if leave(node) {
        take(exit: place)
        return true
      }
    }
    return false
  }

  private mutating func enter(_ node: Int) {
    let before = Int(previous[node])
    if before < 0 {
      find(2 * node + 1, from: 2 * node)
    } else if !ends.isSource[before] {
      find(2 * before + 1, from: 2 * node)
    }
  }

  /// Goes on from an exit; true when that is to a target.
  private mutating func leave(_ node: Int) -> Bool {
    for arc in arcs[node] {
      let head = Int(arcs.heads[arc])
      if ends.isTarget[head] {
        if ends.isSource[node] { continue }
        return true
      }
      guard !ends.isSource[head], previous[head] != Int32(node) else { continue }
      find(2 * head, from: 2 * node + 1)
    }
    // The exit of a taken node was found backwards, so its way in may be given up as well.
    if previous[node] >= 0 { find(2 * node, from: 2 * node + 1) }
    return false
  }

  private mutating func find(_ place: Int, from origin: Int) {
    guard origins[place] < 0 else { return }
    origins[place] = origin
    waiting.append(place)
  }

  /// Makes the search that ended at an exit a route.
  private mutating func take(exit: Int) {
    var steps: [(from: Int, to: Int)] = []
    var place = exit
    while origins[place] != place {
      steps.append((origins[place], place))
      place = origins[place]
    }
    for (from, to) in steps.reversed() where from / 2 != to / 2 {
      if to.isMultiple(of: 2) {
        previous[to / 2] = Int32(from / 2)
      } else if previous[from / 2] == Int32(to / 2) {
        previous[from / 2] = -1
      }
    }
  }
}
