import DotLanguage
import SupportNetwork

/// A gap: what is missing in an outline of round dots; and the dots around those on whom a lot
/// depends.
enum GapDrawing {
  private static let roundness = 7.0
  /// How far the dots stand off the outline of somebody, in points.
  private static let space = 2.75

  /// The words on paper, which hides what would run through them.
  static func node(of gap: EcomapGap, box: MapBox, centre: Point) -> DotNode {
    NodeDrawing.shape(
      gap.name, centre: centre, size: box.size, text: box.name,
      attributes: [
        "shape": "box", "style": "rounded,filled", "fillcolor": .raw(Palette.paper),
        "color": .raw(Palette.paper), "penwidth": "0", "class": "gap",
      ])
  }

  /// The dots around a box, as a loop of a node.
  static func outline(
    _ name: String, of node: String, around box: Rectangle, className: String
  ) -> DotEdge {
    let stroke = Notation.gap
    var attributes = TieDrawing.attributes(of: stroke)
    // The node covers what lies on its side of the outline.
    let around = box.expanded(by: stroke.width / 2)
    let way = around.outline(radius: min(roundness, around.height / 2))
    attributes["pos"] =
      TieDrawing.path(stroke.pattern, along: way, arrows: .none, arrowLength: 0).positionValue
    attributes["id"] = .raw(name)
    attributes["class"] = .raw(className)
    attributes["dir"] = "none"
    return DotEdge(from: node, to: node, attributes)
  }

  /// The dots around somebody on whom a lot depends.
  static func ring(
    _ name: String, of node: String, around box: Rectangle, className: String
  ) -> DotEdge {
    outline(name, of: node, around: box.expanded(by: space), className: className)
  }
}
