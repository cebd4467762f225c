extension SimpleGraph {
  /// The share of pairs that no chain of ties joins, 1 − Σ s(s − 1) / (n(n − 1)) over components
  /// of s nodes; nothing below two nodes.
  ///
  /// Source: S. Borgatti, "Identifying sets of key players in a social network", *Computational and
  /// Mathematical Organization Theory* 12 (2006).
  /// Complexity: O(nodes + pairs).
  public var fragmentation: Double? {
    guard nodeCount > 1 else { return nil }
    let joined = components.sizes.reduce(0) { $0 + Double($1) * Double($1 - 1) }
    return 1 - joined / (Double(nodeCount) * Double(nodeCount - 1))
  }

  /// How far apart nodes are, 1 − Σ 1/d / (n(n − 1)) over ordered pairs d steps apart, where pairs
  /// that no chain joins add nothing; nothing below two nodes. It is 0 when all are neighbours,
  /// 1 without ties.
  ///
  /// Source: S. Borgatti, "Identifying sets of key players in a social network", *Computational and
  /// Mathematical Organization Theory* 12 (2006).
  /// Complexity: O(nodes × (nodes + pairs)) time, O(nodes) space.
  public var distanceFragmentation: Double? {
    guard nodeCount > 1 else { return nil }
    let nearness = rows.pairsBySteps.enumerated().reduce(0) {
      $1.offset > 0 ? $0 + Double($1.element) / Double($1.offset) : $0
    }
    return 1 - nearness / (Double(nodeCount) * Double(nodeCount - 1))
  }
}
