/// Who is around each node, and which of those have a tie with each other.
///
/// It asks of its rows only that those of the nodes asked about are whole, and that any other row
/// has at least the neighbours with a higher number. So organisations, numbered after households,
/// need not list the thousands that know them.
public struct Neighbourhoods: Sendable {
  /// The neighbours of the nodes below ``split``, lowest first.
  private let rows: SparseRows
  private let split: Int
  /// Those of the other nodes, as far as they have a higher number.
  private let upperRows: SparseRows
  /// How many neighbours each node has in all.
  private let degrees: Column<Int32>

  init(rows: SparseRows, split: Int, upperRows: SparseRows, degrees: Column<Int32>) {
    self.rows = rows
    self.split = split
    self.upperRows = upperRows
    self.degrees = degrees
  }
}

extension Neighbourhoods {
  /// The figures of one node's surroundings.
  public struct Figures: Hashable, Sendable {
    public let neighbourCount: Int
    /// How many pairs of neighbours have a tie with each other.
    public let tieCount: Int
    /// Burt's constraint; nothing for a node without neighbours.
    ///
    /// Σ_v (p_uv + Σ_w p_uw p_wv)² over the neighbours v of u, where p_uv is the share of u's ties
    /// that v has. Source: R. Burt, *Structural Holes*, 1992, chapter 2.
    public let constraint: Double?

    /// The share of the pairs of neighbours that have a tie, 2L / (n(n − 1)); nothing below two.
    ///
    /// Source: S. Wasserman and K. Faust, *Social Network Analysis*, 1994, section 4.2.
    public var density: Double? {
      guard neighbourCount > 1 else { return nil }
      return 2 * Double(tieCount) / (Double(neighbourCount) * Double(neighbourCount - 1))
    }
  }

  /// The figures of nodes, one after the other.
  ///
  /// - Parameters:
  ///   - centres: nodes whose rows are whole.
  ///   - withConstraint: whether the constraint is wanted too.
  ///
  /// Complexity: for each neighbour O(its row), or O(n log of it) where that row is long and the
  /// centre has few neighbours n.
  public func forEach(
    _ centres: Range<Int>, withConstraint: Bool = true, _ body: (Int, Figures) -> Void
  ) {
    precondition(centres.upperBound <= split, "only whole rows can be asked about")
    var invested: [Double] = []
    for centre in centres {
      let count = rows[centre].count
      if withConstraint, invested.count < count {
        invested = [Double](repeating: 0, count: count)
      }
    }
    withRows { rows in
      invested.withUnsafeMutableBufferPointer { invested in
        for centre in centres {
          let count = rows.row(centre).count
          var ties = 0
          if withConstraint {
            for place in 0..<count { invested[place] = 0 }
            rows.forEachTie(around: centre) { one, other, oneNode, otherNode in
              ties &+= 1
              invested[one] += 1 / Double(rows.degrees[otherNode])
              invested[other] += 1 / Double(rows.degrees[oneNode])
            }
          } else {
            rows.forEachTie(around: centre) { _, _, _, _ in ties &+= 1 }
          }
          var constraint: Double?
          if withConstraint, count > 0 {
            let share = 1 / Double(count)
            var sum = 0.0
            for place in 0..<count {
              let part = share + share * invested[place]
              sum += part * part
            }
            constraint = sum
          }
          body(
            centre, Figures(neighbourCount: count, tieCount: ties, constraint: constraint))
        }
      }
    }
  }

  private func withRows(_ body: (OpenRows) -> Void) {
    rows.starts.withUnsafeBufferPointer { starts in
      rows.heads.withUnsafeBufferPointer { heads in
        upperRows.starts.withUnsafeBufferPointer { upperStarts in
          upperRows.heads.withUnsafeBufferPointer { upperHeads in
            degrees.withUnsafeBufferPointer { degrees in
              body(
                OpenRows(
                  starts: starts, heads: heads, split: split, upperStarts: upperStarts,
                  upperHeads: upperHeads, degrees: degrees))
            }
          }
        }
      }
    }
  }
}

/// The rows while they are lent.
private struct OpenRows {
  let starts: UnsafeBufferPointer<Int32>
  let heads: UnsafeBufferPointer<Int32>
  let split: Int
  let upperStarts: UnsafeBufferPointer<Int32>
  let upperHeads: UnsafeBufferPointer<Int32>
  let degrees: UnsafeBufferPointer<Int32>

  @inline(__always)
  func row(_ node: Int) -> UnsafeBufferPointer<Int32> {
    if node < split {
      let (start, end) = (Int(starts[node]), Int(starts[node &+ 1]))
      return UnsafeBufferPointer(rebasing: heads[start..<end])
    }
    let (start, end) = (Int(upperStarts[node &- split]), Int(upperStarts[node &- split &+ 1]))
    return UnsafeBufferPointer(rebasing: upperHeads[start..<end])
  }

  /// Calls with each pair of neighbours that have a tie: their places in the row, and themselves.
  @inline(__always)
  func forEachTie(around centre: Int, _ body: (Int, Int, Int, Int) -> Void) {
    let around = row(centre)
    guard around.count > 1 else { return }
    // One bit for each neighbour by its last six: most others are told apart without a search.
    var marks: UInt64 = 0
    for node in around { marks |= 1 << UInt64(truncatingIfNeeded: node & 63) }
    for place in 0..<around.count &- 1 {
      let node = around[place]
      let known = row(Int(node))
      if known.count > 64, known.count > 16 &* around.count {
        for other in place &+ 1..<around.count where Self.has(around[other], in: known) {
          body(place, other, Int(node), Int(around[other]))
        }
        continue
      }
      var other = place &+ 1
      for head in known where head > node {
        guard marks & 1 << UInt64(truncatingIfNeeded: head & 63) != 0 else { continue }
        while other < around.count, around[other] < head { other &+= 1 }
        guard other < around.count else { break }
        if around[other] == head { body(place, other, Int(node), Int(head)) }
      }
    }
  }

  private static func has(_ head: Int32, in row: UnsafeBufferPointer<Int32>) -> Bool {
    var (low, high) = (0, row.count)
    while low < high {
      let middle = (low &+ high) / 2
      if row[middle] == head { return true }
      if row[middle] < head { low = middle &+ 1 } else { high = middle }
    }
    return false
  }
}
