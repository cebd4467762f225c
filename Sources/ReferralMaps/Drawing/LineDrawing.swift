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
    let colour = stroke.colour + (isFaint ? "55" : "")
    let line = CurvedLine(points: course)
    var attributes: DotAttributes = [
      "id": .raw(name), "class": .raw("line \(look.style.rawValue)"), "color": .raw(colour),
      "penwidth": .number(stroke.width),
    ]
    switch stroke.pattern {
    case .solid: break
    case .dashed: attributes["style"] = "dashed"
    case .double: attributes["color"] = .raw("\(colour):\(Palette.paper):\(colour)")
    case .roundDots:
      attributes["penwidth"] = .number(stroke.width / 2)
      let dots = StrokePath.dots(along: line.flattened, every: 5)
      attributes["pos"] = dots.map { DotSpline.dot(at: $0, width: stroke.width) }.positionValue
      attributes["dir"] = "none"
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
}
