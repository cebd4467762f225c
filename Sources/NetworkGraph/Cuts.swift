/// Where a graph hangs on one node or on one pair.
public struct Cuts: Hashable, Sendable {
  /// The nodes without which their component falls apart, lowest first.
  public let articulationPoints: [Int]
  /// The pairs without which their component falls apart, lowest first.
  public let bridges: [NodePair]
}

extension SimpleGraph {
  /// The articulation points and bridges.
  ///
  /// Source: J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph
  /// manipulation", *Communications of the ACM* 16 (1973); bridges by R. Tarjan, "A note on finding
  /// the bridges of a graph", *Information Processing Letters* 2 (1974).
  /// Complexity: O(nodes + pairs) time, O(nodes) space, without recursion.
  public var cuts: Cuts {
    var search = CutSearch(nodeCount: nodeCount)
    rows.starts.withUnsafeBufferPointer { starts in
      rows.heads.withUnsafeBufferPointer { heads in
        search.walk(SimpleTerrain(starts: starts, heads: heads))
      }
    }
    return Cuts(
      articulationPoints: search.cutNodes.map { Int($0) }, bridges: search.bridges.sorted())
  }
}

/// The rows of a simple graph while they are lent.
private struct SimpleTerrain: CutTerrain {
  let starts: UnsafeBufferPointer<Int32>
  let heads: UnsafeBufferPointer<Int32>

  func neighbour(of node: Int, at place: Int) -> Int {
    let arc = Int(starts[node]) &+ place
    return arc < Int(starts[node &+ 1]) ? Int(heads[arc]) : CutSearch.noMore
  }

  func isDouble(_ one: Int, _ other: Int) -> Bool { false }
}
