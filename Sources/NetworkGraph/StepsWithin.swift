extension SparseRows {
  /// In how few steps each row is reached from any of the sources; -1 where it is not.
  ///
  /// - Parameters:
  ///   - sources: where to start, each 0 steps away; repeats do no harm.
  ///   - limit: the most steps to take; nothing means as far as there are arcs.
  ///
  /// Source: E. Moore, "The shortest path through a maze", 1959 (breadth first).
  /// Complexity: O(rows + arcs within the limit) time, O(rows) space.
  public func steps(from sources: [Int], limit: Int? = nil) -> [Int32] {
    var steps = [Int32](repeating: -1, count: rowCount)
    var order: [Int32] = []
    for source in sources where steps[source] < 0 {
      steps[source] = 0
      order.append(Int32(source))
    }
    let limit = Int32(clamping: limit ?? rowCount)
    var next = 0
    while next < order.count {
      let row = Int(order[next])
      next += 1
      guard steps[row] < limit else { break }
      for arc in self[row] where steps[Int(heads[arc])] < 0 {
        steps[Int(heads[arc])] = steps[row] + 1
        order.append(heads[arc])
      }
    }
    return steps
  }
}
