import SupportNetwork

extension Shape {
  /// A list of values of one shape. A single value is read as a list of one.
  static func list<Element>(_ item: Shape<Element>) -> Shape<[Element]> where Value == [Element] {
    Shape(schema: .list(item.schema)) { node, reading in
      guard case .list(let nodes) = node.content else {
        reading.report(.expected(.list, found: node.found), at: node.position)
        return nil
      }
      let field = reading.field
      return nodes.enumerated().compactMap { index, node in
        reading.note(field, item: index, at: node.position)
        return reading.inside(.item(index)) { item.read(node, reading) }
      }
    }
  }

  /// A mapping with fields of its own.
  static func fields(
    _ table: FieldTable, _ make: @escaping @Sendable (Record) -> Value?
  ) -> Shape {
    Shape(schema: .record(table)) { node, reading in
      reading.record(node, table).flatMap(make)
    }
  }

  /// A mapping whose keys the user chooses: identifiers, codes.
  static func entries<Element, Item>(
    keys: String, _ shape: Shape<Element>,
    _ make: @escaping @Sendable (FileNode, String, Element, Reading) -> Item?
  ) -> Shape<[Item]> where Value == [Item] {
    Shape(schema: .map(keys: keys, shape.schema)) { node, reading in
      guard case .mapping(let pairs) = node.content else {
        reading.report(.expected(.entries, found: node.found), at: node.position)
        return nil
      }
      var values: [Item] = []
      for pair in pairs {
        guard let key = reading.scalar(pair.key) else { continue }
        reading.inside(.field(key)) {
          reading.note(reading.field, item: values.count, at: pair.key.position)
          guard let element = shape.read(pair.value, reading) else { return }
          if let value = make(pair.key, key, element, reading) { values.append(value) }
        }
      }
      return values
    }
  }
}
