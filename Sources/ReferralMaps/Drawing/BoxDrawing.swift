import DotLanguage
import Ecomaps
import NetworkQueries
import Wording

/// A box of the map, or of its legend, as a Graphviz node.
enum BoxDrawing {
  static func node(
    _ name: String, _ form: ReferralBox.Form, figure: BoxFigure, in place: Rectangle,
    colour: String
  ) -> DotNode {
    var attributes = shape(form, colour: colour)
    if figure.name == nil {
      attributes = [
        "shape": "circle", "style": "filled", "fillcolor": .raw(colour), "color": .raw(colour),
        "penwidth": "0.5",
      ]
    }
    attributes["class"] = .raw("box \(form.legendItem.rawValue)")
    if let label = label(of: figure) { attributes["label"] = .label(label) }
    let inset = form == .volunteers && figure.name != nil ? 2 * secondOutline : 0
    return NodeDrawing.shape(
      name, centre: place.centre,
      size: Size(width: place.width - inset, height: place.height - inset), text: nil,
      attributes: attributes)
  }

  /// How far Graphviz draws a second outline outside the first, in points.
  static let secondOutline = 4.0

  /// The look of a form without its words.
  static func shape(_ form: ReferralBox.Form, colour: String) -> DotAttributes {
    var attributes: DotAttributes = [
      "shape": "box", "style": "filled", "fillcolor": .raw(Palette.paper),
      "color": .raw(colour), "penwidth": "1.2",
    ]
    switch form {
    case .organisation, .actorClass: break
    case .volunteers: attributes["peripheries"] = "2"
    case .team: attributes["penwidth"] = "2.6"
    case .service: attributes["style"] = "filled,dashed"
    }
    return attributes
  }

  /// Draws the cards beneath the uppermost of a stack.
  static func drawStack(under box: Rectangle, colour: String, into drawing: inout XDotDrawing) {
    drawing.fillColour(Palette.paper)
    drawing.penColour(colour)
    drawing.lineWidth(0.8)
    for step in [2.0, 1.0] {
      drawing.filledPolygon(box.moved(by: Point(3 * step, -3 * step)).cornerDots)
    }
  }

  /// What a line that is not there yet bears.
  static func gain(_ name: String, _ text: WrappedText, at centre: Point) -> DotNode {
    let colour = ReferralNotation.stroke(for: .proposed).colour
    return NodeDrawing.shape(
      name, centre: centre, size: Size(width: max(20, text.box.width + 8), height: 12),
      text: text, colour: colour,
      attributes: [
        "shape": "box", "style": "rounded,filled", "fillcolor": .raw(Palette.paper),
        "color": .raw(colour), "penwidth": "0.75", "class": "gain",
      ])
  }

  static func gainText(_ gain: CountOfPeople, ruler: TextRuler) -> WrappedText {
    WrappedText(
      ReferralMapContent.gainText(gain), width: 60, lines: 1, size: 8, isBold: false, ruler: ruler)
  }

  private static func label(of figure: BoxFigure) -> DotLabel? {
    guard let name = figure.name else { return nil }
    func lines(_ text: WrappedText, _ colour: String?) -> [DotLabel.Line] {
      text.lines.map {
        [DotLabel.Run($0, isBold: text.isBold, pointSize: text.size, colour: colour)]
      }
    }
    return DotLabel(
      lines: lines(name, nil) + figure.rows.flatMap { lines($0, Palette.softInk) },
      alignment: figure.rows.isEmpty ? .centre : .left)
  }
}
