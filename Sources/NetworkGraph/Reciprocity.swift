extension DirectedGraph {
  /// The share of arcs that are answered by one the other way; nothing without arcs.
  ///
  /// Source: M. Newman, S. Forrest and J. Balthrop, "Email networks and the spread of computer
  /// viruses", *Physical Review E* 66 (2002).
  /// Complexity: O(nodes + arcs).
  public var reciprocity: Double? {
    guard arcCount > 0 else { return nil }
    return Double(answeredArcCount) / Double(arcCount)
  }

  /// How many arcs are answered by one the other way; each such pair counts twice.
  var answeredArcCount: Int {
    (0..<nodeCount).reduce(0) { count, node in
      var count = count
      var back = incoming[node].lowerBound
      for arc in outgoing[node] {
        while back < incoming[node].upperBound, incoming.heads[back] < outgoing.heads[arc] {
          back += 1
        }
        if back < incoming[node].upperBound, incoming.heads[back] == outgoing.heads[arc] {
          count += 1
        }
      }
      return count
    }
  }
}
