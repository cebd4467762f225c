extension Region {
  /// Makes a region from who is in it and their ties.
  ///
  /// What was read is let go as soon as it has its place, so that a region is never in memory
  /// twice.
  ///
  /// - Parameter ties: made for the register.
  ///
  /// Complexity: O(nodes + ties), and O(k log k) for a node with k ties.
  public init(_ register: consuming RegionRegister, ties: consuming [RegionTies]) {
    var (register, ties) = (consume register, consume ties)
    for place in ties.indices { ties[place].forgetRegister() }
    register.forgetNumbers()
    let homes = RegionHomes(&register, &ties)
    var arcs = ArcRows(rowCount: register.nodeCount)
    let households = Int32(register.householdCount)
    for some in ties { arcs.count(some.links, bothWaysBelow: households) }
    homes.forEachArc(from: households) { tail, _, _, _ in arcs.count(from: tail) }
    arcs.prepare()
    while let some = ties.popLast() {
      arcs.add(some.links, .direct, bothWaysBelow: households)
    }
    homes.forEachArc(from: households) { tail, head, days, bond in
      arcs.add(from: tail, to: head, days: days, bond)
    }
    let people = homes.people
    _ = consume homes
    let rows = arcs.rows()
    let incoming = rows.outgoing.reversed(with: rows.days)
    self.init(
      householdCount: register.householdCount, ids: register.ids, kinds: register.kinds,
      areas: register.areas, domains: register.domains, capacities: register.capacities,
      outgoing: rows.outgoing, outgoingDays: rows.days, bonds: rows.bonds,
      incoming: incoming.rows, incomingDays: incoming.days, people: people)
  }
}

extension SparseRows {
  /// The same arcs from their heads to their tails, lowest first, with a value of each arc.
  ///
  /// Complexity: O(rows + arcs).
  func reversed(with values: Column<Int32>) -> (rows: SparseRows, days: Column<Int32>) {
    var next = [Int32](repeating: 0, count: rowCount + 1)
    heads.withUnsafeBufferPointer { heads in
      next.withUnsafeMutableBufferPointer { next in
        for arc in 0..<heads.count { next[Int(heads[arc]) &+ 1] &+= 1 }
        for row in 1..<next.count { next[row] &+= next[row &- 1] }
      }
    }
    let starts = Column(next)
    var reversedDays: Column<Int32> = []
    let tails = Column<Int32>(count: arcCount) { tails in
      reversedDays = Column<Int32>(count: values.count) { days in
        self.starts.withUnsafeBufferPointer { starts in
          heads.withUnsafeBufferPointer { heads in
            values.withUnsafeBufferPointer { values in
              next.withUnsafeMutableBufferPointer { next in
                for row in 0..<rowCount {
                  for arc in Int(starts[row])..<Int(starts[row &+ 1]) {
                    let place = Int(next[Int(heads[arc])])
                    next[Int(heads[arc])] &+= 1
                    tails[place] = Int32(truncatingIfNeeded: row)
                    days[place] = values[arc]
                  }
                }
              }
            }
          }
        }
      }
    }
    return (SparseRows(starts: starts, heads: tails), reversedDays)
  }
}
