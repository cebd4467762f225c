/// How many ties of a group cross its border, and how many stay within.
public struct ExternalInternalTies: Hashable, Sendable {
  public var external = 0
  public var within = 0

  public init(external: Int = 0, within: Int = 0) {
    self.external = external
    self.within = within
  }

  /// The E–I index (E − I) / (E + I): −1 when all ties stay within, 1 when all cross; nothing
  /// without ties.
  ///
  /// Source: D. Krackhardt and R. Stern, "Informal networks and organizational crises: an
  /// experimental simulation", *Social Psychology Quarterly* 51 (1988).
  public var index: Double? {
    guard external + within > 0 else { return nil }
    return Double(external - within) / Double(external + within)
  }
}

extension SimpleGraph {
  /// The ties across and within groups, each pair counted once.
  ///
  /// - Parameter groups: the group of each node; pairs with an end in group -1 are left out.
  ///
  /// Complexity: O(nodes + pairs).
  public func externalInternalTies(groups: [Int32]) -> ExternalInternalTies {
    var ties = ExternalInternalTies()
    forEachGroupedPair(groups) { one, other in
      if one == other { ties.within += 1 } else { ties.external += 1 }
    }
    return ties
  }

  /// The ties of each group from 0 across its border and within it; a pair between two groups
  /// counts for both.
  ///
  /// - Parameters:
  ///   - groups: the group of each node, below `count`; pairs with an end in group -1 are left
  ///     out.
  ///   - count: how many groups there are.
  ///
  /// Complexity: O(nodes + pairs + groups).
  public func externalInternalTies(
    ofEach groups: [Int32], count: Int
  ) -> [ExternalInternalTies] {
    var ties = [ExternalInternalTies](repeating: ExternalInternalTies(), count: count)
    forEachGroupedPair(groups) { one, other in
      if one == other {
        ties[one].within += 1
      } else {
        ties[one].external += 1
        ties[other].external += 1
      }
    }
    return ties
  }

  private func forEachGroupedPair(_ groups: [Int32], _ body: (Int, Int) -> Void) {
    precondition(groups.count == nodeCount, "every node has a group")
    for node in 0..<nodeCount where groups[node] >= 0 {
      for neighbour in neighbours(of: node) where Int(neighbour) > node {
        let other = groups[Int(neighbour)]
        if other >= 0 { body(Int(groups[node]), Int(other)) }
      }
    }
  }
}
