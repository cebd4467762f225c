extension DirectedGraph {
  /// The nodes that a node leads to or is reached from, lowest first.
  ///
  /// Complexity: O(arcs of the node).
  public func neighbours(of node: Int) -> [Int] {
    var neighbours: [Int] = []
    var (out, back) = (outgoing[node], incoming[node])
    while !out.isEmpty || !back.isEmpty {
      let ahead = out.isEmpty ? Int32.max : outgoing.heads[out.lowerBound]
      let behind = back.isEmpty ? Int32.max : incoming.heads[back.lowerBound]
      if ahead <= behind { out.removeFirst() }
      if behind <= ahead { back.removeFirst() }
      neighbours.append(Int(min(ahead, behind)))
    }
    return neighbours
  }
}
