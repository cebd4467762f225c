extension DirectedGraph {
  /// Which of some targets can be reached without passing another target, lowest first; a target
  /// among the sources is one of them.
  ///
  /// Complexity: O(nodes + arcs).
  public func firstReached(of targets: [Int], from sources: [Int]) -> [Int] {
    let ends = RouteEnds(nodeCount: nodeCount, sources: [], targets: targets)
    var isFound = [Bool](repeating: false, count: nodeCount)
    var waiting = sources
    for source in sources { isFound[source] = true }
    while let node = waiting.popLast() {
      guard !ends.isTarget[node] else { continue }
      for arc in outgoing[node] where !isFound[Int(outgoing.heads[arc])] {
        isFound[Int(outgoing.heads[arc])] = true
        waiting.append(Int(outgoing.heads[arc]))
      }
    }
    return targets.filter { isFound[$0] }.sorted()
  }
}
