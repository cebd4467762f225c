/// A network made compact for questions: typed columns of nodes and ties, and rows that say where
/// each node leads.
///
/// It is immutable, holds no names, and is made from a support network or from bulk columns alike,
/// so that one family and a whole region are asked by the same code. A tie that is not one-way
/// gives an arc each way.
public struct NetworkGraph: Hashable, Sendable {
  public let nodes: NodeColumns
  public let ties: TieColumns
  /// Where each node leads.
  public let outgoing: SparseRows
  /// From where each node is reached.
  public let incoming: SparseRows

  /// - Precondition: every end of a tie is a node.
  ///
  /// Complexity: O(nodes + ties) time and space.
  public init(nodes: NodeColumns, ties: TieColumns) {
    self.nodes = nodes
    self.ties = ties
    var tails: [Int32] = []
    var heads: [Int32] = []
    var numbers: [Int32] = []
    for tie in 0..<ties.count {
      tails.append(ties.tails[tie])
      heads.append(ties.heads[tie])
      numbers.append(Int32(tie))
      guard !ties.traits[tie].contains(.isOneWay) else { continue }
      tails.append(ties.heads[tie])
      heads.append(ties.tails[tie])
      numbers.append(Int32(tie))
    }
    outgoing = SparseRows(rowCount: nodes.count, tails: tails, heads: heads, ties: numbers)
    incoming = SparseRows(rowCount: nodes.count, tails: heads, heads: tails, ties: numbers)
  }

  public var nodeCount: Int { nodes.count }
  public var tieCount: Int { ties.count }
}
