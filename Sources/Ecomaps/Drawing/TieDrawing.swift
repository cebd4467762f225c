package import DotLanguage
import SupportNetwork

/// A tie as a Graphviz edge: its way rewritten into its stroke, with arrow heads where it flows.
struct TieDrawing {
  let notation: Notation

  /// The edge of a tie.
  ///
  /// - Parameter way: the line from the outline of one end to that of the other.
  func edge(of tie: EcomapTie, along way: [Point], tail: String, head: String) -> DotEdge {
    let stroke = notation.stroke(for: tie)
    var attributes = Self.attributes(of: stroke)
    let arrow = Self.arrowSize(for: stroke)
    let path = Self.path(stroke.pattern, along: way, arrows: tie.arrows, arrowLength: 10 * arrow)
    attributes["pos"] = path.positionValue
    attributes["id"] = .raw(tie.id)
    attributes["class"] = .raw(Self.classes(of: tie))
    attributes["arrowsize"] = .number(arrow)
    attributes["dir"] = path.directionValue
    return DotEdge(from: tail, to: head, attributes)
  }

  /// The look of a stroke without its way.
  static func attributes(of stroke: Stroke) -> DotAttributes {
    var attributes: DotAttributes = [
      "color": .raw(stroke.ink.hex), "penwidth": .number(stroke.width),
    ]
    switch stroke.pattern {
    case .dashed: attributes["style"] = "dashed"
    case .dotted: attributes["style"] = "dotted"
    case .roundDots: attributes["penwidth"] = .number(stroke.width / 2)
    default: break
    }
    return attributes
  }

  /// The pieces of a stroke as Bézier curves, shortened where arrow heads stand.
  static func path(
    _ pattern: Stroke.Pattern, along way: [Point], arrows: Tie.Flow, arrowLength: Double
  ) -> [DotSpline] {
    if pattern == .roundDots {
      return StrokePath.dots(along: way).map { .dot(at: $0, width: Notation.gap.width) }
    }
    let length = Polyline.length(of: way)
    let atStart = arrows == .backward || arrows == .both
    let atEnd = arrows == .forward || arrows == .both
    let cut = min(arrowLength, length / 3)
    let shortened = Polyline.part(
      of: way, from: atStart ? cut : 0, to: length - (atEnd ? cut : 0))
    let path = StrokePath(pattern, along: shortened)
    var main = DotSpline.polyline(path.main.map(\.dot))
    if atStart { main.start = way[0].dot }
    if atEnd { main.end = way[way.count - 1].dot }
    return [main] + path.extras.map { DotSpline.polyline($0.map(\.dot)) }
  }

  static func arrowSize(for stroke: Stroke) -> Double { stroke.width > 2 ? 0.55 : 0.65 }

  private static func classes(of line: EcomapTie) -> String {
    var classes = ["tie"]
    if let tie = line.tie {
      classes += [
        tie.kind.code.rawValue, tie.strength.rawValue, tie.quality.rawValue, tie.presence.rawValue,
      ]
    }
    if let mark = line.mark { classes.append(mark.rawValue) }
    return classes.joined(separator: " ")
  }
}

extension DotSpline {
  /// A round dot: a circle so small that its stroke, half as wide as the dot, fills it.
  package static func dot(at centre: Point, width: Double) -> DotSpline {
    let radius = width / 4
    let (left, right) = (Point(centre.x - radius, centre.y), Point(centre.x + radius, centre.y))
    // Two curves whose control points stand four thirds of the radius off are almost a circle.
    let (up, down) = (Point(0, radius * 4 / 3), Point(0, -radius * 4 / 3))
    let points = [left, left + up, right + up, right, right + down, left + down, left]
    return DotSpline(points: points.map(\.dot))
  }
}
