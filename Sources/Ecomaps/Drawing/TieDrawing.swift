import DotLanguage
import SupportNetwork

/// A tie as a Graphviz edge: its way rewritten into its stroke, with arrow heads where it flows.
struct TieDrawing {
  let notation: Notation

  /// The edge of a tie.
  ///
  /// - Parameter way: the line from the outline of one end to that of the other.
  func edge(of tie: EcomapTie, along way: [Point], tail: String, head: String) -> DotEdge {
    let style = TieStyle(of: tie.tie)
    let stroke = notation.stroke(for: style, isAside: tie.isBetweenOutsiders)
    var attributes = Self.attributes(of: stroke)
    let arrow = Self.arrowSize(for: stroke)
    let path = Self.path(stroke.pattern, along: way, arrows: tie.arrows, arrowLength: 10 * arrow)
    attributes["pos"] = path.positionValue
    attributes["id"] = .raw(tie.id)
    attributes["class"] = .raw(Self.classes(of: tie.tie, style: style))
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
    default: break
    }
    return attributes
  }

  /// The pieces of a stroke as Bézier curves, shortened where arrow heads stand.
  static func path(
    _ pattern: Stroke.Pattern, along way: [Point], arrows: Tie.Flow, arrowLength: Double
  ) -> [DotSpline] {
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

  private static func classes(of tie: Tie, style: TieStyle) -> String {
    "tie \(tie.kind.code.rawValue) \(tie.strength.rawValue) \(tie.quality.rawValue) "
      + tie.presence.rawValue
  }
}
