import SupportNetwork

/// A mapping whose field names were checked; its values are read one by one.
struct Record {
  let reading: Reading
  let position: TextPosition
  private let entries: [String: FileNode.Entry]

  fileprivate init(
    reading: Reading, position: TextPosition, entries: [String: FileNode.Entry]
  ) {
    self.reading = reading
    self.position = position
    self.entries = entries
  }

  /// The value of a field, or nothing when it is absent, empty or faulty.
  subscript<Value>(field: Field<Value>) -> Value? {
    guard let entry = entries[field.name] else { return nil }
    return reading.inside(.field(field.name)) {
      if entry.value.isNothing {
        if field.isRequired {
          reading.report(.emptyValue(field: field.name), at: entry.key.position)
        }
        return nil
      }
      reading.note(field.fieldName, at: entry.value.position)
      let outer = reading.field
      reading.field = field.fieldName
      defer { reading.field = outer }
      return field.shape.read(entry.value, reading)
    }
  }

  /// Whether the file gives the field at all.
  func has(_ field: some FieldEntry) -> Bool { entries[field.name] != nil }

  /// Where the name of a field stands, or the record when it is absent.
  func position(of field: some FieldEntry) -> TextPosition {
    entries[field.name]?.key.position ?? position
  }
}

extension Reading {
  /// Reads a mapping by its table: reports what is no mapping, fields that the table does not
  /// have, and required fields that are missing.
  ///
  /// - Parameter start: where to report a missing field, if not at the mapping itself.
  func record(_ node: FileNode, _ table: FieldTable, from start: TextPosition? = nil) -> Record? {
    guard case .mapping(let pairs) = node.content else {
      report(
        .expected(.mapping(fields: table.fields.map(\.name)), found: node.found),
        at: node.position)
      return nil
    }
    var entries: [String: FileNode.Entry] = [:]
    for pair in pairs {
      guard let name = pair.key.text else {
        report(.keyIsNoText, at: pair.key.position)
        continue
      }
      guard table.fieldNames.contains(name) else {
        let near = nearest.nearest(to: name, among: table.fields.lazy.map(\.name))
        let isStray = near == nil && pair.value.isNothing && !isFollowedByColon(pair.key)
        let fact: Fault.Fact =
          isStray
          ? .strayText(name)
          : .unknownField(name, nearest: near, known: table.fields.map(\.name))
        inside(.field(name)) { report(fact, at: pair.key.position) }
        continue
      }
      entries[name] = pair
    }
    let position = start ?? node.position
    for field in table.fields where field.isRequired && entries[field.name] == nil {
      report(.missingField(field.name), at: position)
    }
    return Record(reading: self, position: position, entries: entries)
  }

  /// Whether a key has its colon, unlike a text that a comma cut off.
  private func isFollowedByColon(_ key: FileNode) -> Bool {
    guard let name = key.text else { return true }
    let rest = text.rest(from: key.position).dropFirst(name.unicodeScalars.count)
    return rest.first { $0 != " " && $0 != "\"" && $0 != "'" } == ":"
  }
}
