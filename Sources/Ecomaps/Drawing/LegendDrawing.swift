import DotLanguage
import SupportNetwork
import Wording

/// The signs of the legend: each drawn by the same table as the map itself.
struct LegendDrawing {
  let notation: Notation
  private(set) var nodes: [DotNode] = []
  private(set) var edges: [DotEdge] = []

  init(notation: Notation) { self.notation = notation }

  /// Draws the sign of an item in a box of `SideRow.signWidth`.
  mutating func draw(_ item: LegendItem, at middle: Point, into background: inout XDotDrawing) {
    if let style = Self.style(of: item) {
      line(item, notation.stroke(for: style), arrows: .none, at: middle)
      if let mark = item.mark { shield(item, mark, at: middle) }
    } else if item == .deceasedActor, let mark = item.mark {
      shield(item, mark, at: middle)
    } else if item == .flow {
      line(item, Stroke(.solid, width: 1.5, ink: .dark), arrows: .forward, at: middle)
    } else if let letter = item.letter {
      shield(item, letter, at: middle)
    } else {
      figure(item, at: middle, into: &background)
    }
  }

  private static func style(of item: LegendItem) -> TieStyle? {
    switch item {
    case .strong: .felt(.strong, .supportive)
    case .normal: .felt(.normal, .supportive)
    case .weak: .felt(.weak, .supportive)
    case .supportive: .felt(.normal, .supportive)
    case .neutral: .felt(.normal, .neutral)
    case .ambivalent: .felt(.normal, .ambivalent)
    case .stressful: .felt(.normal, .stressful)
    case .broken: .broken
    case .contact: .contact
    case .latent: .latent
    case .lost: .lost
    default: nil
    }
  }

  private mutating func line(
    _ item: LegendItem, _ stroke: Stroke, arrows: Tie.Flow, at middle: Point
  ) {
    let half = SideRow.signWidth / 2
    let way = [Point(middle.x - half, middle.y), Point(middle.x + half, middle.y)]
    var attributes = TieDrawing.attributes(of: stroke)
    let path = TieDrawing.path(stroke.pattern, along: way, arrows: arrows, arrowLength: 6.5)
    attributes["pos"] = path.positionValue
    attributes["id"] = .raw("legend-\(item.rawValue)-sign")
    attributes["class"] = "legend"
    attributes["arrowsize"] = "0.65"
    attributes["dir"] = path.directionValue
    edges.append(DotEdge(from: Self.name(of: item), to: Self.name(of: item), attributes))
  }

  private mutating func shield(_ item: LegendItem, _ text: String, at middle: Point) {
    nodes.append(
      LozengeDrawing.node(
        "legend-\(item.rawValue)-mark", text: text,
        box: Rectangle(
          centre: middle, size: Size(width: Lozenge.height + 2, height: Lozenge.height)),
        className: "legend"))
  }

  private mutating func figure(
    _ item: LegendItem, at middle: Point, into background: inout XDotDrawing
  ) {
    let name = "legend-\(item.rawValue)-sign"
    let wide = Size(width: 28, height: 10)
    let small = Size(width: 11, height: 11)
    func add(_ size: Size, _ attributes: DotAttributes) {
      var all = attributes
      all["class"] = "legend"
      all["color"] = .raw(Palette.ink)
      nodes.append(
        NodeDrawing.shape(name, centre: middle, size: size, text: nil, attributes: all))
    }
    switch item {
    case .informal: add(wide, ["shape": "box", "style": "rounded", "penwidth": "1.2"])
    case .volunteer:
      add(
        Size(width: 22, height: 5),
        ["shape": "box", "style": "rounded", "peripheries": "2", "penwidth": "1"])
    case .formal: add(wide, ["shape": "box", "penwidth": "1.2"])
    case .man: add(small, ["shape": "box", "penwidth": "1.2"])
    case .woman: add(small, ["shape": "circle", "penwidth": "1.2"])
    case .otherGender:
      add(Size(width: 13, height: 13), ["shape": "diamond", "penwidth": "1.2"])
    default: GenogramSign.draw(item, at: middle, into: &background)
    }
  }

  /// The name of the node that bears an item's explanation.
  static func name(of item: LegendItem) -> String { "legend-\(item.rawValue)" }
}

/// The shield of a line, on the map and in the legend.
enum LozengeDrawing {
  static func node(_ name: String, text: String, box: Rectangle, className: String) -> DotNode {
    var node = NodeDrawing.shape(
      name, centre: box.centre, size: box.size, text: nil,
      attributes: [
        "shape": "box", "style": "rounded,filled", "fillcolor": .raw(Palette.paper),
        "color": .raw(Palette.softInk), "penwidth": "0.6", "class": .raw(className),
        "fontsize": .number(Lozenge.typeSize),
      ])
    node.attributes["label"] = .label(
      DotLabel(lines: [[DotLabel.Run(text, pointSize: Lozenge.typeSize)]]))
    return node
  }
}
