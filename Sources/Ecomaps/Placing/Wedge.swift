import RealModule

/// The part of the map that belongs to one sector.
struct Wedge: Sendable {
  let sector: SectorKey
  /// Where it begins and ends, clock angles in radians, `start` < `end`.
  let start: Double
  let end: Double

  var middle: Double { (start + end) / 2 }
  var width: Double { end - start }

  /// Divides the map among the sectors, in their order from the top: every sector gets its least
  /// area, and the rest goes by what its actors need.
  ///
  /// - Parameter demands: the area that each sector's actors take, in square points.
  static func divide(
    _ field: MapField, among sectors: [SectorKey], demands: [Double]
  ) -> [Wedge] {
    let cumulated = areas(of: field)
    let whole = cumulated[cumulated.count - 1]
    let floor = whole * min(leastShare, 0.6 / Double(sectors.count))
    // A share that all have alike keeps the borders still when one actor comes or goes.
    let weights = demands.map { $0 + whole * evenShare }
    let asked = weights.reduce(0, +)
    let rest = whole - floor * Double(sectors.count)
    var wedges: [Wedge] = []
    var given = 0.0
    var start = 0.0
    for (index, sector) in sectors.enumerated() {
      given += floor + rest * weights[index] / asked
      let end = index == sectors.count - 1 ? 2 * .pi : angle(of: given, in: cumulated)
      wedges.append(Wedge(sector: sector, start: start, end: end))
      start = end
    }
    return wedges
  }

  /// The share of the map that an empty sector keeps, so that its name has room.
  private static let leastShare = 0.035
  /// The share of the map that every sector asks for beside what its actors need.
  private static let evenShare = 0.045

  private static let steps = 720

  /// The area of the ring-shaped map from the top up to each of `steps` angles.
  private static func areas(of field: MapField) -> [Double] {
    var cumulated = [0.0]
    let step = 2 * Double.pi / Double(steps)
    for index in 0..<steps {
      let rim = field.rimRadius(at: (Double(index) + 0.5) * step)
      let area = (rim * rim - field.innerRadius * field.innerRadius) / 2 * step
      cumulated.append(cumulated[index] + max(area, 1e-6))
    }
    return cumulated
  }

  private static func angle(of area: Double, in cumulated: [Double]) -> Double {
    let index = max(1, cumulated.firstIndex { $0 >= area } ?? steps)
    let before = cumulated[index - 1]
    let part = (area - before) / (cumulated[index] - before)
    return (Double(index - 1) + min(1, max(0, part))) * 2 * .pi / Double(steps)
  }
}
