/// What a field's value looks like: how it is read, and how the JSON Schema describes it.
struct Shape<Value>: Sendable {
  let schema: SchemaShape
  /// Reads the value; after a fault, which it reports itself, nothing.
  let read: @Sendable (FileNode, Reading) -> Value?
}
