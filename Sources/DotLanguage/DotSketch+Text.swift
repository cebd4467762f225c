extension DotSketch {
  /// The sketch in DOT. Everything in it is a number or a word of ours: boxes are named after their
  /// places.
  package var text: String {
    var text = "digraph sketch {\n  graph [\(settings)]\n"
    text += "  node [shape=box, fixedsize=true, label=\"\"]\n"
    // Graphviz would shorten lines for arrow heads of a size of its own.
    text += "  edge [dir=none]\n"
    for (number, heading) in groups.enumerated() where engine == .layered {
      let members = boxes.indices.filter { boxes[$0].group == number }
      guard !members.isEmpty else { continue }
      text += "  subgraph cluster_\(number) {\n    margin=\(decimal(Self.groupMargin))\n"
      text +=
        "    label=\(Self.room(heading))\n    \(members.map { "\($0)" }.joined(separator: "; "))\n  }\n"
    }
    for (number, box) in boxes.enumerated() {
      let (width, height) = (decimal(box.size.width / 72), decimal(box.size.height / 72))
      text += "  \(number) [width=\(width), height=\(height)]\n"
    }
    for line in lines {
      var attributes: [String] = []
      if !line.isRanked { attributes.append("constraint=false") }
      if !line.isDrawn { attributes.append("style=invis") }
      text += "  \(line.from) -> \(line.to)"
      text += attributes.isEmpty ? "\n" : " [\(attributes.joined(separator: ", "))]\n"
    }
    return text + "}\n"
  }

  /// The room that a layered sketch leaves around the boxes of a group, in points.
  package static let groupMargin = 10.0

  private var settings: String {
    switch engine {
    case .layered:
      "rankdir=\(direction.rawValue), nodesep=\(decimal(space / 72)), "
        + "ranksep=\(decimal(layerSpace / 72)), splines=true, nslimit=4, nslimit1=4, pad=0"
    case .springs:
      "overlap=prism, sep=\"+\(decimal(space / 2))\", splines=line, "
        + "K=\(decimal(layerSpace / 72)), pad=0"
    }
  }

  /// A label of a fixed size without words.
  private static func room(_ size: TextSize) -> String {
    let (width, height) = (Int(size.width.rounded(.up)), Int(size.height.rounded(.up)))
    return "<<TABLE BORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\">"
      + "<TR><TD></TD></TR></TABLE>>"
  }
}
