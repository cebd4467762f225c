/// A region while a search for cuts walks over it: households, organisations, and the people who
/// join more than two.
struct RegionTerrain: CutTerrain {
  let householdCount: Int
  let nodeCount: Int
  let outStarts: UnsafeBufferPointer<Int32>
  let outHeads: UnsafeBufferPointer<Int32>
  let bonds: UnsafeBufferPointer<UInt8>
  let inStarts: UnsafeBufferPointer<Int32>
  let inHeads: UnsafeBufferPointer<Int32>
  /// The rows of those people; nothing where there are none.
  let joining: SparseRows?

  func neighbour(of node: Int, at place: Int) -> Int {
    var place = place
    if node < nodeCount {
      let out = Int(outStarts[node]) &+ place
      if out < Int(outStarts[node &+ 1]) {
        // Where all that ties two are such people, they are no neighbours.
        return bonds[out] == 0 ? CutSearch.nothing : Int(outHeads[out])
      }
      place = out &- Int(outStarts[node &+ 1])
      // Whoever leads to a household is led to by it.
      if node >= householdCount {
        let back = Int(inStarts[node]) &+ place
        if back < Int(inStarts[node &+ 1]) {
          let other = Int(inHeads[back])
          return joining != nil && bond(other, node) == 0 ? CutSearch.nothing : other
        }
        place = back &- Int(inStarts[node &+ 1])
      }
    }
    guard let joining, place < joining[node].count else { return CutSearch.noMore }
    return Int(joining.heads[joining[node].lowerBound + place])
  }

  func isDouble(_ one: Int, _ other: Int) -> Bool {
    let (low, high) = (min(one, other), max(one, other))
    guard high < nodeCount else { return false }
    return RegionBond(rawValue: bond(low, high)).isDouble
  }

  /// The bond of the arc from a node to one with a higher number.
  private func bond(_ tail: Int, _ head: Int) -> UInt8 {
    for arc in Int(outStarts[tail])..<Int(outStarts[tail &+ 1]) where outHeads[arc] == head {
      return bonds[arc]
    }
    return 0
  }
}

extension Region {
  /// Lends the region to a search.
  func withTerrain(_ joining: JoiningPeople, _ body: (RegionTerrain) -> Void) {
    outgoing.starts.withUnsafeBufferPointer { outStarts in
      outgoing.heads.withUnsafeBufferPointer { outHeads in
        bonds.withUnsafeBufferPointer { bonds in
          incoming.starts.withUnsafeBufferPointer { inStarts in
            incoming.heads.withUnsafeBufferPointer { inHeads in
              body(
                RegionTerrain(
                  householdCount: householdCount, nodeCount: nodeCount, outStarts: outStarts,
                  outHeads: outHeads, bonds: bonds, inStarts: inStarts, inHeads: inHeads,
                  joining: joining.rows))
            }
          }
        }
      }
    }
  }
}
