import NetworkGraph

extension Report {
  /// Whole-graph algorithms on random graphs with four pairs for each node.
  mutating func measureGraphs() async throws {
    for nodes in [1000, 4000] {
      let graph = Self.randomGraph(nodes: nodes)
      try await measure("betweenness, \(nodes) nodes") { _ in _ = graph.betweenness }
    }
    for nodes in [4000, 100_000] {
      let arcs = Self.randomArcs(nodes: nodes)
      try await measure("simple graph from arcs, \(nodes) nodes") { _ in
        _ = SimpleGraph(nodeCount: nodes, pairs: arcs)
      }
      let graph = SimpleGraph(nodeCount: nodes, pairs: arcs)
      try await measure("components, \(nodes) nodes") { _ in _ = graph.components }
      try await measure("cuts, \(nodes) nodes") { _ in _ = graph.cuts }
      let directed = DirectedGraph(nodeCount: nodes, arcs: arcs)
      try await measure("strong components, \(nodes) nodes") { _ in _ = directed.strongComponents }
      try await measure("nodes on every route, \(nodes) nodes") { run in
        _ = DominatorTree(directed, from: [run % nodes])
          .nodesOnEveryRoute(to: [nodes - 1 - run % nodes])
      }
    }
  }

  private static func randomGraph(nodes: Int) -> SimpleGraph {
    SimpleGraph(nodeCount: nodes, pairs: randomArcs(nodes: nodes))
  }

  private static func randomArcs(nodes: Int) -> [(Int, Int)] {
    var generator = SeededGenerator(seed: 1)
    return (0..<(4 * nodes)).map { _ in
      (Int.random(in: 0..<nodes, using: &generator), Int.random(in: 0..<nodes, using: &generator))
    }
  }
}
