import DotLanguage
import Ecomaps

/// A line of the map, or of its legend, as a Graphviz edge.
struct LineDrawing {
  var look: ReferralLine.Look
  var isMutual = false
  var isThin = false
  /// Whether the line steps back, so that those within groups come first.
  var isFaint = false

  /// The edge along a course.
  ///
  /// - Parameter course: the control points of Bézier curves from outline to outline.
  func edge(_ name: String, along course: [Point], tail: String, head: String) -> DotEdge {
    let stroke = ReferralNotation.stroke(for: look.style, isThin: isThin)
    let colour = stroke.colour + (isFaint ? "38" : "")
    let line = CurvedLine(points: course)
    var attributes: DotAttributes = [
      "id": .raw(name), "class": .raw("line \(look.style.rawValue)"), "color": .raw(colour),
      "penwidth": .number(stroke.width),
    ]
    switch stroke.pattern {
    case .solid: break
    case .dashed: attributes["style"] = "dashed"
    case .double:
      let pieces = doubled(line, apart: isThin ? 0.9 : 1.3)
      attributes["pos"] = pieces.positionValue
      attributes["dir"] = pieces.directionValue
      attributes["arrowtail"] = "odot"
      attributes["arrowsize"] = "0.5"
      return DotEdge(from: tail, to: head, attributes)
    case .roundDots:
      let spline = line.spline(start: nil, end: 6.5)
      let way = CurvedLine(points: spline.points.map { Point($0.x, $0.y) }).flattened
      var pieces = StrokePath.dots(along: way, every: 5).map { centre in
        DotSpline.dot(at: centre, width: stroke.width)
      }
      if let last = way.last {
        pieces.append(.polyline([(last - Point(0.01, 0)).dot, last.dot], end: spline.end))
      }
      attributes["penwidth"] = .number(stroke.width / 2)
      attributes["pos"] = pieces.positionValue
      attributes["dir"] = pieces.directionValue
      attributes["arrowsize"] = "0.65"
      return DotEdge(from: tail, to: head, attributes)
    }
    let arrow = ReferralNotation.arrowSize(of: stroke)
    let hasArrows = ReferralNotation.hasArrows(look.style)
    let head10 = hasArrows ? 10 * arrow : nil
    let tailLength: Double? = isMutual ? head10 : look.isDeclared ? 8 * arrow : nil
    let spline = line.spline(start: tailLength, end: head10)
    attributes["pos"] = [spline].positionValue
    attributes["dir"] = [spline].directionValue
    attributes["arrowsize"] = .number(arrow)
    if hasArrows { attributes["arrowhead"] = .raw(ReferralNotation.arrowHead(for: look)) }
    if isMutual {
      attributes["arrowtail"] = .raw(ReferralNotation.arrowHead(for: look))
    } else if look.isDeclared {
      attributes["arrowtail"] = "odot"
    }
    return DotEdge(from: tail, to: head, attributes)
  }

  /// Two lines beside the course, with a dot at the beginning where one side says so.
  private func doubled(_ line: CurvedLine, apart: Double) -> [DotSpline] {
    let start: Double? = look.isDeclared ? 4 : nil
    let rest = line.spline(start: start, end: nil)
    let way = CurvedLine(points: rest.points.map { Point($0.x, $0.y) }).flattened
    let pair = [apart, -apart].map { DotSpline.polyline(Polyline.shifted(way, by: $0).map(\.dot)) }
    guard look.isDeclared, let first = way.first else { return pair }
    // The dot needs a piece of its own, which is too short to be seen.
    let beginning = DotSpline.polyline(
      [first.dot, (first + Point(0.01, 0)).dot], start: rest.start)
    return [beginning] + pair
  }
}
