extension SimpleGraph {
  /// The ties among some nodes; node `i` of the answer is `nodes[i]`.
  ///
  /// - Parameter nodes: distinct nodes, in the order of their new numbers.
  ///
  /// Complexity: O(nodes asked for + their neighbours), whatever the size of the whole.
  public func induced(on nodes: [Int]) -> SimpleGraph {
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    var pairs: [(Int, Int)] = []
    for (place, node) in nodes.enumerated() {
      for neighbour in neighbours(of: node) where Int(neighbour) > node {
        if let other = places[Int(neighbour)] { pairs.append((place, other)) }
      }
    }
    return SimpleGraph(nodeCount: nodes.count, pairs: pairs)
  }
}
