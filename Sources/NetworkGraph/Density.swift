extension SimpleGraph {
  /// The share of possible pairs that are there, 2L / (n(n − 1)); nothing below two nodes.
  ///
  /// Source: S. Wasserman and K. Faust, *Social Network Analysis*, 1994, section 4.2.
  public var density: Double? {
    guard nodeCount > 1 else { return nil }
    return 2 * Double(pairCount) / (Double(nodeCount) * Double(nodeCount - 1))
  }
}

extension DirectedGraph {
  /// The share of possible arcs that are there, L / (n(n − 1)); nothing below two nodes.
  ///
  /// Source: S. Wasserman and K. Faust, *Social Network Analysis*, 1994, section 4.3.
  public var density: Double? {
    guard nodeCount > 1 else { return nil }
    return Double(arcCount) / (Double(nodeCount) * Double(nodeCount - 1))
  }
}
