/// The shortest routes from some rows to all that they lead to, found in one walk.
public struct RouteTree: Sendable {
  /// In how few steps each row is reached; -1 where it is not.
  public let steps: [Int32]
  /// From which row each was reached first; -1 at the sources and where none leads.
  private let origins: [Int32]

  /// - Parameters:
  ///   - sources: where to start, each 0 steps away; repeats do no harm.
  ///   - closed: rows that no route passes or reaches.
  ///   - pair: two rows between which no route goes.
  ///   - limit: the most steps to take; nothing means as far as there are arcs.
  ///
  /// Source: E. Moore, "The shortest path through a maze", 1959 (breadth first).
  /// Complexity: O(rows + arcs within the limit) time, O(rows) space.
  public init(
    _ rows: SparseRows, from sources: [Int], closed: [Int] = [], without pair: NodePair? = nil,
    limit: Int? = nil
  ) {
    let closedMark: Int32 = -2
    var steps = [Int32](repeating: -1, count: rows.rowCount)
    var origins = steps
    for row in closed { steps[row] = closedMark }
    var order: [Int32] = []
    for source in sources where steps[source] == -1 {
      steps[source] = 0
      order.append(Int32(source))
    }
    let limit = Int32(clamping: limit ?? rows.rowCount)
    var next = 0
    while next < order.count {
      let row = Int(order[next])
      next += 1
      guard steps[row] < limit else { break }
      for arc in rows[row] where steps[Int(rows.heads[arc])] == -1 {
        let head = Int(rows.heads[arc])
        if let pair, pair == NodePair(row, head) { continue }
        steps[head] = steps[row] + 1
        origins[head] = Int32(row)
        order.append(Int32(head))
      }
    }
    for row in closed { steps[row] = -1 }
    self.steps = steps
    self.origins = origins
  }

  /// A shortest route to a row, its ends included; nothing where none leads.
  public func route(to row: Int) -> [Int]? {
    guard steps[row] >= 0 else { return nil }
    var route = [row]
    while let last = route.last, origins[last] >= 0 { route.append(Int(origins[last])) }
    return route.reversed()
  }
}
