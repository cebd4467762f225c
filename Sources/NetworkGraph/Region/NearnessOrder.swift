/// An order of places in which those that are near each other mostly come near each other.
///
/// Source: G. M. Morton, "A computer oriented geodetic data base and a new technique in file
/// sequencing", 1966.
enum NearnessOrder {
  /// The households in that order: by place, then by number in the file.
  ///
  /// Complexity: O(nodes) time and space (a radix sort), and O(k log k) for k at one place.
  static func of(_ nodes: UnsafeBufferPointer<RegionNode>, where isIncluded: (Int) -> Bool)
    -> [Int32]
  {
    var (lowX, lowY) = (Float.infinity, Float.infinity)
    var (highX, highY) = (-Float.infinity, -Float.infinity)
    var order: [Int32] = []
    order.reserveCapacity(nodes.count)
    for node in 0..<nodes.count where isIncluded(node) {
      order.append(Int32(node))
      (lowX, highX) = (min(lowX, nodes[node].x), max(highX, nodes[node].x))
      (lowY, highY) = (min(lowY, nodes[node].y), max(highY, nodes[node].y))
    }
    guard let first = order.first else { return [] }
    let isPlaced = highX > lowX || highY > lowY
    let scale = isPlaced ? 65_535 / max(highX - lowX, highY - lowY) : 0
    let lowestArea = order.reduce(nodes[Int(first)].area) { min($0, nodes[Int($1)].area) }
    var keys = order.map { node -> UInt32 in
      let node = nodes[Int(node)]
      guard isPlaced else { return UInt32(bitPattern: node.area &- lowestArea) }
      return spread(UInt32((node.x - lowX) * scale)) | spread(UInt32((node.y - lowY) * scale)) << 1
    }
    sort(&order, by: &keys)
    // Equal keys in the order of their numbers.
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, keys[end] == keys[start] { end += 1 }
      if end - start > 1 {
        order[start..<end].sort { nodes[Int($0)].id < nodes[Int($1)].id }
      }
      start = end
    }
    return order
  }

  /// The bits of a 16-bit number with a free bit after each.
  private static func spread(_ number: UInt32) -> UInt32 {
    var bits = number & 0xFFFF
    bits = (bits | bits << 8) & 0x00FF_00FF
    bits = (bits | bits << 4) & 0x0F0F_0F0F
    bits = (bits | bits << 2) & 0x3333_3333
    return (bits | bits << 1) & 0x5555_5555
  }

  private static func sort(_ order: inout [Int32], by keys: inout [UInt32]) {
    var (otherOrder, otherKeys) = (order, keys)
    for shift in stride(from: UInt32(0), to: 32, by: 11) {
      var starts = [Int](repeating: 0, count: 2049)
      for key in keys { starts[Int(key >> shift & 2047) + 1] += 1 }
      for digit in 0..<2048 { starts[digit + 1] += starts[digit] }
      for place in order.indices {
        let digit = Int(keys[place] >> shift & 2047)
        otherOrder[starts[digit]] = order[place]
        otherKeys[starts[digit]] = keys[place]
        starts[digit] += 1
      }
      swap(&order, &otherOrder)
      swap(&keys, &otherKeys)
    }
  }
}
