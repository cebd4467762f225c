/// A piece of an edge's course: cubic Bézier curves that continue each other.
public struct DotSpline: Hashable, Sendable {
  /// The tip of an arrow head at the tail's end, if one is drawn there. The curve ends at the
  /// head's base, so leave the arrow's length between the two.
  public var start: DotPoint?
  /// The tip of an arrow head at the head's end, if one is drawn there.
  public var end: DotPoint?
  /// The control points: 3n + 1 of them, n ≥ 1. A renderer refuses any other number.
  public var points: [DotPoint]

  public init(start: DotPoint? = nil, end: DotPoint? = nil, points: [DotPoint]) {
    self.start = start
    self.end = end
    self.points = points
  }

  /// Straight segments through the given points, as curves. Needs two points or more.
  public static func polyline(
    _ points: [DotPoint], start: DotPoint? = nil, end: DotPoint? = nil
  ) -> DotSpline {
    var controls = Array(points.prefix(1))
    for (from, to) in zip(points, points.dropFirst()) {
      controls.append(from.towards(to, by: 1.0 / 3))
      controls.append(from.towards(to, by: 2.0 / 3))
      controls.append(to)
    }
    return DotSpline(start: start, end: end, points: controls)
  }

  /// The piece as a part of a `pos` attribute.
  var positionText: String {
    var text = ""
    if let start { text += "s," + start.commaSeparated + " " }
    if let end { text += "e," + end.commaSeparated + " " }
    for (place, point) in points.enumerated() {
      if place > 0 { text += " " }
      text += point.commaSeparated
    }
    return text
  }
}

extension [DotSpline] {
  /// The value of an edge's `pos` attribute: all pieces, in their order.
  public var positionValue: DotValue { .raw(map(\.positionText).joined(separator: ";")) }

  /// The value of an edge's `dir` attribute with which exactly the tips of the pieces are drawn.
  public var directionValue: DotValue {
    switch (contains { $0.start != nil }, contains { $0.end != nil }) {
    case (true, true): "both"
    case (true, false): "back"
    case (false, true): "forward"
    case (false, false): "none"
    }
  }
}

extension DotPoint {
  /// The point at a share of the way to another one.
  fileprivate func towards(_ other: DotPoint, by share: Double) -> DotPoint {
    DotPoint(x: x + (other.x - x) * share, y: y + (other.y - y) * share)
  }
}
