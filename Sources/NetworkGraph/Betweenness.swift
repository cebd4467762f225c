extension SimpleGraph {
  /// How often each node lies on the shortest ways between two others; when there are several
  /// ways, each counts for its share. Each pair counts once, and nothing is divided by the
  /// number of pairs.
  ///
  /// Source: L. Freeman, "A set of measures of centrality based on betweenness", *Sociometry* 40
  /// (1977); computed as in U. Brandes, "A faster algorithm for betweenness centrality", *Journal
  /// of Mathematical Sociology* 25 (2001).
  /// Complexity: O(nodes × pairs) time, O(nodes + pairs) space.
  public var betweenness: [Double] {
    var totals = [Double](repeating: 0, count: nodeCount)
    var steps = [Int32](repeating: -1, count: nodeCount)
    var ways = [Double](repeating: 0, count: nodeCount)
    var shares = [Double](repeating: 0, count: nodeCount)
    var order: [Int] = []
    order.reserveCapacity(nodeCount)
    for source in 0..<nodeCount where !rows[source].isEmpty {
      steps[source] = 0
      ways[source] = 1
      order.append(source)
      var next = 0
      while next < order.count {
        let node = order[next]
        next += 1
        for arc in rows[node] {
          let neighbour = Int(rows.heads[arc])
          if steps[neighbour] < 0 {
            steps[neighbour] = steps[node] + 1
            order.append(neighbour)
          }
          if steps[neighbour] == steps[node] + 1 { ways[neighbour] += ways[node] }
        }
      }
      for node in order.reversed() {
        for arc in rows[node] where steps[Int(rows.heads[arc])] == steps[node] + 1 {
          let farther = Int(rows.heads[arc])
          shares[node] += ways[node] / ways[farther] * (1 + shares[farther])
        }
        if node != source { totals[node] += shares[node] / 2 }
      }
      for node in order { (steps[node], ways[node], shares[node]) = (-1, 0, 0) }
      order.removeAll(keepingCapacity: true)
    }
    return totals
  }
}
