extension SimpleGraph {
  /// Who is around each node. Complexity: O(nodes).
  public var neighbourhoods: Neighbourhoods {
    Neighbourhoods(
      rows: rows, split: nodeCount, upperRows: SparseRows(starts: [0], heads: []),
      degrees: Column((0..<nodeCount).map { Int32(degree(of: $0)) }))
  }
}
