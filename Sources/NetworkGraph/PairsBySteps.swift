extension SparseRows {
  /// How many ordered pairs of rows are 0, 1, 2 … steps apart, up to the farthest.
  ///
  /// Complexity: O(rows × (rows + arcs)) time, O(rows) space.
  public var pairsBySteps: [Int] {
    var counts: [Int] = []
    for source in 0..<rowCount {
      for steps in steps(from: [source]) where steps >= 0 {
        while counts.count <= Int(steps) { counts.append(0) }
        counts[Int(steps)] += 1
      }
    }
    return counts
  }
}
