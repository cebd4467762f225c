/// The making of a region from its ties.
struct RegionAssembly {
  private let register: RegionRegister
  private let ties: [RegionTies]

  init(_ register: RegionRegister, _ ties: [RegionTies]) {
    self.register = register
    self.ties = ties
  }

  /// Complexity: O(nodes + ties), and O(k log k) for a node with k ties.
  consuming func region() -> Region {
    let people = RegionHomes(register, ties)
    let arcs = RegionArcs(register, ties, people)
    let rows = arcs.rows()
    let incoming = rows.outgoing.reversed(with: rows.days)
    return Region(
      householdCount: register.householdCount, ids: register.ids, kinds: register.kinds,
      areas: register.areas, domains: register.domains, capacities: register.capacities,
      outgoing: rows.outgoing, outgoingDays: rows.days, bonds: rows.bonds,
      incoming: incoming.rows, incomingDays: incoming.days, people: people.people)
  }
}

extension Region {
  /// Makes a region from who is in it and their ties.
  ///
  /// - Parameter ties: made for the register.
  ///
  /// Complexity: O(nodes + ties), and O(k log k) for a node with k ties.
  public init(_ register: RegionRegister, ties: consuming [RegionTies]) {
    self = RegionAssembly(register, ties).region()
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
