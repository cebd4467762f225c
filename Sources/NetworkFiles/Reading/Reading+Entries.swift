import SupportNetwork

extension Reading {
  /// Reads a mapping of identifiers to actors.
  ///
  /// An entry that cannot be read at all is left out, and noted, so that references to it are
  /// not called unknown.
  func actors<Value>(
    _ node: FileNode, _ element: (Int) -> NetworkElement,
    _ read: (ActorID, FileNode, TextPosition) -> Value?
  ) -> [Value]? {
    guard case .mapping(let entries) = node.content else {
      knowsAllActors = false
      report(.expected(.entries, found: node.found), at: node.position)
      return nil
    }
    var values: [Value] = []
    for entry in entries {
      guard let key = scalar(entry.key) else {
        knowsAllActors = false
        continue
      }
      inside(.field(key)) {
        guard let id = actorID(key, at: entry.key.position) else {
          knowsAllActors = false
          return
        }
        guard !entry.value.isNothing else {
          knowsAllActors = false
          report(.emptyValue(field: key), at: entry.key.position)
          return
        }
        let value = reading(element(values.count), at: entry.key.position) {
          note(.id, at: entry.key.position)
          return read(id, entry.value, entry.key.position)
        }
        if let value { values.append(value) } else { knowsAllActors = false }
      }
    }
    return values
  }

  /// Reads a list of elements that have no identifier.
  func elements<Value>(
    _ node: FileNode, _ element: (Int) -> NetworkElement, _ read: (FileNode) -> Value?
  ) -> [Value]? {
    guard case .list(let nodes) = node.content else {
      report(.expected(.list, found: node.found), at: node.position)
      return nil
    }
    var values: [Value] = []
    for (index, node) in nodes.enumerated() {
      inside(.item(index)) {
        let value = reading(element(values.count), at: node.position) { read(node) }
        if let value { values.append(value) }
      }
    }
    return values
  }
}
