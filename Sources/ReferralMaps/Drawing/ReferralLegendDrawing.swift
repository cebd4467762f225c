import DotLanguage
import Ecomaps
import NetworkQueries
import Wording

/// The legend, its signs drawn by the same tables as the map itself.
struct ReferralLegendDrawing {
  private(set) var nodes: [DotNode] = []
  private(set) var edges: [DotEdge] = []
  private var stacks: [Rectangle] = []

  private let ruler: TextRuler

  private static let box = Size(width: 26, height: 10)

  init(_ legend: LegendBlock, _ sheet: ReferralSheet, ruler: TextRuler) {
    self.ruler = ruler
    for (number, (row, place)) in legend.places(columns: sheet.legendColumns).enumerated() {
      let corner = sheet.legendCorner + place
      guard let item = row.item else {
        nodes.append(
          NodeDrawing.text(
            "remark-\(number)", row.text, corner: corner, attributes: ["class": "side"])
        )
        continue
      }
      let middle = corner.y - row.height / 2
      sign(item, at: Point(corner.x + LegendBlock.signWidth / 2, middle))
      nodes.append(
        NodeDrawing.text(
          Self.name(of: item), row.text,
          corner: Point(
            corner.x + LegendBlock.signWidth + LegendBlock.signSpace,
            middle + row.text.box.height / 2),
          attributes: ["class": "legend"]))
    }
  }

  func drawStacks(into drawing: inout XDotDrawing) {
    for stack in stacks { BoxDrawing.drawStack(under: stack, colour: Palette.ink, into: &drawing) }
  }

  private mutating func sign(_ item: ReferralLegendItem, at middle: Point) {
    switch item {
    case .agreed: line(item, .init(style: .agreed), at: middle)
    case .warm: line(item, .init(style: .warm), at: middle)
    case .cold: line(item, .init(style: .cold), at: middle)
    case .unstated: line(item, .init(style: .unstated), at: middle)
    case .collaboration: line(item, .init(style: .collaboration), at: middle)
    case .proposed: line(item, .init(style: .proposed), at: middle)
    case .noReport: line(item, .init(style: .warm, lacksReport: true), at: middle)
    case .declared: line(item, .init(style: .warm, isDeclared: true), at: middle)
    case .gain, .hiddenGain:
      let gain = item == .gain ? ReferralMapContent.someGain : CountOfPeople(0)
      var sign = BoxDrawing.gain(
        "\(Self.name(of: item))-sign", BoxDrawing.gainText(gain, ruler: ruler), at: middle)
      sign.attributes["class"] = "legend"
      nodes.append(sign)
    case .faint: line(item, .init(style: .warm), isFaint: true, at: middle)
    case .organisation: shape(item, .organisation, at: middle)
    case .volunteers: shape(item, .volunteers, at: middle)
    case .team: shape(item, .team, at: middle)
    case .service: shape(item, .service, at: middle)
    case .actorClass:
      shape(item, .actorClass, at: middle)
      stacks.append(Rectangle(centre: middle, size: Self.box))
    case .unnamed:
      nodes.append(
        NodeDrawing.shape(
          "legend-unnamed-sign", centre: middle, size: Size(width: 9, height: 9), text: nil,
          attributes: [
            "shape": "circle", "style": "filled", "fillcolor": .raw(Palette.softInk),
            "color": .raw(Palette.softInk), "class": "legend",
          ]))
    }
  }

  private mutating func shape(
    _ item: ReferralLegendItem, _ form: ReferralBox.Form, at middle: Point
  ) {
    let inset = form == .volunteers ? BoxDrawing.secondOutline : 0
    nodes.append(
      NodeDrawing.shape(
        "legend-\(item.rawValue)-sign", centre: middle,
        size: Size(width: Self.box.width - inset, height: Self.box.height - inset), text: nil,
        attributes: BoxDrawing.shape(form, colour: Palette.ink)
          .merging(["class": "legend"])))
  }

  private mutating func line(
    _ item: ReferralLegendItem, _ look: ReferralLine.Look, isFaint: Bool = false,
    at middle: Point
  ) {
    let half = LegendBlock.signWidth / 2
    let (start, end) = (Point(middle.x - half, middle.y), Point(middle.x + half, middle.y))
    var edge = LineDrawing(look: look, isFaint: isFaint).edge(
      "legend-\(item.rawValue)-sign",
      along: [
        start, start.interpolated(to: end, 1.0 / 3), start.interpolated(to: end, 2.0 / 3), end,
      ], tail: Self.name(of: item), head: Self.name(of: item))
    edge.attributes["class"] = "legend"
    edges.append(edge)
  }

  /// The name of the node that bears an item's explanation.
  private static func name(of item: ReferralLegendItem) -> String { "legend-\(item.rawValue)" }
}
