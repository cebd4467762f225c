import RealModule
import SupportNetwork

/// The way of every tie over the sheet, from the outline of one end to that of the other.
struct TieRouter {
  let placement: Placement
  let genogram: GenogramPlace
  private let notation: Notation
  /// What ties from the circle outwards must go around: actors and names of sectors.
  private let outside: Obstacles
  /// The same with the members and names inside the circle.
  private let everywhere: Obstacles
  private let memberPositions: [ActorID: Int]
  private let boxPositions: [EcomapTie.End: Int]

  /// How far a rounded corner may begin before a bend, in points, the preferred first.
  private static let cornerRadii = [14, 8, 4, 2.0]
  /// How many times the straight distance a way may be before one with less room is tried.
  private static let longestDetour = 1.5
  /// How far ties between the same two ends lie apart, in points.
  private static let parallelSpace = 9.0

  init(_ placement: Placement, genogram: GenogramPlace, notation: Notation) {
    self.placement = placement
    self.genogram = genogram
    self.notation = notation
    let actors = placement.boxes.indices.map(placement.rectangle)
    let inside = genogram.obstacles
    boxPositions = Dictionary(
      placement.boxes.enumerated().map { ($1.end, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let outsideBoxes = actors + placement.sectorNames.map(\.box)
    memberPositions = Dictionary(
      inside.enumerated().compactMap { entry in
        entry.element.member.map { ($0, entry.offset + outsideBoxes.count) }
      }, uniquingKeysWith: { first, _ in first })
    let circle = Obstacles.Circle(
      centre: placement.field.centre, radius: placement.field.innerRadius)
    let field = placement.field
    let bounds = Rectangle(
      centre: field.centre,
      size: Size(width: 2 * field.halfWidth + 10, height: 2 * field.halfHeight + 6))
    let outsideObstacles = outsideBoxes.map(Obstacles.Box.outside)
    outside = Obstacles(boxes: outsideObstacles, circle: circle, bounds: bounds)
    everywhere = Obstacles(
      boxes: outsideObstacles + inside.map { .inside($0.box) }, circle: circle, bounds: bounds)
  }

  /// The line of each tie, in the order given; nothing for a tie whose end is not on the map.
  ///
  /// Ties of the household come first; those between outsiders then avoid crossing them. How a tie
  /// was runs alongside it, all the way.
  func lines(of ties: [EcomapTie]) -> [[Point]?] {
    var nets = RouteNets(outside: outside, everywhere: everywhere)
    var drawn: [[Point]] = []
    var use: [Point: Int] = [:]
    var lines = [[Point]?](repeating: nil, count: ties.count)
    let earlierLooks = ties.earlierLooks
    for (index, tie) in ties.enumerated() where tie.earlierLookOf == nil {
      guard let start = anchor(tie.from), let end = anchor(tie.to) else { continue }
      let earlier = earlierLooks[index]
      let strands = Strands(reach(of: tie), beside: earlier.map { reach(of: ties[$0]) })
      let points = route(
        tie, reach: strands.reach, from: start, to: end, crossing: drawn, use: use, over: &nets)
      drawn.append(points)
      for corner in points.dropFirst().dropLast() { use[corner, default: 0] += 1 }
      lines[index] = finished(
        Polyline.shifted(points, by: -strands.shift), of: tie, from: start, to: end)
      if let earlier {
        let line = finished(
          Polyline.shifted(points, by: strands.shift), of: ties[earlier], from: start, to: end)
        lines[earlier] = ties[earlier].from == tie.from ? line : line.reversed()
      }
    }
    return lines
  }

  /// How far a tie, and how it was beside it, lie from the way that they share.
  private struct Strands {
    let shift: Double
    /// How far the ink of all strays from the way, in points.
    let reach: Double

    private static let space = 1.5
    private static let leastDistance = 5.0

    init(_ reach: Double, beside other: Double?) {
      let distance = other.map { max(Self.leastDistance, reach + $0 + Self.space) } ?? 0
      shift = distance / 2
      self.reach = shift + max(reach, other ?? 0)
    }
  }

  /// A way with round corners, from the outline of one end to that of the other.
  private func finished(
    _ points: [Point], of tie: EcomapTie, from start: Anchor, to end: Anchor
  ) -> [Point] {
    let line = rounded(points, of: tie, exempt: [start.position, end.position].compactMap { $0 })
    let fromStart = clipped(line, by: start.outline)
    return Array(clipped(fromStart.reversed(), by: end.outline).reversed())
  }

  /// The corner points of a tie's way: with ample room, else closer to what it passes, also where
  /// that saves a long way round; the straight line when every way is blocked.
  private func route(
    _ tie: EcomapTie, reach: Double, from start: Anchor, to end: Anchor, crossing drawn: [[Point]],
    use: [Point: Int], over nets: inout RouteNets
  ) -> [Point] {
    let across = (end.point - start.point).normalised.leftNormal
    let shift = across * ((Double(tie.rank) - Double(tie.siblings - 1) / 2) * Self.parallelSpace)
    let exempt = [start.position, end.position].compactMap { $0 }
    let (from, to) = (start.point + shift, end.point + shift)
    var best: [Point]?
    var shortest = Double.infinity
    for room in [RouteNets.Room.ample, .tight, .least] where room != .least || best == nil {
      let search = ShortestRoute(
        net: nets.net(for: tie, reach: reach, room: room),
        lines: tie.isBetweenOutsiders ? drawn : [], use: use)
      guard let points = search.points(from: from, to: to, exempt: exempt) else { continue }
      if Polyline.length(of: points) < 0.7 * shortest { best = points }
      shortest = best.map(Polyline.length(of:)) ?? .infinity
      if shortest <= Self.longestDetour * from.distance(to: to) { break }
    }
    return best ?? [from, to]
  }

  /// The way with its corners rounded off as far as there is room.
  private func rounded(_ points: [Point], of tie: EcomapTie, exempt: [Int]) -> [Point] {
    let around = (tie.startsAtMember ? everywhere : outside).tight.widened(by: reach(of: tie))
    return Polyline.rounded(points, radii: Self.cornerRadii) { arc in
      zip(arc, arc.dropFirst()).allSatisfy {
        around.isFree(from: $0, to: $1, exempt: exempt, sparesCircle: tie.isBetweenOutsiders)
      }
    }
  }

  /// Whether the ink of all lines keeps off the actors and names that they pass.
  func areClear(_ lines: [[Point]?], of ties: [EcomapTie]) -> Bool {
    zip(lines, ties).allSatisfy { line, tie in
      guard let line else { return true }
      let own = [tie.from, tie.to].compactMap { anchor($0)?.position }
      let reach = reach(of: tie) - 0.5
      return outside.boxes.indices.allSatisfy { index in
        let box = outside.boxes[index].rectangle.expanded(by: reach)
        return own.contains(index)
          || !zip(line, line.dropFirst()).contains { box.isCrossed(from: $0, to: $1) }
      }
    }
  }

  /// How far the ink of a tie strays from its way, in points.
  private func reach(of tie: EcomapTie) -> Double {
    notation.stroke(for: tie).reach
  }

  /// Where a tie is aimed at, and what outline it stops at.
  private struct Anchor {
    let point: Point
    /// The position of the end's own box among the obstacles.
    let position: Int?
    let outline: Outline
  }

  private enum Outline {
    case circle(Point, radius: Double)
    case diamond(Point, half: Double)
    case box(Rectangle)

    func contains(_ point: Point) -> Bool {
      switch self {
      case .circle(let centre, let radius): point.distance(to: centre) <= radius
      case .diamond(let centre, let half):
        abs(point.x - centre.x) + abs(point.y - centre.y) <= half
      case .box(let box): box.contains(point)
      }
    }
  }

  private func anchor(_ end: EcomapTie.End) -> Anchor? {
    switch end {
    case .household:
      let field = placement.field
      return Anchor(
        point: field.centre, position: nil,
        outline: .circle(field.centre, radius: field.innerRadius))
    case .member(let id):
      guard let symbol = genogram.symbol(of: id) else { return anchor(.household) }
      let outline: Outline =
        switch symbol.shape {
        case .circle: .circle(symbol.centre, radius: symbol.side / 2)
        case .diamond: .diamond(symbol.centre, half: symbol.side / 2)
        case .square:
          .box(
            Rectangle(
              centre: symbol.centre, size: Size(width: symbol.side, height: symbol.side)))
        }
      return Anchor(point: symbol.centre, position: memberPositions[id], outline: outline)
    case .actor, .gap:
      guard let position = boxPositions[end] else { return nil }
      let box = placement.rectangle(position)
      return Anchor(point: box.centre, position: position, outline: .box(box))
    }
  }

  /// The line without the part at its beginning that lies inside an outline.
  private func clipped(_ line: [Point], by outline: Outline) -> [Point] {
    guard let first = line.indices.last(where: { outline.contains(line[$0]) }),
      first + 1 < line.count
    else { return line }
    var inside = line[first]
    var outside = line[first + 1]
    for _ in 0..<24 {
      let middle = inside.interpolated(to: outside, 0.5)
      if outline.contains(middle) { inside = middle } else { outside = middle }
    }
    return [outside] + line[(first + 1)...]
  }
}
