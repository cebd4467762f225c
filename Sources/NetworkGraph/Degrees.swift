extension SimpleGraph {
  /// How many neighbours each node has. Complexity: O(nodes).
  public var degrees: [Int] { rows.rowLengths }

  /// How many nodes have 0, 1, 2 … neighbours, up to the largest; nothing in it without nodes.
  ///
  /// Complexity: O(nodes).
  public var degreeDistribution: [Int] { degrees.histogram }

  /// The nodes without a neighbour, lowest first. Complexity: O(nodes).
  public var isolates: [Int] { (0..<nodeCount).filter { degree(of: $0) == 0 } }
}

extension DirectedGraph {
  /// To how many others each node leads. Complexity: O(nodes).
  public var outDegrees: [Int] { outgoing.rowLengths }

  /// From how many others each node is reached. Complexity: O(nodes).
  public var inDegrees: [Int] { incoming.rowLengths }

  /// The nodes without any arc, lowest first. Complexity: O(nodes).
  public var isolates: [Int] {
    (0..<nodeCount).filter { outgoing[$0].isEmpty && incoming[$0].isEmpty }
  }
}

extension SparseRows {
  fileprivate var rowLengths: [Int] { (0..<rowCount).map { self[$0].count } }
}

extension [Int] {
  /// How often each number from 0 occurs, up to the largest.
  fileprivate var histogram: [Int] {
    var counts = [Int](repeating: 0, count: (self.max() ?? -1) + 1)
    for value in self { counts[value] += 1 }
    return counts
  }
}
