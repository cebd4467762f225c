extension SimpleGraph {
  /// How far a node's ties lead back to each other, Σ_v (p_uv + Σ_w p_uw p_wv)² over its
  /// neighbours v, where p_uv is the share of u's ties that v has; nothing for a node without
  /// neighbours.
  ///
  /// Source: R. Burt, *Structural Holes*, 1992, chapter 2.
  /// Complexity: for each neighbour O(a log b) where it and the node have a ≤ b neighbours.
  public func burtConstraint(of node: Int) -> Double? {
    guard degree(of: node) > 0 else { return nil }
    let share = 1 / Double(degree(of: node))
    return neighbours(of: node).reduce(0) { sum, neighbour in
      let invested = commonNeighbours(of: node, and: Int(neighbour)).reduce(share) {
        $0 + share / Double(degree(of: $1))
      }
      return sum + invested * invested
    }
  }
}
