/// The attributes that are drawn, and what their values have to be.
///
/// Whatever is not here is refused before Graphviz sees it. That is not fussiness: 2.43 ignores an
/// unknown attribute, warns of an unknown colour only once in the life of a process, crashes on
/// `layout=dot` beside our positions, and reads files that `image` and `shapefile` name.
enum AttributeRules {
  static let ofGraphs: [String: AttributeRule] = [
    "_background": .drawing,
    "bgcolor": .colour,
    "fontcolor": .colour,
    "fontname": .font,
    "fontsize": .number(fontSizes),
    "margin": .number(0...1000),
    "outputorder": .oneOf(["breadthfirst", "edgesfirst", "nodesfirst"]),
    "pad": .number(0...1000),
  ]

  static let ofNodes: [String: AttributeRule] = [
    "class": .name,
    "color": .colour,
    "fillcolor": .colours,
    "fixedsize": .truth,
    "fontcolor": .colour,
    "fontname": .font,
    "fontsize": .number(fontSizes),
    "height": .number(0...lengths),
    "id": .name,
    "label": .label,
    "labeljust": .oneOf(["l", "c", "r"]),
    "labelloc": .oneOf(["t", "c", "b"]),
    "margin": .margin,
    "orientation": .number(-360...360),
    "penwidth": .number(0...widths),
    "peripheries": .number(0...9),
    "pos": .point,
    "regular": .truth,
    "shape": .oneOf([
      "box", "circle", "diamond", "doublecircle", "ellipse", "hexagon", "house", "invtriangle",
      "none", "octagon", "oval", "pentagon", "plain", "plaintext", "point", "polygon", "rect",
      "rectangle", "square", "star", "triangle", "underline",
    ]),
    "sides": .number(3...64),
    "style": .someOf([
      "bold", "dashed", "diagonals", "dotted", "filled", "invis", "rounded", "solid",
      "striped", "wedged",
    ]),
    "width": .number(0...lengths),
  ]

  static let ofEdges: [String: AttributeRule] = [
    "arrowhead": .oneOf(arrows),
    "arrowsize": .number(0...100),
    "arrowtail": .oneOf(arrows),
    "class": .name,
    "color": .colours,
    "dir": .oneOf(["back", "both", "forward", "none"]),
    "fillcolor": .colour,
    "fontcolor": .colour,
    "fontname": .font,
    "fontsize": .number(fontSizes),
    "id": .name,
    "label": .label,
    "lp": .point,
    "penwidth": .number(0...widths),
    "pos": .course,
    "style": .someOf(["bold", "dashed", "dotted", "invis", "solid"]),
  ]

  /// In points. Graphviz has no sizes below one, and Pango no width for a space of size one.
  static let fontSizes = 2.0...1000
  /// In inches: the longest side of a sheet.
  private static let lengths = 200.0
  /// In points.
  private static let widths = 1000.0
  private static let arrows: Set<String> = [
    "box", "crow", "curve", "diamond", "dot", "empty", "halfopen", "inv", "none", "normal",
    "obox", "odiamond", "odot", "oinv", "onormal", "open", "tee", "vee",
  ]
}
