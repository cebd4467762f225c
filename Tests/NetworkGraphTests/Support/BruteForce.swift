@testable import NetworkGraph

/// Every way there is, found by trying all: for small graphs.
enum BruteForce {
  /// The best way over each row of nodes, in the order that a search promises.
  static func ways(of search: WaySearch) -> [WaySearch.Found] {
    var ways: [WaySearch.Found] = []
    var open = [WaySearch.Found(nodes: [search.start], ties: [], cost: .nothing)]
    while let way = open.popLast() {
      let node = way.nodes[way.nodes.count - 1]
      if node == search.end {
        ways.append(way)
        continue
      }
      if let most = search.mostSteps, way.ties.count >= most { continue }
      open += next(after: way, in: search)
    }
    return ways.sorted { one, other in
      one.cost == other.cost
        ? one.nodes.map { search.ranks[$0] }
          .lexicographicallyPrecedes(other.nodes.map { search.ranks[$0] })
        : one.cost < other.cost
    }
  }

  /// The ways one tie longer; of parallel ties the cheapest.
  private static func next(after way: WaySearch.Found, in search: WaySearch) -> [WaySearch.Found] {
    let node = way.nodes[way.nodes.count - 1]
    var cheapest: [Int: (tie: Int, cost: WayCost)] = [:]
    for arc in search.graph.outgoing[node] {
      let (head, tie) = (
        Int(search.graph.outgoing.heads[arc]), Int(search.graph.outgoing.ties[arc])
      )
      let cost = search.order.cost(of: tie, in: search.graph.ties)
      guard search.isOpen[tie], !way.nodes.contains(head),
        head == search.end || search.isPassable[head],
        node != search.start || search.mayBeFirst[head],
        !search.apart.contains(where: { pair in
          let ends = [pair.first, pair.second]
          return ends.contains(head) && way.nodes.contains { ends.contains($0) }
        }),
        cheapest[head].map({ cost < $0.cost }) ?? true
      else { continue }
      cheapest[head] = (tie, cost)
    }
    return cheapest.map { head, step in
      WaySearch.Found(
        nodes: way.nodes + [head], ties: way.ties + [step.tie], cost: way.cost + step.cost)
    }
  }
}
