import DotLanguage

extension DotGraph {
  /// A graph with a node for each text, whose labels are laid out as in any drawing.
  init(measuring texts: [StyledText]) {
    let nodes = texts.enumerated().map { place, text in
      let style = text.style
      let label = DotLabel(
        text.text, isBold: style.isBold, isItalic: style.isItalic, pointSize: style.pointSize)
      return DotNode(String(place), ["pos": "0,0", "shape": "plaintext", "label": .label(label)])
    }
    self.init(name: "texts", nodes: nodes)
  }
}
