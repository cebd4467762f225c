/// What a line must not run through: boxes, and for ties between outsiders the household's circle.
struct Obstacles: Sendable {
  let boxes: [Box]
  let circle: Circle
  /// Where lines may go: the map, without the texts beside it.
  let bounds: Rectangle
  /// The boxes with the space around them that lines keep free.
  private let kept: [Rectangle]

  /// A box, and how far lines stay away from it.
  struct Box: Sendable {
    let rectangle: Rectangle
    /// The least free space between a line and the box.
    let clearance: Double
    /// The spaces at which lines may bend around the box; the second keeps two lines apart.
    let bends: [Double]

    /// A shape or a name on the map.
    static func outside(_ rectangle: Rectangle) -> Box {
      Box(rectangle: rectangle, clearance: Obstacles.clearance, bends: [7, 14])
    }

    /// A member or a name inside the household's circle, where there is little room.
    static func inside(_ rectangle: Rectangle) -> Box {
      Box(rectangle: rectangle, clearance: 1.5, bends: [3, 7])
    }
  }

  /// The household's circle.
  struct Circle: Sendable {
    let centre: Point
    let radius: Double
  }

  /// The least free space between a line and a box on the map.
  static let clearance = 4.0
  /// The least free space between a line and the circle.
  private static let circleClearance = 6.0

  init(boxes: [Box], circle: Circle, bounds: Rectangle) {
    self.boxes = boxes
    kept = boxes.map { $0.rectangle.expanded(by: $0.clearance) }
    self.circle = circle
    self.bounds = bounds
  }

  /// The same for a line whose ink strays from its way.
  func widened(by reach: Double) -> Obstacles {
    Obstacles(
      boxes: boxes.map { box in
        Box(
          rectangle: box.rectangle, clearance: box.clearance + reach,
          bends: box.bends.map { $0 + reach })
      }, circle: circle, bounds: bounds)
  }

  /// The same with hardly any space around the boxes, for an end that stands shut in by others.
  var tight: Obstacles {
    Obstacles(
      boxes: boxes.map { Box(rectangle: $0.rectangle, clearance: 0.8, bends: [1.5, 4]) },
      circle: circle, bounds: bounds)
  }

  /// Whether a point is in no box's space.
  func isOutside(_ point: Point) -> Bool {
    !kept.contains { $0.expanded(by: -0.01).contains(point) }
  }

  /// Whether the straight line between two points keeps clear of everything.
  ///
  /// - Parameter exempt: the boxes at the line's own ends, by position.
  func isFree(from one: Point, to other: Point, exempt: [Int], sparesCircle: Bool) -> Bool {
    if sparesCircle,
      Polyline.distance(of: circle.centre, toLineFrom: one, to: other)
        < circle.radius + Self.circleClearance
    {
      return false
    }
    for index in kept.indices
    where kept[index].isCrossed(from: one, to: other) && !exempt.contains(index) {
      return false
    }
    return true
  }
}
