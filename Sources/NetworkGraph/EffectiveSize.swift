extension SimpleGraph {
  /// A node's neighbours less those they make superfluous, n − 2t / n with t pairs among its n
  /// neighbours; nothing for a node without neighbours.
  ///
  /// Source: R. Burt, *Structural Holes*, 1992, chapter 2, in the simple form of S. Borgatti,
  /// "Structural holes: unpacking Burt's redundancy measures", *Connections* 20 (1997).
  /// Complexity: for each neighbour O(a log b) where it and the node have a ≤ b neighbours.
  public func effectiveSize(of node: Int) -> Double? {
    let size = degree(of: node)
    guard size > 0 else { return nil }
    // Each pair among the neighbours is met from both its ends.
    let pairEnds = neighbours(of: node).reduce(0) {
      $0 + commonNeighbours(of: node, and: Int($1)).count
    }
    return Double(size) - Double(pairEnds) / Double(size)
  }
}
