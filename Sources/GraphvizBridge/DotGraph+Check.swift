import DotLanguage

extension DotGraph {
  /// Refuses what Graphviz would draw wrongly, leave out without a word, or look for elsewhere.
  ///
  /// Linear in the size of the graph.
  func check() throws(DotRenderingFailure) {
    try attributes.check(against: AttributeRules.ofGraphs, of: name)
    for node in nodes {
      try node.attributes.check(against: AttributeRules.ofNodes, of: node.name)
      guard node.attributes["pos"] != nil else { throw .unusablePosition(of: node.name) }
      try node.attributes.checkFill()
    }
    let names = Set(nodes.lazy.map(\.name))
    for edge in edges {
      let name = "\(edge.from) -> \(edge.to)"
      try edge.attributes.check(against: AttributeRules.ofEdges, of: name)
      guard edge.attributes["pos"] != nil else { throw .unusablePosition(of: name) }
      // Graphviz looks for a place itself, and ends the process when it finds none.
      guard edge.attributes["label"] == nil || edge.attributes["lp"] != nil else {
        throw .unusablePosition(of: name)
      }
      // Graphviz would invent the node, and find no place for it.
      for end in [edge.from, edge.to] where !names.contains(end) {
        throw .unusablePosition(of: end)
      }
    }
  }
}

extension DotAttributes {
  /// Refuses several colours for a fill that is not in wedges or stripes: Graphviz would make a
  /// gradient of them, which every format draws otherwise.
  fileprivate func checkFill() throws(DotRenderingFailure) {
    guard case .raw(let colours)? = self["fillcolor"], colours.contains(":") else { return }
    if case .raw(let style)? = self["style"] {
      let words = style.split(separator: ",")
      if words.contains("wedged") || words.contains("striped") { return }
    }
    throw .unusableValue(attribute: "fillcolor")
  }

  fileprivate func check(
    against rules: [String: AttributeRule], of element: String
  ) throws(DotRenderingFailure) {
    for attribute in self {
      guard let rule = rules[attribute.name] else {
        throw .forbiddenAttribute(name: attribute.name)
      }
      guard rule.allows(attribute.value) else {
        if attribute.name == "pos" { throw .unusablePosition(of: element) }
        throw .unusableValue(attribute: attribute.name)
      }
    }
  }
}
