extension DirectedGraph {
  /// The strong components as one node each, and the arcs between them.
  ///
  /// Complexity: O(nodes + arcs).
  public var condensation: DirectedGraph { condensation(by: strongComponents) }

  func condensation(by components: Components) -> DirectedGraph {
    DirectedGraph(
      nodeCount: components.count,
      arcs: (0..<nodeCount).lazy.flatMap { tail in
        outgoing.heads[outgoing[tail]].lazy.map { head in
          (Int(components.labels[tail]), Int(components.labels[Int(head)]))
        }
      })
  }
}
