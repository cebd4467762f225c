import SupportNetwork

/// One field of a mapping in a file: the single declaration that reads it, checks its name,
/// suggests it when misspelt, and documents it in the JSON Schema.
struct Field<Value>: FieldEntry {
  let name: String
  let isRequired: Bool
  /// One sentence for people who write files.
  let summary: String
  let shape: Shape<Value>
  let fieldName: FieldName?

  /// - Parameter isNoted: whether its place is the one of the network's field of this name.
  init(
    _ name: String, _ shape: Shape<Value>, isRequired: Bool = false, isNoted: Bool = true,
    _ summary: String
  ) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    self.summary = summary
    self.fieldName = isNoted ? FieldName(rawValue: name) : nil
  }

  var schema: SchemaShape { shape.schema }
}

/// What is known of a field without the type of its value.
protocol FieldEntry: Sendable {
  var name: String { get }
  var isRequired: Bool { get }
  var summary: String { get }
  var schema: SchemaShape { get }
}

/// The fields of one sort of mapping.
struct FieldTable: Sendable {
  /// Its name in the JSON Schema.
  let name: String
  let summary: String
  let fields: [any FieldEntry]
  let fieldNames: Set<String>

  init(_ name: String, _ summary: String, _ fields: [any FieldEntry]) {
    self.name = name
    self.summary = summary
    self.fields = fields
    fieldNames = Set(fields.map(\.name))
  }
}
