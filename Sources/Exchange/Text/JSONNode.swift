/// A value in a JSON text, with where it stands.
struct JSONNode {
  enum Value {
    case null
    case boolean(Bool)
    case number(Double)
    case text(String)
    case list([JSONNode])
    /// The fields in the order of the text; of two with the same name the last one counts.
    case fields([(name: String, node: JSONNode)])
  }

  /// The byte at which it begins.
  let offset: Int
  let value: Value

  /// A field, or nothing when it is not there or is `null`.
  subscript(name: String) -> JSONNode? {
    guard case .fields(let fields) = value,
      let node = fields.last(where: { $0.name == name })?.node
    else { return nil }
    if case .null = node.value { return nil }
    return node
  }
}
