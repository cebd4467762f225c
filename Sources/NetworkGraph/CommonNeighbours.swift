extension SimpleGraph {
  /// The nodes that are neighbours of both, lowest first.
  ///
  /// Source: N. Chiba and T. Nishizeki, "Arboricity and subgraph listing algorithms", *SIAM Journal
  /// on Computing* 14 (1985): go through the shorter row.
  /// Complexity: O(a log b) for a ≤ b neighbours.
  public func commonNeighbours(of one: Int, and other: Int) -> [Int] {
    let (fewer, more) = degree(of: one) <= degree(of: other) ? (one, other) : (other, one)
    return neighbours(of: fewer).lazy.filter { rows.hasArc(from: more, to: $0) }.map { Int($0) }
  }

  /// How telling it is whom two nodes share: Σ 1/(number of neighbours) over the neighbours of both.
  ///
  /// Source: T. Zhou, L. Lü and Y.-C. Zhang, "Predicting missing links via local information", *The
  /// European Physical Journal B* 71 (2009).
  /// Complexity: as ``commonNeighbours(of:and:)``.
  public func resourceAllocation(of one: Int, and other: Int) -> Double {
    commonNeighbours(of: one, and: other).reduce(0) { $0 + 1 / Double(degree(of: $1)) }
  }
}
