package import DotLanguage

/// Graphviz nodes with the size and place that the composition gave them.
package enum NodeDrawing {
  /// A shape with a name in it.
  package static func shape(
    _ name: String, centre: Point, size: Size, text: WrappedText?, colour: String = Palette.ink,
    attributes: DotAttributes
  ) -> DotNode {
    var all: DotAttributes = [
      "pos": centre.dot.positionValue, "width": .number(size.width / 72),
      "height": .number(size.height / 72), "fixedsize": "true", "margin": "0", "id": .raw(name),
      "fontcolor": .raw(colour),
    ]
    if let text {
      all["label"] = .label(label(of: text))
      all["fontsize"] = .number(text.size)
    } else {
      all["label"] = ""
    }
    return DotNode(name, all.merging(attributes))
  }

  /// A text without a shape, its box given by its upper left corner.
  package static func text(
    _ name: String, _ text: WrappedText, corner: Point, colour: String = Palette.ink,
    isItalic: Bool = false, attributes: DotAttributes = [:]
  ) -> DotNode {
    // Graphviz sets lines that are aligned left at the left side of the node, not of the label.
    let middle = Point(corner.x + room(for: text).width / 2, corner.y - text.box.height / 2)
    var node = centredText(name, text, centre: middle, colour: colour, attributes: attributes)
    node.attributes["label"] = .label(label(of: text, isItalic: isItalic, alignment: .left))
    return node
  }

  /// A text without a shape, around its centre.
  package static func centredText(
    _ name: String, _ text: WrappedText, centre: Point, colour: String = Palette.ink,
    attributes: DotAttributes = [:]
  ) -> DotNode {
    shape(
      name, centre: centre,
      size: room(for: text), text: text,
      colour: colour, attributes: attributes.merging(["shape": "plaintext"]))
  }

  /// The size of a node without outline. Graphviz warns when a label with its margin is larger than
  /// its node; italics and fallback fonts may be wider than what was measured, and nobody sees
  /// the box.
  private static func room(for text: WrappedText) -> Size {
    Size(width: text.box.width * 1.5 + 24, height: text.box.height * 1.5 + 20)
  }

  static func label(
    of text: WrappedText, isItalic: Bool = false, alignment: DotLabel.Alignment = .centre
  ) -> DotLabel {
    DotLabel(
      lines: text.lines.map {
        [DotLabel.Run($0, isBold: text.isBold, isItalic: isItalic, pointSize: text.size)]
      }, alignment: alignment)
  }
}
