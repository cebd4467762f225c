/// A box with sides along the axes.
public struct Rectangle: Hashable, Sendable {
  public var minX: Double
  public var minY: Double
  public var maxX: Double
  public var maxY: Double

  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  package init(centre: Point, size: Size) {
    self.init(
      minX: centre.x - size.width / 2, minY: centre.y - size.height / 2,
      maxX: centre.x + size.width / 2, maxY: centre.y + size.height / 2)
  }

  public var width: Double { maxX - minX }
  public var height: Double { maxY - minY }
  public var centre: Point { Point((minX + maxX) / 2, (minY + maxY) / 2) }
  package var size: Size { Size(width: width, height: height) }

  /// The corners, counter-clockwise from the lower left.
  var corners: [Point] {
    [Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY)]
  }

  /// The box with its sides moved outwards (inwards when negative).
  package func expanded(by margin: Double) -> Rectangle {
    Rectangle(
      minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  package func moved(by vector: Point) -> Rectangle {
    Rectangle(
      minX: minX + vector.x, minY: minY + vector.y, maxX: maxX + vector.x, maxY: maxY + vector.y)
  }

  /// The smallest box around both.
  package func union(_ other: Rectangle) -> Rectangle {
    Rectangle(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
      maxY: max(maxY, other.maxY))
  }

  /// Whether the insides share a point; touching sides do not count.
  package func overlaps(_ other: Rectangle) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  package func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  package func contains(_ other: Rectangle) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  /// Whether a straight line from one point to another passes through the inside.
  ///
  /// Source: Y.-D. Liang and B. A. Barsky, "A new concept and method for line clipping",
  /// ACM Transactions on Graphics 3(1), 1984.
  package func isCrossed(from start: Point, to end: Point) -> Bool {
    // Most lines lie wholly to one side.
    if max(start.x, end.x) <= minX || min(start.x, end.x) >= maxX { return false }
    if max(start.y, end.y) <= minY || min(start.y, end.y) >= maxY { return false }
    var entry = 0.0
    var exit = 1.0
    let direction = end - start
    return Self.clip(direction.x, minX - start.x, maxX - start.x, &entry, &exit)
      && Self.clip(direction.y, minY - start.y, maxY - start.y, &entry, &exit)
  }

  /// Narrows the part of a line that lies between two parallel sides; false when nothing is left.
  private static func clip(
    _ delta: Double, _ low: Double, _ high: Double, _ entry: inout Double, _ exit: inout Double
  ) -> Bool {
    if delta == 0 { return low < 0 && high > 0 }
    let one = low / delta
    let other = high / delta
    entry = max(entry, min(one, other))
    exit = min(exit, max(one, other))
    return entry < exit
  }
}
