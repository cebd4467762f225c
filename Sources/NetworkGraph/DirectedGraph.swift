/// Who leads to whom: distinct arcs, no loops.
///
/// Parallel ties count once; a tie that is not one-way is an arc each way.
public struct DirectedGraph: Hashable, Sendable {
  /// Where each node leads, lowest first.
  public let outgoing: SparseRows
  /// From where each node is reached, lowest first.
  public let incoming: SparseRows

  /// - Parameters:
  ///   - nodeCount: how many nodes there are; every end of an arc is below it.
  ///   - arcs: tail and head of each arc; loops and repeats are dropped.
  ///
  /// Complexity: O(nodes + arcs) time and space.
  public init(nodeCount: Int, arcs: some Sequence<(Int, Int)>) {
    var tails: [Int32] = []
    var heads: [Int32] = []
    for (tail, head) in arcs {
      tails.append(Int32(tail))
      heads.append(Int32(head))
    }
    outgoing = SparseRows(distinctArcsOf: nodeCount, tails: tails, heads: heads)
    incoming = SparseRows(distinctArcsOf: nodeCount, tails: heads, heads: tails)
  }

  /// The ways that the ties of a network can be walked.
  ///
  /// - Parameter isIncluded: which ties to take, by number; all when left out.
  ///
  /// Complexity: O(nodes + ties) time and space.
  public init(of graph: NetworkGraph, where isIncluded: (Int) -> Bool = { _ in true }) {
    var arcs: [(Int, Int)] = []
    for tie in 0..<graph.tieCount where isIncluded(tie) {
      let (tail, head) = (Int(graph.ties.tails[tie]), Int(graph.ties.heads[tie]))
      arcs.append((tail, head))
      if !graph.ties.traits[tie].contains(.isOneWay) { arcs.append((head, tail)) }
    }
    self.init(nodeCount: graph.nodeCount, arcs: arcs)
  }

  public var nodeCount: Int { outgoing.rowCount }
  public var arcCount: Int { outgoing.arcCount }

  /// Whether one node leads to another. Complexity: O(log degree).
  public func hasArc(from tail: Int, to head: Int) -> Bool {
    outgoing.hasArc(from: tail, to: Int32(head))
  }

  /// The arcs without their direction. Complexity: O(nodes + arcs).
  public var undirected: SimpleGraph {
    SimpleGraph(
      nodeCount: nodeCount,
      pairs: (0..<nodeCount).lazy.flatMap { tail in
        outgoing.heads[outgoing[tail]].lazy.map { (tail, Int($0)) }
      })
  }
}
