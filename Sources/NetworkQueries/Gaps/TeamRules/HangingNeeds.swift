import NetworkGraph

/// On what the needs of an area in a life domain hang: the organisations and links without which no
/// route would lead to what fits.
struct HangingNeeds {
  /// Organisations between where the routes begin and end.
  let points: [Int]
  let pairs: [NodePair]

  /// What hangs on something has it on every route, so one route tells all there is to ask. What
  /// the start itself offers hangs on nobody else.
  ///
  /// - Parameters:
  ///   - tree: the shortest routes from where it begins.
  ///   - closed: whom no route passes.
  ///   - cuts: those of the graph; no needs hang on anything else.
  ///
  /// Complexity: O(bodies + links) for each cut on a shortest route.
  init(
    of way: OfferRoute, on tree: RouteTree, closed: [Int], in graph: SimpleGraph,
    cuts: (points: Set<Int>, pairs: Set<NodePair>)
  ) {
    let (starts, ends) = (way.starts, way.ends)
    let nearest = ends.filter { tree.steps[$0] >= 0 }.min { tree.steps[$0] < tree.steps[$1] }
    let route = nearest.flatMap { tree.route(to: $0) } ?? []
    points = route.dropFirst().dropLast().filter { point in
      guard cuts.points.contains(point) else { return false }
      let rest = RouteTree(graph.rows, from: starts, closed: closed + [point])
      return !ends.contains { rest.steps[$0] >= 0 }
    }
    pairs = zip(route, route.dropFirst()).map { NodePair($0, $1) }.filter { pair in
      guard cuts.pairs.contains(pair) else { return false }
      let rest = RouteTree(graph.rows, from: starts, closed: closed, without: pair)
      return !ends.contains { rest.steps[$0] >= 0 }
    }
  }
}
