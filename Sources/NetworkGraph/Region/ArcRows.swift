/// Rows filled from arcs in any order: first all are counted, then all are added.
///
/// Of arcs with the same ends one stays, with the fewest days and all their bonds. An arc is one
/// number while it is sorted: 31 bits of its head, 29 of its days, and 3 of its bond.
struct ArcRows {
  /// Before all arcs are counted how many each row has; then where its next arc goes.
  private var next: [Int32]
  private var keys: [UInt64] = []

  init(rowCount: Int) { next = [Int32](repeating: 0, count: rowCount + 1) }

  /// Counts arcs from each tail of the links, and from each head too where a link goes both ways.
  ///
  /// - Parameter households: links between nodes below it go both ways.
  mutating func count(_ links: [RegionLink], bothWaysBelow households: Int32 = 0) {
    next.withUnsafeMutableBufferPointer { next in
      for link in links {
        next[Int(link.tail) &+ 1] &+= 1
        if link.tail < households, link.head < households { next[Int(link.head) &+ 1] &+= 1 }
      }
    }
  }

  mutating func count(from tail: Int32) { next[Int(tail) + 1] += 1 }

  /// Ends the counting.
  mutating func prepare() {
    for row in 1..<next.count { next[row] &+= next[row &- 1] }
    keys = [UInt64](repeating: 0, count: Int(next[next.count - 1]))
  }

  mutating func add(_ links: [RegionLink], _ bond: RegionBond, bothWaysBelow households: Int32 = 0)
  {
    next.withUnsafeMutableBufferPointer { next in
      keys.withUnsafeMutableBufferPointer { keys in
        for link in links {
          keys[Int(next[Int(link.tail)])] = Self.key(link.head, link.days, bond)
          next[Int(link.tail)] &+= 1
          if link.tail < households, link.head < households {
            keys[Int(next[Int(link.head)])] = Self.key(link.tail, link.days, bond)
            next[Int(link.head)] &+= 1
          }
        }
      }
    }
  }

  mutating func add(from tail: Int32, to head: Int32, days: Int32, _ bond: RegionBond) {
    keys[Int(next[Int(tail)])] = Self.key(head, days, bond)
    next[Int(tail)] += 1
  }

  private static func key(_ head: Int32, _ days: Int32, _ bond: RegionBond) -> UInt64 {
    UInt64(UInt32(bitPattern: head)) << 32 | UInt64(UInt32(bitPattern: days)) << 3
      | UInt64(bond.rawValue)
  }

  /// The rows, and for each arc its days and its bond.
  ///
  /// Complexity: O(rows + arcs), and O(k log k) for a row of k arcs.
  consuming func rows() -> (outgoing: SparseRows, days: Column<Int32>, bonds: Column<UInt8>) {
    // After all were added, each row ends where the next one began.
    var starts = [Int32](repeating: 0, count: next.count)
    var kept = 0
    keys.withUnsafeMutableBufferPointer { keys in
      var start = 0
      for row in 0..<next.count - 1 {
        let end = Int(next[row])
        Self.sort(keys, from: start, to: end)
        let first = kept
        for place in start..<end {
          if kept > first, keys[place] >> 32 == keys[kept &- 1] >> 32 {
            keys[kept &- 1] = Self.joined(keys[kept &- 1], keys[place])
          } else {
            keys[kept] = keys[place]
            kept &+= 1
          }
        }
        starts[row + 1] = Int32(truncatingIfNeeded: kept)
        start = end
      }
    }
    return keys.withUnsafeBufferPointer { keys in
      let heads = Column<Int32>(count: kept) { heads in
        for arc in 0..<kept { heads[arc] = Int32(truncatingIfNeeded: keys[arc] >> 32) }
      }
      let days = Column<Int32>(count: kept) { days in
        for arc in 0..<kept { days[arc] = Int32(truncatingIfNeeded: keys[arc] >> 3 & 0x1FFF_FFFF) }
      }
      let bonds = Column<UInt8>(count: kept) { bonds in
        for arc in 0..<kept { bonds[arc] = UInt8(truncatingIfNeeded: keys[arc] & 7) }
      }
      return (SparseRows(starts: Column(starts), heads: heads), days, bonds)
    }
  }

  /// Of two arcs with the same ends, the first of which takes no more days.
  private static func joined(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let through = UInt64(RegionBond.throughPerson.rawValue)
    let areSeveral = one & through != 0 && other & through != 0
    return one | other & 7 | (areSeveral ? UInt64(RegionBond.throughSeveral.rawValue) : 0)
  }

  /// Most rows have a handful of arcs, for which inserting beats any other sorting.
  private static func sort(_ keys: UnsafeMutableBufferPointer<UInt64>, from start: Int, to end: Int)
  {
    guard end &- start < 32 else {
      keys[start..<end].sort()
      return
    }
    var place = start &+ 1
    while place < end {
      let key = keys[place]
      var hole = place
      while hole > start, keys[hole &- 1] > key {
        keys[hole] = keys[hole &- 1]
        hole &-= 1
      }
      keys[hole] = key
      place &+= 1
    }
  }
}
