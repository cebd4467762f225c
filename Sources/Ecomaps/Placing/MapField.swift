import RealModule

/// The oval on which actors stand around the household's circle.
///
/// Directions are clock angles in radians: 0 is up, and they grow clockwise.
struct MapField: Sendable {
  let centre: Point
  /// The radius of the household's circle.
  let innerRadius: Double
  /// The half axes of the oval.
  let halfWidth: Double
  let halfHeight: Double

  /// Where the rings meet, as fractions of the way from the circle to the rim.
  static let ringBorders = [0.36, 0.68]

  static func direction(_ angle: Double) -> Point { Point(.sin(angle), .cos(angle)) }

  /// The clock angle from the centre to a point, in [0, 2π).
  func angle(to point: Point) -> Double {
    let offset = point - centre
    let angle = Double.atan2(y: offset.x, x: offset.y)
    return angle < 0 ? angle + 2 * .pi : angle
  }

  /// The distance from the centre to the rim in a direction.
  func rimRadius(at angle: Double) -> Double {
    let direction = Self.direction(angle)
    let x = direction.x / halfWidth
    let y = direction.y / halfHeight
    return 1 / (x * x + y * y).squareRoot()
  }

  /// The point in a direction at a fraction of the way from the circle to the rim.
  func point(at angle: Double, fraction: Double) -> Point {
    let rim = rimRadius(at: angle)
    return centre + Self.direction(angle) * (innerRadius + fraction * (rim - innerRadius))
  }

  /// A closed curve at a fraction of the way to the rim, as a polygon.
  func contour(fraction: Double, steps: Int = 120) -> [Point] {
    (0..<steps).map { point(at: Double($0) / Double(steps) * 2 * .pi, fraction: fraction) }
  }

  /// The middle of a ring as a fraction of the way to the rim.
  static func fraction(of ring: Int) -> Double {
    let borders = [0] + ringBorders + [1]
    return (borders[ring] + borders[ring + 1]) / 2
  }
}
