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
    var search = CutSearch(rows: rows)
    return search.cuts()
  }
}

/// One depth-first walk that keeps how far back each part of its tree reaches.
private struct CutSearch {
  let rows: SparseRows
  /// When each node was found, from 0; -1 before.
  private var found: [Int32]
  /// The earliest node that the part of the tree below each node has a pair with.
  private var reachesBack: [Int32]
  private var parents: [Int32]
  private var nextArcs: [Int32]
  private var isCut: [Bool]
  private var bridges: [NodePair] = []
  private var clock: Int32 = 0

  init(rows: SparseRows) {
    self.rows = rows
    found = [Int32](repeating: -1, count: rows.rowCount)
    reachesBack = found
    parents = found
    nextArcs = Array(rows.starts.dropLast())
    isCut = [Bool](repeating: false, count: rows.rowCount)
  }

  mutating func cuts() -> Cuts {
    for root in 0..<rows.rowCount where found[root] < 0 { walk(from: root) }
    return Cuts(
      articulationPoints: isCut.indices.filter { isCut[$0] }, bridges: bridges.sorted())
  }

  private mutating func walk(from root: Int) {
    var rootChildren = 0
    var node = root
    discover(node)
    while true {
      if nextArcs[node] < rows.starts[node + 1] {
        let neighbour = Int(rows.heads[Int(nextArcs[node])])
        nextArcs[node] += 1
        if found[neighbour] < 0 {
          parents[neighbour] = Int32(node)
          if node == root { rootChildren += 1 }
          node = neighbour
          discover(node)
        } else if Int32(neighbour) != parents[node] {
          reachesBack[node] = min(reachesBack[node], found[neighbour])
        }
      } else if node == root {
        break
      } else {
        let parent = Int(parents[node])
        close(node, under: parent, isRoot: parent == root)
        node = parent
      }
    }
    isCut[root] = rootChildren > 1
  }

  private mutating func discover(_ node: Int) {
    found[node] = clock
    reachesBack[node] = clock
    clock += 1
  }

  private mutating func close(_ node: Int, under parent: Int, isRoot: Bool) {
    reachesBack[parent] = min(reachesBack[parent], reachesBack[node])
    if reachesBack[node] > found[parent] { bridges.append(NodePair(parent, node)) }
    if !isRoot, reachesBack[node] >= found[parent] { isCut[parent] = true }
  }
}
