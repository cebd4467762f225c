/// Which rows lead to which, in compressed sparse rows.
///
/// Row `r` has the arcs `starts[r] ..< starts[r + 1]`; each arc has a head and the tie it stands
/// for. Within a row arcs are in the order of their ties, so that walks do not depend on how the
/// rows were filled.
///
/// Source: the compressed row storage of Y. Saad, *Iterative Methods for Sparse Linear Systems*,
/// 2nd ed., 2003, section 3.4.
public struct SparseRows: Hashable, Sendable {
  /// One number more than there are rows.
  public let starts: Column<Int32>
  public let heads: Column<Int32>
  /// Empty where nobody asks for the ties.
  public let ties: Column<Int32>

  /// Makes rows from arcs in any order.
  ///
  /// - Parameters:
  ///   - rowCount: how many rows there are; every tail and head is below it.
  ///   - tails: the row of each arc.
  ///   - heads: where each arc leads.
  ///   - ties: the tie of each arc, in rising order.
  ///
  /// Complexity: O(rows + arcs) time and space (a counting sort).
  public init(rowCount: Int, tails: [Int32], heads: [Int32], ties: [Int32]) {
    precondition(tails.count == heads.count && heads.count == ties.count)
    var starts = [Int32](repeating: 0, count: rowCount + 1)
    for tail in tails { starts[Int(tail) + 1] += 1 }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
    var next = starts
    var sortedHeads = heads
    var sortedTies = ties
    for arc in tails.indices {
      let place = Int(next[Int(tails[arc])])
      next[Int(tails[arc])] += 1
      sortedHeads[place] = heads[arc]
      sortedTies[place] = ties[arc]
    }
    self.init(starts: starts, heads: sortedHeads, ties: sortedTies)
  }

  public var rowCount: Int { starts.count - 1 }
  public var arcCount: Int { heads.count }

  /// The arcs of a row.
  public subscript(row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }
}
