extension DirectedGraph {
  /// The nodes between the ends that every route passes, in the order in which routes pass them;
  /// nothing at all when there is no route.
  ///
  /// Several sources, or several targets, are taken as one end; a node that is both is a source
  /// only.
  ///
  /// These are the dominators of the target on the routes from the source. One route is laid, and
  /// walked along while all that leaves it is followed: a node of the route is on every route when
  /// nothing from before it comes out beyond it.
  ///
  /// Source: M. Cairo, S. Khan, R. Rizzi, S. Schmidt, A. Tomescu and E. Zirondelli, "A simplified
  /// algorithm computing all s-t bridges and articulation points", *Discrete Applied Mathematics*
  /// 305 (2021).
  /// Complexity: O(nodes + arcs).
  public func nodesOnEveryRoute(from sources: [Int], to targets: [Int]) -> [Int]? {
    let ends = RouteEnds(nodeCount: nodeCount, sources: sources, targets: targets)
    guard let route = shortestRoute(between: ends) else { return nil }
    // Where each node is on the route; all sources are at its begin, all targets at its end.
    var places = ends.isSource.indices.map { node in
      ends.isSource[node] ? 0 : ends.isTarget[node] ? Int32(route.count - 1) : -1
    }
    for (place, node) in route.enumerated() { places[node] = Int32(place) }
    var isFound = [Bool](repeating: false, count: nodeCount)
    var waiting = ends.isSource.indices.filter { ends.isSource[$0] }
    var farthest: Int32 = 0
    var onEveryRoute: [Int] = []
    for place in route.indices.dropLast() {
      if place > 0 {
        if farthest == Int32(place) { onEveryRoute.append(route[place]) }
        waiting.append(route[place])
      }
      while let node = waiting.popLast() {
        for arc in outgoing[node] {
          let head = Int(outgoing.heads[arc])
          farthest = max(farthest, places[head])
          guard places[head] < 0, !isFound[head] else { continue }
          isFound[head] = true
          waiting.append(head)
        }
      }
    }
    return onEveryRoute
  }

  /// A route of fewest steps, its ends included.
  private func shortestRoute(between ends: RouteEnds) -> [Int]? {
    var origins = ends.isSource.indices.map { ends.isSource[$0] ? $0 : -1 }
    var order = ends.isSource.indices.filter { ends.isSource[$0] }
    var next = 0
    while next < order.count {
      let node = order[next]
      next += 1
      if ends.isTarget[node] {
        var route = [node]
        while let first = route.last, origins[first] != first { route.append(origins[first]) }
        return route.reversed()
      }
      for arc in outgoing[node] where origins[Int(outgoing.heads[arc])] < 0 {
        origins[Int(outgoing.heads[arc])] = node
        order.append(Int(outgoing.heads[arc]))
      }
    }
    return nil
  }
}
