/// Who has a tie with whom, whatever its direction: distinct neighbours, no loops.
///
/// Parallel ties count once here, as in every figure of a network that is about neighbours.
public struct SimpleGraph: Hashable, Sendable {
  /// Each pair as an arc each way; neighbours rise within a row, and the ties number the pairs
  /// in rising order.
  public let rows: SparseRows

  /// - Parameters:
  ///   - nodeCount: how many nodes there are; every end of a pair is below it.
  ///   - pairs: who is tied to whom; loops and repeats are dropped.
  ///
  /// Complexity: O(nodes + pairs) time and space.
  public init(nodeCount: Int, pairs: some Sequence<(Int, Int)>) {
    var tails: [Int32] = []
    var heads: [Int32] = []
    for (one, other) in pairs {
      tails.append(Int32(one))
      heads.append(Int32(other))
      tails.append(Int32(other))
      heads.append(Int32(one))
    }
    self.init(bothWays: SparseRows(distinctArcsOf: nodeCount, tails: tails, heads: heads))
  }

  /// The ties of a network without their direction.
  ///
  /// - Parameter isIncluded: which ties to take, by number; all when left out.
  ///
  /// Complexity: O(nodes + ties) time and space.
  public init(of graph: NetworkGraph, where isIncluded: (Int) -> Bool = { _ in true }) {
    let ties = (0..<graph.tieCount).filter(isIncluded)
    self.init(
      nodeCount: graph.nodeCount,
      pairs: ties.lazy.map { (Int(graph.ties.tails[$0]), Int(graph.ties.heads[$0])) })
  }

  /// Numbers the pairs of rows that hold each pair both ways, heads rising.
  private init(bothWays arcs: SparseRows) {
    var numbers = Array(arcs.ties)
    var next = Array(arcs.starts)
    var count: Int32 = 0
    for node in 0..<arcs.rowCount {
      for arc in arcs[node] where arcs.heads[arc] > Int32(node) {
        // The lower neighbours of a node are met in rising order, and stand first in its row.
        let neighbour = Int(arcs.heads[arc])
        numbers[arc] = count
        numbers[Int(next[neighbour])] = count
        next[neighbour] += 1
        count += 1
      }
    }
    rows = SparseRows(starts: arcs.starts, heads: arcs.heads, ties: Column(numbers))
  }

  public var nodeCount: Int { rows.rowCount }
  public var pairCount: Int { rows.arcCount / 2 }

  /// The neighbours of a node, lowest first. Complexity: O(1).
  public func neighbours(of node: Int) -> Slice<Column<Int32>> { rows.heads[rows[node]] }

  /// How many neighbours a node has. Complexity: O(1).
  public func degree(of node: Int) -> Int { rows[node].count }

  /// Whether two nodes are neighbours. Complexity: O(log degree).
  public func hasPair(_ one: Int, _ other: Int) -> Bool {
    degree(of: one) <= degree(of: other)
      ? rows.hasArc(from: one, to: Int32(other)) : rows.hasArc(from: other, to: Int32(one))
  }

  /// The pairs, lowest first. Complexity: O(nodes + pairs).
  public var pairs: [NodePair] {
    (0..<nodeCount).flatMap { node in
      neighbours(of: node).lazy.filter { $0 > Int32(node) }.map { NodePair(node, Int($0)) }
    }
  }
}
