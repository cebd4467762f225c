extension SimpleGraph {
  /// The fewest pairs to add so that all hang together and no pair is a bridge; 0 when it is so
  /// already. A second tie between the same two counts as a pair.
  ///
  /// Parts without a bridge are taken as one node each; with more than one of them it is
  /// ⌈leaves / 2⌉ + isolated, counted in the forest of bridges that is left.
  ///
  /// Source: K. Eswaran and R. Tarjan, "Augmentation problems", *SIAM Journal on Computing* 5
  /// (1976), theorem 2.
  /// Complexity: O(nodes + pairs + bridges log bridges).
  public var fewestPairsToLeaveNoBridge: Int {
    let bridges = cuts.bridges
    let parts = components(without: bridges)
    guard parts.count > 1 else { return 0 }
    var bridgesOf = [Int](repeating: 0, count: parts.count)
    for bridge in bridges {
      bridgesOf[Int(parts.labels[bridge.first])] += 1
      bridgesOf[Int(parts.labels[bridge.second])] += 1
    }
    let leaves = bridgesOf.count { $0 == 1 }
    let isolated = bridgesOf.count { $0 == 0 }
    return (leaves + 1) / 2 + isolated
  }

  /// The parts that hang together without any bridge, so that none falls apart when one pair goes.
  ///
  /// Complexity: O(nodes + pairs + bridges log bridges).
  public var bridgelessParts: Components { components(without: cuts.bridges) }

  /// - Parameter bridges: some of the pairs, lowest first.
  private func components(without bridges: [NodePair]) -> Components {
    var left = bridges[...]
    let pairs = pairs.filter { pair in
      guard pair == left.first else { return true }
      left.removeFirst()
      return false
    }
    return SimpleGraph(nodeCount: nodeCount, pairs: pairs.lazy.map { ($0.first, $0.second) })
      .components
  }
}
