import Yams

extension FileNode {
  /// The parts of a parsed document, without the doubled fields that the layout scan renamed.
  ///
  /// - Precondition: the depth of the document was bounded before.
  init(_ node: Node) {
    let mark = node.mark.map { TextPosition(line: $0.line, column: $0.column) } ?? .start
    switch node {
    case .scalar(let scalar):
      self.init(
        content: .scalar(scalar.string, isPlain: scalar.style == .plain), position: mark)
    case .sequence(let nodes):
      self.init(content: .list(nodes.map(FileNode.init)), position: mark)
    case .mapping(let mapping):
      let entries = mapping.compactMap { pair -> Entry? in
        if let name = pair.key.scalar?.string, LayoutFindings.isGivenName(name) { return nil }
        return Entry(key: FileNode(pair.key), value: FileNode(pair.value))
      }
      self.init(content: .mapping(entries), position: mark)
    case .alias:
      self.init(content: .scalar("", isPlain: true), position: mark)
    }
  }
}
