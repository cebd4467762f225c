import Foundation

extension RandomRegion {
  func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

  /// Households in the order of a curve that fills the square, so that those with near numbers
  /// live near each other; an area is a stretch of the curve.
  mutating func addHouseholds() {
    var area: Int32 = -1
    var leftInArea = 0
    for household in 0..<householdCount {
      if leftInArea == 0 {
        area += 1
        leftInArea = Int.random(in: 500...1_500, using: &generator)
      }
      leftInArea -= 1
      let count = place(in: [50, 22, 15, 9, 4])
      nodes.append(node(.household, at: household, area: area, domains: count, skew: 1.3))
    }
  }

  /// Organisations spread evenly over the households.
  mutating func addOrganisations(_ kind: Kind, _ count: Int) {
    for number in 0..<count {
      let household = (2 * number + 1) * householdCount / (2 * count)
      let domains = kind == .service ? 1 + place(in: [40, 35, 25]) : 0
      var added = node(
        kind, at: household, area: nodes[household].area, domains: domains, skew: 2.5)
      if kind == .service, !chance(0.2) {
        added.capacity = chance(0.15) ? 0 : Int32.random(in: 1...200, using: &generator)
      }
      nodes.append(added)
    }
  }

  /// The household that an organisation of a kind is nearest to has the same share of the curve.
  func nearest(_ kind: Kind, to household: Int) -> Int {
    let places = organisations[kind] ?? 0..<1
    return places.lowerBound + household * places.count / householdCount
  }

  /// - Parameters:
  ///   - domains: how many.
  ///   - skew: above 1 the first domains are common and the last ones rare.
  private mutating func node(
    _ kind: Kind, at household: Int, area: Int32, domains: Int, skew: Double
  ) -> Node {
    let side = 1 << SpaceFillingCurve.order
    let length = Double(side) * Double(side)
    let (column, row) = SpaceFillingCurve.point(
      at: Int(length * Double(household) / Double(householdCount)))
    // 500 households on a square kilometre, none right on the curve.
    let metres = (Double(householdCount) / 500).squareRoot() * 1_000 / Double(side)
    let x = Int32(Double(column) * metres) + Int32.random(in: 0..<30, using: &generator)
    let y = Int32(Double(row) * metres) + Int32.random(in: 0..<30, using: &generator)
    var node = Node(kind: kind, area: area, x: x, y: y)
    while node.mask.nonzeroBitCount < domains {
      node.mask |= 1 << UInt32(Double(Self.domainCount) * power(lot(), skew))
    }
    return node
  }
}
