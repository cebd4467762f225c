/// A JSON value whose objects keep their order.
enum JSONValue {
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The value as text, two spaces to a level; short lists of single values on one line.
  func text(indentation: Int = 0) -> String {
    let inner = String(repeating: " ", count: indentation + 2)
    let outer = String(repeating: " ", count: indentation)
    switch self {
    case .string(let text): return Self.quoted(text)
    case .integer(let number): return "\(number)"
    case .number(let number): return number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .boolean(let claim): return claim ? "true" : "false"
    case .array(let values):
      let line = "[" + values.map { $0.text() }.joined(separator: ", ") + "]"
      if !values.contains(where: \.isCompound), line.utf8.count < 80 { return line }
      let lines = values.map { inner + $0.text(indentation: indentation + 2) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let fields):
      guard !fields.isEmpty else { return "{}" }
      let lines = fields.map { key, value in
        inner + Self.quoted(key) + ": " + value.text(indentation: indentation + 2)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    }
  }

  private var isCompound: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  /// A JSON string; the schema has no control characters but these.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
