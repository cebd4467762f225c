import RealModule

/// Moves boxes from where they would like to stand to where nothing overlaps.
///
/// Every box is drawn to its ideal place, and pushed by others that overlap it, by the
/// household's circle, by the borders of its sector, and away from lines that would run through
/// it. All pushes are continuous, so a small change of the network makes a small change of the
/// picture. Complexity: O(rounds · n²) for n boxes.
///
/// Source: the idea of separating rectangles after T. Dwyer, K. Marriott, P. J. Stuckey, "Fast
/// node overlap removal", 2005; here with local pushes instead of a global programme, since
/// sectors and sight lines bound where a box may go.
struct Relaxation {
  /// A box on the move.
  struct Body {
    var centre: Point
    let half: Size
    let ideal: Point
    let wedge: Wedge
    /// Where its tie with the household begins, if it has one.
    let sightFrom: Point?
    /// The least free space between the box and the household's circle.
    let gap: Double
    /// Whether it never moves (the name of a sector).
    let isFixed: Bool

    var box: Rectangle {
      Rectangle(
        minX: centre.x - half.width, minY: centre.y - half.height, maxX: centre.x + half.width,
        maxY: centre.y + half.height)
    }

    /// How far the box reaches from its centre along a unit vector.
    func reach(along normal: Point) -> Double {
      Swift.abs(normal.x) * half.width + Swift.abs(normal.y) * half.height
    }
  }

  private let field: MapField
  private(set) var bodies: [Body]
  /// For each body the directions from the borders of its sector inwards; nothing for a sector so
  /// wide that its borders need no keeping.
  private let borders: [(start: Point, end: Point)?]

  /// Free space kept between boxes.
  static let spaceX = 9.0
  static let spaceY = 8.0
  /// Free space kept between a box and a foreign line.
  static let lineSpace = 7.0

  init(_ bodies: [Body], on field: MapField) {
    self.bodies = bodies
    self.field = field
    borders = bodies.map { body in
      guard body.wedge.width < .pi else { return nil }
      return (
        MapField.direction(body.wedge.start).leftNormal * -1,
        MapField.direction(body.wedge.end).leftNormal
      )
    }
  }

  /// Runs all rounds: first with the pull to the ideal places fading, then without it.
  mutating func run() {
    for round in 0..<Self.rounds {
      let pull = 0.10 * (1 - Double(round) / Double(Self.rounds))
      for index in bodies.indices where !bodies[index].isFixed {
        bodies[index].centre = bodies[index].centre.interpolated(to: bodies[index].ideal, pull)
      }
      clearSightLines(share: 0.30)
      separate(share: 0.55)
      for index in bodies.indices where !bodies[index].isFixed { confine(index) }
    }
    for round in 0..<Self.finalRounds {
      clearSightLines(share: 0.15 * (1 - 2 * Double(round) / Double(Self.finalRounds)))
      separate(share: 0.5)
      for index in bodies.indices where !bodies[index].isFixed { confine(index) }
    }
  }

  private static let rounds = 220
  private static let finalRounds = 120

  /// Pushes overlapping boxes apart, along the axis where that takes less.
  private mutating func separate(share: Double) {
    for one in bodies.indices {
      let (half, isFixed) = (bodies[one].half, bodies[one].isFixed)
      var centre = bodies[one].centre
      for other in (one + 1)..<bodies.count {
        let offset = bodies[other].centre - centre
        let overlapX =
          half.width + bodies[other].half.width + Self.spaceX - Swift.abs(offset.x)
        let overlapY =
          half.height + bodies[other].half.height + Self.spaceY - Swift.abs(offset.y)
        guard overlapX > 0, overlapY > 0 else { continue }
        // A tie of zero offset is broken by the order of the list, which is the order of names.
        let push =
          overlapX < overlapY
          ? Point(offset.x < 0 ? -overlapX : overlapX, 0)
          : Point(0, offset.y < 0 ? -overlapY : overlapY)
        let part = isFixed || bodies[other].isFixed ? 2 * share : share
        if !isFixed { centre = centre - push * part }
        if !bodies[other].isFixed { bodies[other].centre = bodies[other].centre + push * part }
      }
      bodies[one].centre = centre
    }
  }

  /// Turns a line out of a box that it runs through, and the box out of the line.
  private mutating func clearSightLines(share: Double) {
    guard share > 0 else { return }
    for line in bodies.indices {
      guard let start = bodies[line].sightFrom else { continue }
      var end = bodies[line].centre
      var length = (end - start).length
      var direction = (end - start).normalised
      for index in bodies.indices where index != line {
        let offset = bodies[index].centre - start
        let along = offset.dot(direction)
        guard along > 0, along < length else { continue }
        let normal = direction.leftNormal
        let side = offset.dot(normal)
        let push = bodies[index].reach(along: normal) + Self.lineSpace - Swift.abs(side)
        guard push > 0 else { continue }
        let shift = normal * ((side < 0 ? -push : push) * share)
        if !bodies[index].isFixed { bodies[index].centre = bodies[index].centre + shift * 0.5 }
        end = end - shift
        length = (end - start).length
        direction = (end - start).normalised
      }
      bodies[line].centre = end
    }
  }

  /// Keeps a box off the circle, in its sector, and inside the rim.
  private mutating func confine(_ index: Int) {
    if let (startSide, endSide) = borders[index] {
      let centre = bodies[index].centre
      // Only the part of the reach that a reader would see as standing in the other sector.
      let fromStart =
        (centre - field.centre).dot(startSide) - bodies[index].reach(along: startSide)
      let fromEnd = (centre - field.centre).dot(endSide) - bodies[index].reach(along: endSide)
      if fromStart < 2, fromEnd < 2 {
        bodies[index].centre =
          centre + (startSide * (2 - fromStart) + endSide * (2 - fromEnd)) * 0.3
      } else if fromStart < 2 {
        bodies[index].centre = centre + startSide * (2 - fromStart)
      } else if fromEnd < 2 {
        bodies[index].centre = centre + endSide * (2 - fromEnd)
      }
    }
    keepInsideRim(index)
    let gap = field.distanceToCircle(of: bodies[index].box)
    if gap < bodies[index].gap {
      let away = (bodies[index].centre - field.centre).normalised
      let direction = away.length > 0 ? away : MapField.direction(bodies[index].wedge.middle)
      bodies[index].centre = bodies[index].centre + direction * (bodies[index].gap - gap)
      keepInsideRim(index)
    }
  }

  private mutating func keepInsideRim(_ index: Int) {
    let half = bodies[index].half
    let offset = bodies[index].centre - field.centre
    let x = offset.x / max(1, field.halfWidth - half.width)
    let y = offset.y / max(1, field.halfHeight - half.height)
    let excess = (x * x + y * y).squareRoot()
    if excess > 1 { bodies[index].centre = field.centre + offset * (1 / excess) }
  }
}
