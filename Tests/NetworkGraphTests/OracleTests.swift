import NetworkGraph
import TestSupport
import Testing

/// Whether networkx and igraph find the same on random graphs.
@Suite(.enabled(if: PythonOracle.isThere, "python3 with networkx is not there"))
struct OracleTests {
  /// Every size from 0 to 40, thin and dense; the last ones so small that all can be tried.
  static let graphs =
    (1...300).map { RandomGraph(seed: $0) } + (301...400).map { RandomGraph(seed: $0, largest: 4) }

  @Test func `the figures of graphs without direction are those of networkx`() throws {
    let figures = try PythonOracle.figures(of: Self.graphs)
    try #require(figures.count == Self.graphs.count)
    for (random, expected) in zip(Self.graphs, figures) {
      expectShape(of: random, expected)
      expectFigures(of: random, expected)
    }
  }

  @Test func `the figures of directed graphs are those of networkx`() throws {
    let figures = try PythonOracle.directedFigures(of: Self.graphs)
    try #require(figures.count == Self.graphs.count)
    for (random, expected) in zip(Self.graphs, figures) {
      expectFigures(of: random, expected)
      expectRoutes(of: random, expected)
    }
  }

  private func expectShape(of random: RandomGraph, _ expected: OracleFigures) {
    let graph = random.simple
    let seed = Comment("seed \(random.seed)")
    #expect(graph.components.members == expected.components, seed)
    #expect(graph.components.sizes == expected.components.map(\.count), seed)
    #expect(graph.isolates == expected.isolates, seed)
    #expect(graph.cuts.articulationPoints == expected.articulationPoints, seed)
    #expect(graph.cuts.bridges.map { [$0.first, $0.second] } == expected.bridges, seed)
    #expect(graph.bridgelessParts.members == expected.bridgelessParts, seed)
    if let fewest = expected.fewestPairs {
      #expect(graph.fewestPairsToLeaveNoBridge == fewest, seed)
    }
    #expect(graph.rows.pairsBySteps == expected.pairsBySteps, seed)
    #expect(graph.degrees == expected.degrees, seed)
    #expect(graph.degreeDistribution == expected.degreeDistribution, seed)
  }

  private func expectFigures(of random: RandomGraph, _ expected: OracleFigures) {
    let graph = random.simple
    let seed = Comment("seed \(random.seed)")
    let nodes = 0..<graph.nodeCount
    expectEqual(graph.density, expected.density, seed)
    expectEqual(graph.betweenness, expected.betweenness, seed)
    expectEqual(nodes.map { graph.burtConstraint(of: $0) }, expected.constraint, seed)
    expectEqual(nodes.map { graph.effectiveSize(of: $0) }, expected.effectiveSize, seed)
    expectEqual(graph.fragmentation, expected.fragmentation, seed)
    expectEqual(graph.distanceFragmentation, expected.distanceFragmentation, seed)
    let ties = graph.externalInternalTies(groups: random.groups)
    #expect([ties.external, ties.within] == expected.externalWithin, seed)
    let byGroup = graph.externalInternalTies(ofEach: random.groups, count: 4)
    #expect(byGroup.map { [$0.external, $0.within] } == expected.externalWithinByGroup, seed)
    let organisations = Set(random.sources + random.targets).sorted()
    let density = graph.careDensity(among: organisations) { $0.isMultiple(of: 2) }
    expectEqual(density, expected.careDensity, seed)
  }

  private func expectFigures(of random: RandomGraph, _ expected: DirectedOracleFigures) {
    let graph = random.directed
    let seed = Comment("seed \(random.seed)")
    expectEqual(graph.density, expected.density, seed)
    expectEqual(graph.reciprocity, expected.reciprocity, seed)
    expectEqual(
      (0..<graph.nodeCount).map { graph.burtConstraint(of: $0) }, expected.constraint, seed)
    #expect(graph.weakComponents.members == expected.weakComponents, seed)
    #expect(graph.strongComponents.members == expected.strongComponents, seed)
    #expect(graph.inDegrees == expected.inDegrees, seed)
    #expect(graph.outDegrees == expected.outDegrees, seed)
    let roles = graph.brokerage(groups: random.groups).map {
      [$0.coordinator, $0.itinerant, $0.gatekeeper, $0.representative, $0.liaison]
    }
    #expect(roles == expected.brokerage, seed)
    if let fewest = expected.fewestArcs { #expect(graph.fewestArcsToConnectAll == fewest, seed) }
  }

  private func expectRoutes(of random: RandomGraph, _ expected: DirectedOracleFigures) {
    let graph = random.directed
    let seed = Comment("seed \(random.seed)")
    let (sources, targets) = (random.sources, random.targets)
    #expect(graph.outgoing.steps(from: sources, limit: random.limit) == expected.steps, seed)
    #expect(graph.incoming.steps(from: sources, limit: random.limit) == expected.stepsBack, seed)
    #expect(graph.disjointRouteCount(from: sources, to: targets) == expected.routes, seed)
    #expect(
      graph.disjointRouteCount(from: sources, to: targets, atMost: 2) == min(2, expected.routes),
      seed)
    #expect(
      DominatorTree(graph, from: sources).nodesOnEveryRoute(to: targets) == expected.onEveryRoute,
      seed)
    expectTree(of: random, expected)
    #expect(graph.outgoing.reachCounts(within: random.limit) == expected.reachCounts, seed)
  }

  /// The tree knows the steps of all nodes that are not closed, and to each a route as long.
  private func expectTree(of random: RandomGraph, _ expected: DirectedOracleFigures) {
    let (graph, seed) = (random.directed, Comment("seed \(random.seed)"))
    let tree = RouteTree(
      graph.outgoing, from: random.sources, closed: random.closed, limit: random.limit)
    #expect(tree.steps == expected.stepsPastClosed, seed)
    for node in 0..<graph.nodeCount {
      guard let route = tree.route(to: node) else {
        #expect(tree.steps[node] < 0, seed)
        continue
      }
      #expect(route.count == Int(tree.steps[node]) + 1 && route.last == node, seed)
      #expect(random.sources.contains(route[0]), seed)
      #expect(Set(route).isDisjoint(with: random.closed), seed)
      #expect(zip(route, route.dropFirst()).allSatisfy { graph.hasArc(from: $0, to: $1) }, seed)
    }
  }

  private func expectEqual(_ found: Double?, _ expected: Double?, _ comment: Comment) {
    expectEqual([found], [expected], comment)
  }

  /// Equal to 1e-9, and nothing where the other has nothing.
  private func expectEqual(_ found: [Double?], _ expected: [Double?], _ comment: Comment) {
    let areEqual =
      found.count == expected.count
      && zip(found, expected).allSatisfy { found, expected in
        guard let found, let expected else { return found == nil && expected == nil }
        return abs(found - expected) <= 1e-9
      }
    #expect(areEqual, "\(comment): \(found) is not \(expected)")
  }
}
