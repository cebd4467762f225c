/// A place on the sheet, in points (1/72 inch), y upwards as Graphviz has it.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  package static let zero = Point(0, 0)

  /// The distance to the origin.
  package var length: Double { square.squareRoot() }

  /// The square of the distance to the origin.
  var square: Double { x * x + y * y }

  package func distance(to other: Point) -> Double { (other - self).length }

  /// The vector of length one in the same direction; zero stays zero.
  package var normalised: Point {
    let length = length
    return length > 0 ? Point(x / length, y / length) : self
  }

  /// The vector turned a quarter to the left.
  package var leftNormal: Point { Point(-y, x) }

  /// The inner product.
  func dot(_ other: Point) -> Double { x * other.x + y * other.y }

  /// Twice the signed area of the triangle (origin, self, other).
  func cross(_ other: Point) -> Double { x * other.y - y * other.x }

  /// The point at a fraction of the way to another.
  package func interpolated(to other: Point, _ fraction: Double) -> Point {
    self + (other - self) * fraction
  }

  package static func + (one: Point, other: Point) -> Point {
    Point(one.x + other.x, one.y + other.y)
  }
  package static func - (one: Point, other: Point) -> Point {
    Point(one.x - other.x, one.y - other.y)
  }
  package static func * (point: Point, factor: Double) -> Point {
    Point(point.x * factor, point.y * factor)
  }
}

/// A width and a height in points.
public struct Size: Hashable, Sendable {
  public var width: Double
  public var height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
