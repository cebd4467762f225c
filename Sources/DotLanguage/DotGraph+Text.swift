extension DotGraph {
  /// The graph in DOT: the same bytes for the same graph, always and everywhere.
  ///
  /// Graph, nodes and edges get the font of all drawings, unless the graph's own attributes say
  /// otherwise. Linear in the size of the graph.
  public var text: String {
    var text = ""
    for line in (comment ?? "").split(whereSeparator: \.isNewline) {
      text += "// \(drawable(String(line)))\n"
    }
    let font: DotAttributes = ["fontname": .raw(DotFont.family)]
    text += "digraph \(name.quotedAsName) {\n"
    text += "  graph\(font.merging(attributes).dotList)\n"
    text += "  node\(font.dotList)\n"
    text += "  edge\(font.dotList)\n"
    for node in nodes {
      text += "  \(node.name.quotedAsName)\(node.attributes.dotList)\n"
    }
    for edge in edges {
      text += "  \(edge.from.quotedAsName) -> \(edge.to.quotedAsName)\(edge.attributes.dotList)\n"
    }
    return text + "}\n"
  }
}

extension DotAttributes {
  /// ` [name="value", …]`, or nothing.
  fileprivate var dotList: String {
    let attributes = withLabelStyle.filter { $0.value != .drawing(XDotDrawing()) }
    guard !attributes.isEmpty else { return "" }
    let items = attributes.map { "\($0.name.attributeName)=\($0.value.dotText)" }
    return " [\(items.joined(separator: ", "))]"
  }

  /// The attributes, with the style that a label has as a whole as attributes of its element.
  private var withLabelStyle: DotAttributes {
    guard case .label(let label)? = self["label"], let style = label.commonStyle else {
      return self
    }
    var attributes = self
    if style.isBold || style.isItalic {
      attributes["fontname"] = .raw(
        DotFont.name(isBold: style.isBold, isItalic: style.isItalic))
    }
    if let pointSize = style.pointSize { attributes["fontsize"] = .number(pointSize) }
    if let colour = style.colour { attributes["fontcolor"] = .raw(colour) }
    return attributes
  }
}

extension DotValue {
  fileprivate var dotText: String {
    switch self {
    case .raw(let value): value.quotedForDot
    case .drawing(let drawing): drawing.text.quotedForDot
    case .label(let label): label.hasSeveralStyles ? label.htmlLike : label.plain
    }
  }
}

extension String {
  /// A bare word if the name is one, and a quoted one otherwise.
  fileprivate var attributeName: String {
    let isWord = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isWord && !isEmpty ? self : quotedForDot
  }
}
