extension DirectedGraph {
  /// The strong components: two nodes are in one when each can be reached from the other.
  ///
  /// Source: R. Tarjan, "Depth-first search and linear graph algorithms", *SIAM Journal on
  /// Computing* 1 (1972), without recursion.
  /// Complexity: O(nodes + arcs) time, O(nodes) space.
  public var strongComponents: Components {
    var search = StrongComponentSearch(rows: outgoing)
    return search.components()
  }
}

/// One depth-first walk; the nodes of a component leave the stack together.
private struct StrongComponentSearch {
  let rows: SparseRows
  /// When each node was found, from 0; -1 before.
  private var found: [Int32]
  /// The earliest open node that each node is known to reach.
  private var reachesBack: [Int32]
  private var labels: [Int32]
  private var parents: [Int32]
  private var nextArcs: [Int32]
  private var open: [Int32] = []
  private var clock: Int32 = 0
  private var count: Int32 = 0

  init(rows: SparseRows) {
    self.rows = rows
    found = [Int32](repeating: -1, count: rows.rowCount)
    reachesBack = found
    labels = found
    parents = found
    nextArcs = Array(rows.starts.dropLast())
  }

  mutating func components() -> Components {
    for root in 0..<rows.rowCount where found[root] < 0 { walk(from: root) }
    return Components(relabelling: labels, count: Int(count))
  }

  private mutating func walk(from root: Int) {
    var node = root
    discover(node)
    while true {
      if nextArcs[node] < rows.starts[node + 1] {
        let head = Int(rows.heads[Int(nextArcs[node])])
        nextArcs[node] += 1
        if found[head] < 0 {
          parents[head] = Int32(node)
          node = head
          discover(node)
        } else if labels[head] < 0 {
          reachesBack[node] = min(reachesBack[node], found[head])
        }
      } else {
        if reachesBack[node] == found[node] { close(node) }
        guard node != root else { return }
        let parent = Int(parents[node])
        reachesBack[parent] = min(reachesBack[parent], reachesBack[node])
        node = parent
      }
    }
  }

  private mutating func discover(_ node: Int) {
    found[node] = clock
    reachesBack[node] = clock
    clock += 1
    open.append(Int32(node))
  }

  private mutating func close(_ first: Int) {
    while let node = open.popLast() {
      labels[Int(node)] = count
      if Int(node) == first { break }
    }
    count += 1
  }
}
