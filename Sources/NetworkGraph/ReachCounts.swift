extension SparseRows {
  /// How many other rows each row reaches within some steps.
  ///
  /// Source: E. Moore, "The shortest path through a maze", 1959 (breadth first).
  /// Complexity: for each row O(rows and arcs within the steps) time; O(rows) space.
  public func reachCounts(within limit: Int) -> [Int] {
    var lastSource = [Int32](repeating: -1, count: rowCount)
    var order: [Int32] = []
    return (0..<rowCount).map { source in
      order.removeAll(keepingCapacity: true)
      order.append(Int32(source))
      lastSource[source] = Int32(source)
      var level = 0..<1
      for _ in 0..<Swift.max(0, limit) where !level.isEmpty {
        for place in level {
          for arc in self[Int(order[place])] where lastSource[Int(heads[arc])] != Int32(source) {
            lastSource[Int(heads[arc])] = Int32(source)
            order.append(heads[arc])
          }
        }
        level = level.upperBound..<order.count
      }
      return order.count - 1
    }
  }
}
