import NetworkGraph
import TestSupport
import Testing

/// The best ways of random graphs, checked against an independent program and against trying all.
struct WaySearchTests {
  /// What networkx finds: for each graph the costs of its simple paths, the smallest first.
  private struct Question: Encodable {
    let nodes: Int
    /// Tail, head, weight and whether it goes one way.
    let ties: [[Double]]
    let oneWay: [Bool]
    let start: Int
    let end: Int
    let count: Int
  }

  private static let script = """
    import itertools, json, sys
    import networkx as nx
    answers = []
    for q in json.load(sys.stdin):
        g = nx.DiGraph()
        g.add_nodes_from(range(q["nodes"]))
        for (tail, head, weight), one_way in zip(q["ties"], q["oneWay"]):
            arcs = [(int(tail), int(head))] + ([] if one_way else [(int(head), int(tail))])
            for u, v in arcs:
                if u != v and (not g.has_edge(u, v) or weight < g[u][v]["weight"]):
                    g.add_edge(u, v, weight=weight)
        try:
            paths = itertools.islice(
                nx.shortest_simple_paths(g, q["start"], q["end"], weight="weight"), q["count"])
            answers.append([nx.path_weight(g, p, "weight") for p in paths])
        except nx.NetworkXNoPath:
            answers.append([])
    print(json.dumps(answers))
    """

  private static let graphs = (1...300).map { RandomTies(seed: $0) }

  @Test(
    .enabled(if: PythonOracle.isThere, "python3 with networkx is not there"),
    arguments: [WayOrder.shortest, .fastest, .strongest])
  func `the best ways cost what networkx says`(order: WayOrder) throws {
    let questions = Self.graphs.map { random in
      let ties = random.graph.ties
      return Question(
        nodes: random.graph.nodeCount,
        ties: (0..<ties.count).map { tie in
          [Double(ties.tails[tie]), Double(ties.heads[tie]), random.weight(of: tie, by: order)]
        },
        oneWay: ties.traits.map { $0.contains(.isOneWay) }, start: 0, end: 1, count: 4)
    }
    let answers: [[Double]] = try PythonOracle.answer(of: Self.script, to: questions)
    try #require(answers.count == Self.graphs.count)
    for (random, expected) in zip(Self.graphs, answers) {
      let found = random.search(order).ways(4)
      let costs = found.map { way in
        way.ties.map { random.weight(of: $0, by: order) }.reduce(0, +)
      }
      let agree =
        costs.count == expected.count
        && zip(costs, expected).allSatisfy { abs($0 - $1) <= 1e-9 }
      #expect(agree, "seed \(random.seed): \(costs) is not \(expected)")
    }
  }

  @Test(arguments: [WayOrder.shortest, .fastest, .strongest])
  func `ways come sorted, distinct and without going round`(order: WayOrder) {
    for random in Self.graphs {
      let found = random.search(order).ways(6)
      #expect(found.map(\.cost) == found.map(\.cost).sorted(), "seed \(random.seed)")
      #expect(Set(found.map(\.nodes)).count == found.count, "seed \(random.seed)")
      for way in found {
        #expect(Set(way.nodes).count == way.nodes.count, "seed \(random.seed)")
        #expect(way.nodes.first == 0 && way.nodes.last == 1)
      }
    }
  }

  /// Small graphs with every condition at once, against trying every simple path.
  @Test(arguments: [WayOrder.shortest, .fastest, .strongest])
  func `under all conditions the best ways are those of trying all`(order: WayOrder) {
    for seed in UInt64(1)...400 {
      let random = RandomTies(seed: seed, largest: 7)
      let search = random.conditionedSearch(order)
      let all = BruteForce.ways(of: search)
      let found = search.ways(5)
      #expect(found.map(\.nodes) == all.prefix(5).map(\.nodes), "seed \(seed)")
      #expect(found.map(\.cost) == all.prefix(5).map(\.cost), "seed \(seed)")
    }
  }
}
