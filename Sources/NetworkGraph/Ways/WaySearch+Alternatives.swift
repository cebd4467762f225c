extension WaySearch {
  /// The best ways, all different in the nodes they visit, none of which visits a node twice; the
  /// best first, equally good ones in the order of the ranks of their nodes.
  ///
  /// Source: J. Y. Yen, "Finding the K shortest loopless paths in a network", 1971.
  ///
  /// Complexity: O(count · length · one search).
  public func ways(_ count: Int) -> [Found] {
    guard count > 0, start != end, let first = best(after: [start], Exclusions()) else { return [] }
    var found = [first]
    var candidates: [Found] = []
    var seen: Set<[Int]> = [first.nodes]
    while found.count < count, let last = found.last {
      for spur in 0..<last.ties.count {
        let root = Array(last.nodes[...spur])
        var exclusions = Exclusions()
        for way in found where way.nodes.count > spur + 1 && Array(way.nodes[...spur]) == root {
          exclusions.firstHeads.insert(way.nodes[spur + 1])
        }
        guard let rest = best(after: root, exclusions) else { continue }
        let way = joined(last, upTo: spur, rest)
        if seen.insert(way.nodes).inserted { candidates.append(way) }
      }
      guard let next = candidates.indices.min(by: { isBefore(candidates[$0], candidates[$1]) })
      else { break }
      found.append(candidates.remove(at: next))
    }
    return found
  }

  private func joined(_ way: Found, upTo spur: Int, _ rest: Found) -> Found {
    let ties = Array(way.ties[..<spur])
    let cost = ties.reduce(WayCost.nothing) { $0 + order.cost(of: $1, in: graph.ties) }
    return Found(
      nodes: Array(way.nodes[..<spur]) + rest.nodes, ties: ties + rest.ties,
      cost: cost + rest.cost)
  }
}
