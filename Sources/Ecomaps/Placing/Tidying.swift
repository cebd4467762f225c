/// Puts right what is left after the relaxation: boxes that still overlap, and boxes that stand
/// in the way of a line.
///
/// Each such box looks for the best free place around it. Few boxes need it, so the picture stays
/// as stable as the relaxation made it. Complexity: O(c · n) per box for c places looked at.
struct Tidying {
  private let field: MapField
  private(set) var bodies: [Relaxation.Body]
  /// The boxes with the space around them that other boxes keep free, and that lines keep free.
  private var rooms: [Rectangle]
  private var kept: [Rectangle]

  /// The places tried around a box, nearest first.
  private let offsets: [Point]

  /// The distance between places that are tried.
  private static let step = 5.0
  /// What a blocked line and a place outside the sector cost, in points of way.
  private static let blockedCost = 45.0
  private static let foreignCost = 600.0
  /// The least free space around a box.
  private let space: Double

  /// The least free space around a box, where there is little room.
  static let leastSpace = 2.5

  /// - Parameters:
  ///   - offsets: the places tried around a box, nearest first.
  ///   - space: the least free space around a box.
  init(
    _ bodies: [Relaxation.Body], on field: MapField, trying offsets: [Point] = Self.nearby,
    space: Double = Self.leastSpace
  ) {
    self.bodies = bodies
    self.field = field
    self.offsets = offsets
    self.space = space
    rooms = bodies.map { $0.box.expanded(by: space) }
    kept = bodies.map { $0.box.expanded(by: Obstacles.clearance) }
  }

  /// Places around a box that it may move to without leaving its surroundings.
  static let nearby = places(within: 26)
  /// Places over all of a sector, for what has no place yet.
  static let faraway = places(within: 80)

  private static func places(within reach: Int) -> [Point] {
    var offsets: [Point] = []
    for x in -reach...reach {
      for y in -reach...reach where x * x + y * y <= reach * reach {
        offsets.append(Point(Double(x) * step, Double(y) * step))
      }
    }
    return offsets.sorted { ($0.square, $0.x, $0.y) < ($1.square, $1.x, $1.y) }
  }

  /// Moves every box that overlaps another, then those that a little way makes better.
  mutating func run() {
    for index in bodies.indices
    where !bodies[index].isFixed && !isFree(index, at: bodies[index].centre) {
      improve(index, within: offsets.count)
    }
    for _ in 0..<2 {
      for index in bodies.indices
      where !bodies[index].isFixed && blocked(index, at: bodies[index].centre) > 0 {
        improve(index, within: offsets.count / 3)
      }
    }
  }

  /// Whether no two boxes overlap and each is free of the circle.
  var isFree: Bool {
    for one in bodies.indices {
      for other in bodies.indices where other > one {
        if bodies[one].box.expanded(by: 1.5).overlaps(bodies[other].box.expanded(by: 1.5)) {
          return false
        }
      }
      if !bodies[one].isFixed && field.distanceToCircle(of: bodies[one].box) < 6 { return false }
    }
    return true
  }

  /// Moves a box to the cheapest free place; it stays where no place is cheaper.
  private mutating func improve(_ index: Int, within count: Int) {
    let start = bodies[index].centre
    var best = start
    var least = isFree(index, at: start) ? cost(index, at: start, from: start) : .infinity
    for offset in offsets.prefix(count) {
      let way = offset.length
      if way >= least { break }
      let place = start + offset
      guard isFree(index, at: place) else { continue }
      let wayInSector = way + (staysInSector(index, at: place) ? 0 : Self.foreignCost)
      guard wayInSector < least else { continue }
      let cost = cost(index, at: place, from: start)
      if cost < least - 1 {
        least = cost
        best = place
      }
    }
    bodies[index].centre = best
    rooms[index] = bodies[index].box.expanded(by: space)
    kept[index] = bodies[index].box.expanded(by: Obstacles.clearance)
  }

  private func cost(_ index: Int, at place: Point, from start: Point) -> Double {
    place.distance(to: start) + Self.blockedCost * Double(blocked(index, at: place))
      + (staysInSector(index, at: place) ? 0 : Self.foreignCost)
  }

  /// How many boxes the line of a box would cross, and how many lines it would stand in.
  private func blocked(_ index: Int, at place: Point) -> Int {
    let box = self.box(index, at: place).expanded(by: Obstacles.clearance)
    var count = 0
    for other in bodies.indices where other != index {
      if let start = bodies[index].sightFrom, kept[other].isCrossed(from: start, to: place) {
        count += 1
      }
      if let start = bodies[other].sightFrom,
        box.isCrossed(from: start, to: bodies[other].centre)
      {
        count += 1
      }
    }
    return count
  }

  /// Whether a box overlaps nothing at a place, is off the circle and inside the rim.
  private func isFree(_ index: Int, at place: Point) -> Bool {
    let box = self.box(index, at: place)
    guard field.holds(box, gap: min(bodies[index].gap, 14)) else { return false }
    let room = box.expanded(by: space)
    for other in rooms.indices where rooms[other].overlaps(room) && other != index { return false }
    return true
  }

  /// Whether a box stands in its own sector.
  func isInSector(_ index: Int) -> Bool { staysInSector(index, at: bodies[index].centre) }

  private func staysInSector(_ index: Int, at place: Point) -> Bool {
    let angle = field.angle(to: place)
    return bodies[index].wedge.start <= angle && angle <= bodies[index].wedge.end
  }

  private func box(_ index: Int, at place: Point) -> Rectangle {
    Rectangle(
      centre: place,
      size: Size(width: bodies[index].half.width * 2, height: bodies[index].half.height * 2))
  }
}

extension MapField {
  /// Whether a box stands on the map: off the circle by a gap, and its centre so far inside the
  /// rim that the box does not leave the map.
  func holds(_ box: Rectangle, gap: Double) -> Bool {
    let offset = box.centre - centre
    let x = offset.x / max(1, halfWidth - box.width / 2)
    let y = offset.y / max(1, halfHeight - box.height / 2)
    guard x * x + y * y <= 1.0001 else { return false }
    return distanceToCircle(of: box) >= gap
  }

  /// The free space between a box and the household's circle; negative when they overlap.
  func distanceToCircle(of box: Rectangle) -> Double {
    let nearest = Point(
      min(max(centre.x, box.minX), box.maxX), min(max(centre.y, box.minY), box.maxY))
    return nearest.distance(to: centre) - innerRadius
  }
}
