extension SparseRows {
  /// Whether a row, whose heads rise, has an arc to a head. Complexity: O(log arcs of the row).
  func hasArc(from row: Int, to head: Int32) -> Bool { arc(from: row, to: head) != nil }

  /// The arc of a row, whose heads rise, to a head. Complexity: O(log arcs of the row).
  func arc(from row: Int, to head: Int32) -> Int? {
    var range = self[row]
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if heads[middle] == head { return middle }
      range =
        heads[middle] < head
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}

extension SparseRows {
  /// Whether a row, whose heads rise, leads to another. Complexity: O(log arcs of the row).
  public func contains(_ row: Int, leadingTo head: Int) -> Bool {
    arc(from: row, to: Int32(head)) != nil
  }
}
