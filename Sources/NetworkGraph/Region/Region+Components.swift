extension Region {
  /// How many nodes each part has that hangs together, whatever the direction of ties, in the
  /// order of the lowest node.
  ///
  /// Complexity: O(nodes + arcs).
  public var componentSizes: [Int] {
    var isKnown = [Bool](repeating: false, count: nodeCount)
    var sizes: [Int] = []
    var waiting: [Int32] = []
    for start in 0..<nodeCount where !isKnown[start] {
      isKnown[start] = true
      waiting.append(Int32(start))
      var size = 0
      while let node = waiting.popLast() {
        size += 1
        for rows in [outgoing, incoming] {
          for arc in rows[Int(node)] where !isKnown[Int(rows.heads[arc])] {
            isKnown[Int(rows.heads[arc])] = true
            waiting.append(rows.heads[arc])
          }
        }
      }
      sizes.append(size)
    }
    return sizes
  }

  /// The node of a number in the files; nothing when no household or organisation has it.
  ///
  /// Complexity: O(nodes).
  public func node(ofID id: Int64) -> Int? { ids.firstIndex(of: id) }
}
