import DotLanguage

/// The shield of a line or an actor, on the map and in the legend.
enum LozengeDrawing {
  /// - Parameter ink: the colour of words and outline, where it is not the usual one.
  static func node(
    _ name: String, text: String, box: Rectangle, ink: String? = nil, className: String
  ) -> DotNode {
    var node = NodeDrawing.shape(
      name, centre: box.centre, size: box.size, text: nil, colour: ink ?? Palette.ink,
      attributes: [
        "shape": "box", "style": "rounded,filled", "fillcolor": .raw(Palette.paper),
        "color": .raw(ink ?? Palette.softInk), "penwidth": ink == nil ? "0.6" : "0.9",
        "class": .raw(className), "fontsize": .number(Lozenge.typeSize),
      ])
    node.attributes["label"] = .label(
      DotLabel(lines: [[DotLabel.Run(text, pointSize: Lozenge.typeSize)]]))
    return node
  }
}

/// The number of a step, on the map and in the legend: light on a dark disc.
enum StepDiscDrawing {
  static func node(_ name: String, text: String, box: Rectangle, className: String) -> DotNode {
    var node = NodeDrawing.shape(
      name, centre: box.centre, size: box.size, text: nil, colour: Palette.paper,
      attributes: [
        "shape": "ellipse", "style": "filled", "fillcolor": .raw(Palette.ink),
        "color": .raw(Palette.paper), "penwidth": "0.8", "class": .raw(className),
        "fontsize": .number(StepDisc.typeSize),
      ])
    node.attributes["label"] = .label(
      DotLabel(lines: [[DotLabel.Run(text, isBold: true, pointSize: StepDisc.typeSize)]]))
    return node
  }
}
