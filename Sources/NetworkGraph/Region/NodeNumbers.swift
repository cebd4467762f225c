/// Finds nodes of a region by the numbers of their file.
///
/// Where the numbers lie close together a table is indexed by them; where they do not, they are
/// hashed into open addresses.
///
/// Source: D. E. Knuth, *The Art of Computer Programming*, volume 3, 2nd ed., 1998, section 6.4,
/// algorithm L (linear probing).
struct NodeNumbers: Sendable {
  private let lowest: Int64
  private let isDirect: Bool
  /// The node in each place; -1 where there is none.
  private let table: Column<Int32>
  private let first: Column<Int64>
  private let second: Column<Int64>
  /// The numbers that several nodes have, each once, lowest first.
  let repeated: [Int64]

  /// - Parameters:
  ///   - first: the numbers of the nodes from 0 on.
  ///   - second: the numbers of the nodes after those.
  ///
  /// Complexity: O(nodes) expected time; 4 bytes a node and, where numbers are hashed, up to 16.
  init(_ first: Column<Int64>, _ second: Column<Int64>) {
    let count = first.count + second.count
    let low = Swift.min(first.min() ?? .max, second.min() ?? .max)
    let high = Swift.max(first.max() ?? .min, second.max() ?? .min)
    let (span, isTooWide) = high.subtractingReportingOverflow(low)
    isDirect = count > 0 && !isTooWide && span < Int64(count) * 3 + 1024
    lowest = isDirect ? low : 0
    self.first = first
    self.second = second
    let size = isDirect ? Int(span) + 1 : Self.size(for: count)
    let (isDirect, lowest) = (isDirect, lowest)
    var repeated: Set<Int64> = []
    table = Column(count: size) { table in
      table.update(repeating: -1)
      func insert(_ ids: UnsafeBufferPointer<Int64>, from offset: Int, _ known: (Int) -> Int64) {
        for place in 0..<ids.count {
          let id = ids[place]
          var slot = isDirect ? Int(id &- lowest) : Self.slot(of: id, in: size)
          while table[slot] >= 0, !isDirect, known(Int(table[slot])) != id {
            slot = (slot &+ 1) & (size &- 1)
          }
          if table[slot] >= 0 {
            repeated.insert(id)
          } else {
            table[slot] = Int32(truncatingIfNeeded: offset &+ place)
          }
        }
      }
      first.withUnsafeBufferPointer { first in
        second.withUnsafeBufferPointer { second in
          let known = { (node: Int) in
            node < first.count ? first[node] : second[node &- first.count]
          }
          insert(first, from: 0, known)
          insert(second, from: first.count, known)
        }
      }
    }
    self.repeated = repeated.sorted()
  }

  /// Lends a function that gives the node of a number, or -1.
  ///
  /// Complexity: O(1) for each number, expected where numbers are hashed.
  func withLookup<Result>(_ body: ((Int64) -> Int32) -> Result) -> Result {
    let (isDirect, lowest) = (isDirect, lowest)
    return table.withUnsafeBufferPointer { table in
      first.withUnsafeBufferPointer { first in
        second.withUnsafeBufferPointer { second in
          body { id in
            if isDirect {
              let (place, isOutside) = id.subtractingReportingOverflow(lowest)
              guard !isOutside, place >= 0, place < Int64(table.count) else { return -1 }
              return table[Int(place)]
            }
            var slot = Self.slot(of: id, in: table.count)
            while table[slot] >= 0 {
              let node = Int(table[slot])
              if (node < first.count ? first[node] : second[node &- first.count]) == id {
                return table[slot]
              }
              slot = (slot &+ 1) & (table.count &- 1)
            }
            return -1
          }
        }
      }
    }
  }

  /// A power of two with at least half of the places free.
  private static func size(for count: Int) -> Int {
    var size = 16
    while size < count * 2 { size *= 2 }
    return size
  }

  private static func slot(of id: Int64, in size: Int) -> Int {
    var mixed = UInt64(bitPattern: id) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 32
    return Int(mixed & UInt64(size &- 1))
  }
}
