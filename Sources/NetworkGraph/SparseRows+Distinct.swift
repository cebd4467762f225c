extension SparseRows {
  /// Makes rows of distinct arcs: loops and repeats are dropped, heads rise within a row, and the
  /// ties number the arcs from 0.
  ///
  /// Complexity: O(rows + arcs) time and space (two counting sorts).
  init(distinctArcsOf nodeCount: Int, tails: [Int32], heads: [Int32]) {
    let numbers = [Int32](repeating: 0, count: tails.count)
    let byHead = SparseRows(rowCount: nodeCount, tails: heads, heads: tails, ties: numbers)
    var sortedHeads: [Int32] = []
    sortedHeads.reserveCapacity(heads.count)
    for head in 0..<nodeCount {
      for _ in byHead[head] { sortedHeads.append(Int32(head)) }
    }
    let byTail = SparseRows(
      rowCount: nodeCount, tails: Array(byHead.heads), heads: sortedHeads, ties: numbers)
    var starts: [Int32] = [0]
    starts.reserveCapacity(nodeCount + 1)
    var kept: [Int32] = []
    kept.reserveCapacity(heads.count)
    for tail in 0..<nodeCount {
      var last: Int32 = -1
      for arc in byTail[tail] {
        let head = byTail.heads[arc]
        guard head != last, head != Int32(tail) else { continue }
        kept.append(head)
        last = head
      }
      starts.append(Int32(kept.count))
    }
    self.init(starts: starts, heads: kept, ties: (0..<kept.count).map { Int32($0) })
  }

  init(starts: [Int32], heads: [Int32], ties: [Int32]) {
    self.init(starts: Column(starts), heads: Column(heads), ties: Column(ties))
  }

  /// - Precondition: the starts rise from 0 to the number of heads.
  public init(starts: Column<Int32>, heads: Column<Int32>, ties: Column<Int32> = []) {
    self.starts = starts
    self.heads = heads
    self.ties = ties
  }
}
