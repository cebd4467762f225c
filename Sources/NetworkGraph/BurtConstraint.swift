extension SimpleGraph {
  /// How far a node's ties lead back to each other, Σ_v (p_uv + Σ_w p_uw p_wv)² over its
  /// neighbours v, where p_uv is the share of u's ties that v has; nothing for a node without
  /// neighbours.
  ///
  /// Source: R. Burt, *Structural Holes*, 1992, chapter 2.
  /// Complexity: O(nodes), and for each neighbour what ``Neighbourhoods`` takes; where many nodes
  /// are asked about, that is the way.
  public func burtConstraint(of node: Int) -> Double? {
    var constraint: Double?
    neighbourhoods.forEach(node..<node + 1) { constraint = $1.constraint }
    return constraint
  }
}

extension DirectedGraph {
  /// How far a node's ties lead back to each other, Σ_v (p_uv + Σ_w p_uw p_wv)² over its
  /// neighbours v, where p_uv = (a_uv + a_vu) / Σ_w (a_uw + a_wu); nothing for a node without
  /// neighbours. An answered arc counts twice.
  ///
  /// Source: R. Burt, *Structural Holes*, 1992, chapter 2.
  /// Complexity: for each neighbour O(a log b) where it and the node have a ≤ b neighbours.
  public func burtConstraint(of node: Int) -> Double? {
    let neighbours = neighbours(of: node)
    guard !neighbours.isEmpty else { return nil }
    return neighbours.reduce(0) { sum, neighbour in
      let shared =
        arcCount(at: node) <= arcCount(at: neighbour)
        ? neighbours : self.neighbours(of: neighbour)
      let invested = shared.reduce(share(of: neighbour, in: node)) {
        $0 + share(of: $1, in: node) * share(of: neighbour, in: $1)
      }
      return sum + invested * invested
    }
  }

  private func arcCount(at node: Int) -> Int { outgoing[node].count + incoming[node].count }

  /// The share of a node's arcs that another has.
  private func share(of other: Int, in node: Int) -> Double {
    let arcs = (hasArc(from: node, to: other) ? 1.0 : 0) + (hasArc(from: other, to: node) ? 1 : 0)
    return arcs / Double(arcCount(at: node))
  }
}
