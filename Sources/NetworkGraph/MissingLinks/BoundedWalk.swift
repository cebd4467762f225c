/// Walks a few steps from many nodes, one after the other.
struct BoundedWalk {
  /// The nodes of the last walk, nearest first.
  private(set) var order: [Int32] = []
  /// Where in ``order`` those are that are 0, 1, 2 … steps away.
  private(set) var rings: [Range<Int>] = []
  private var rounds: [Int32]
  private var round: Int32 = 0

  init(nodeCount: Int) { rounds = [Int32](repeating: 0, count: nodeCount) }

  /// Finds what is within some steps of a node, past those that are closed.
  ///
  /// Complexity: O(nodes found + their arcs + closed).
  mutating func walk(
    within limit: Int, of start: Int32, in rows: SparseRows, closed: [Int32]
  ) {
    if round == .max {
      rounds = [Int32](repeating: 0, count: rounds.count)
      round = 0
    }
    round += 1
    for node in closed { rounds[Int(node)] = round }
    rounds[Int(start)] = round
    order.removeAll(keepingCapacity: true)
    rings.removeAll(keepingCapacity: true)
    order.append(start)
    rings.append(0..<1)
    while rings.count <= limit, let last = rings.last, !last.isEmpty {
      step(from: last, in: rows)
      rings.append(last.upperBound..<order.count)
    }
  }

  private mutating func step(from ring: Range<Int>, in rows: SparseRows) {
    rows.starts.withUnsafeBufferPointer { starts in
      rows.heads.withUnsafeBufferPointer { heads in
        for place in ring {
          let node = Int(order[place])
          for arc in Int(starts[node])..<Int(starts[node &+ 1]) {
            let head = heads[arc]
            guard rounds[Int(head)] != round else { continue }
            rounds[Int(head)] = round
            order.append(head)
          }
        }
      }
    }
  }
}
