import HeapModule

/// What it still costs to reach the end of a search from each node.
///
/// Source: E. W. Dijkstra, "A note on two problems in connexion with graphs", 1959; with a limit
/// of steps R. Bellman, "On a routing problem", 1958, one layer for each number of steps.
struct CostsToGo {
  private let search: WaySearch
  /// The costs with at most as many steps as the layer's number; one layer when any number is
  /// allowed.
  private let layers: [[WayCost?]]
  private let hasLimit: Bool

  /// The costs over any number of steps.
  ///
  /// Complexity: O((n + m) log n).
  init(of search: WaySearch, closed: Set<Int>) {
    self.search = search
    hasLimit = false
    var costs = [WayCost?](repeating: nil, count: search.graph.nodeCount)
    var isSettled = [Bool](repeating: false, count: costs.count)
    var queue: Heap<Entry> = [Entry(cost: .nothing, node: search.end)]
    costs[search.end] = .nothing
    let rows = search.graph.incoming
    while let entry = queue.popMin() {
      let node = entry.node
      guard !isSettled[node] else { continue }
      isSettled[node] = true
      for arc in rows[node] where search.isOpen[Int(rows.ties[arc])] {
        let tail = Int(rows.heads[arc])
        guard search.isPassable[tail], !closed.contains(tail) else { continue }
        let cost = entry.cost + search.order.cost(of: Int(rows.ties[arc]), in: search.graph.ties)
        if costs[tail].map({ cost < $0 }) ?? true {
          costs[tail] = cost
          queue.insert(Entry(cost: cost, node: tail))
        }
      }
    }
    layers = [costs]
  }

  /// The costs over at most a number of steps.
  ///
  /// Complexity: O(steps · (n + m)).
  init(of search: WaySearch, within steps: Int, closed: Set<Int>) {
    self.search = search
    hasLimit = true
    var costs = [WayCost?](repeating: nil, count: search.graph.nodeCount)
    costs[search.end] = .nothing
    var layers = [costs]
    let rows = search.graph.incoming
    for _ in 0..<max(0, min(steps, costs.count)) {
      let before = costs
      for (node, cost) in before.enumerated() {
        guard let cost else { continue }
        for arc in rows[node] where search.isOpen[Int(rows.ties[arc])] {
          let tail = Int(rows.heads[arc])
          guard search.isPassable[tail], !closed.contains(tail), tail != search.end else {
            continue
          }
          let longer = cost + search.order.cost(of: Int(rows.ties[arc]), in: search.graph.ties)
          if costs[tail].map({ longer < $0 }) ?? true { costs[tail] = longer }
        }
      }
      layers.append(costs)
      if costs == before { break }
    }
    self.layers = layers
  }

  /// The best step from a node: the one that costs least to the end, of equal ones that to the
  /// node of smallest rank, of ties to the same node the first.
  ///
  /// - Parameter left: how many steps may still follow, where there is a limit.
  func step(from node: Int, within left: Int?, isAllowed: (Int) -> Bool) -> (head: Int, tie: Int)? {
    let costs = hasLimit ? layers[min(max(0, left ?? 0), layers.count - 1)] : layers[0]
    let rows = search.graph.outgoing
    var best: (cost: WayCost, rank: Int, head: Int, tie: Int)?
    for arc in rows[node] where search.isOpen[Int(rows.ties[arc])] {
      let (head, tie) = (Int(rows.heads[arc]), Int(rows.ties[arc]))
      guard let toGo = costs[head], isAllowed(head) else { continue }
      let cost = toGo + search.order.cost(of: tie, in: search.graph.ties)
      if best.map({ (cost, search.ranks[head]) < ($0.cost, $0.rank) }) ?? true {
        best = (cost, search.ranks[head], head, tie)
      }
    }
    return best.map { ($0.head, $0.tie) }
  }

  private struct Entry: Comparable {
    let cost: WayCost
    let node: Int

    static func < (one: Entry, other: Entry) -> Bool {
      (one.cost, one.node) < (other.cost, other.node)
    }
  }
}
