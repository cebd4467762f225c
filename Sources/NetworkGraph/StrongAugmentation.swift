extension DirectedGraph {
  /// The fewest arcs to add so that every node reaches every other; 0 when it is so already.
  ///
  /// With more than one strong component it is max(sources, sinks) + isolated, counted among the
  /// strong components.
  ///
  /// Source: K. Eswaran and R. Tarjan, "Augmentation problems", *SIAM Journal on Computing* 5
  /// (1976), theorem 1.
  /// Complexity: O(nodes + arcs).
  public var fewestArcsToConnectAll: Int {
    let whole = condensation
    guard whole.nodeCount > 1 else { return 0 }
    var (sources, sinks, isolated) = (0, 0, 0)
    for part in 0..<whole.nodeCount {
      switch (whole.incoming[part].isEmpty, whole.outgoing[part].isEmpty) {
      case (true, true): isolated += 1
      case (true, false): sources += 1
      case (false, true): sinks += 1
      case (false, false): break
      }
    }
    return max(sources, sinks) + isolated
  }
}
