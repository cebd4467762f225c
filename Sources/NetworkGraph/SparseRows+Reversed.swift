extension SparseRows {
  /// The same arcs from their heads to their tails, lowest first.
  ///
  /// - Parameter headCount: how many heads there may be; each is below it.
  ///
  /// Complexity: O(rows + heads + arcs).
  func reversed(rowCount headCount: Int) -> SparseRows {
    reversed(rowCount: headCount, with: Column<UInt8>()).rows
  }

  /// The same arcs from their heads to their tails, lowest first, with a value of each arc.
  ///
  /// - Parameters:
  ///   - headCount: how many heads there may be; each is below it.
  ///   - values: by arc; none where there is nothing to take along.
  ///
  /// Complexity: O(rows + heads + arcs).
  func reversed<Value>(
    rowCount headCount: Int, with values: Column<Value>
  ) -> (rows: SparseRows, values: Column<Value>) {
    var next = [Int32](repeating: 0, count: headCount + 1)
    heads.withUnsafeBufferPointer { heads in
      next.withUnsafeMutableBufferPointer { next in
        for arc in 0..<heads.count { next[Int(heads[arc]) &+ 1] &+= 1 }
        for row in 1..<next.count { next[row] &+= next[row &- 1] }
      }
    }
    let starts = Column(next)
    var reversedValues: Column<Value> = []
    let tails = Column<Int32>(count: arcCount) { tails in
      reversedValues = Column<Value>(count: values.count) { reversed in
        self.starts.withUnsafeBufferPointer { starts in
          heads.withUnsafeBufferPointer { heads in
            values.withUnsafeBufferPointer { values in
              next.withUnsafeMutableBufferPointer { next in
                for row in 0..<rowCount {
                  for arc in Int(starts[row])..<Int(starts[row &+ 1]) {
                    let place = Int(next[Int(heads[arc])])
                    next[Int(heads[arc])] &+= 1
                    tails[place] = Int32(truncatingIfNeeded: row)
                    if !values.isEmpty { reversed[place] = values[arc] }
                  }
                }
              }
            }
          }
        }
      }
    }
    return (SparseRows(starts: starts, heads: tails), reversedValues)
  }
}
