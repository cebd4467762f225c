import SupportNetwork

/// Reads fields of a JSON text, and keeps all that is wrong with them.
///
/// A field that is not there, or `null`, takes its usual value: older versions of programs did not
/// write every field yet.
struct FieldReading {
  let text: JSONText
  private(set) var faults: [ImportFault] = []

  init(_ text: JSONText) { self.text = text }

  mutating func report(_ fact: ImportFault.Fact, at node: JSONNode, path: String) {
    faults.append(text.fault(fact, at: node.offset, path: path))
  }

  /// The items of a list that has to be there, each with the way to it.
  mutating func items(
    _ name: String, of node: JSONNode, path: String
  ) -> [(node: JSONNode, path: String)] {
    let path = Self.joined(path, name)
    guard let list = required(name, of: node, path: path) else { return [] }
    guard case .list(let items) = list.value else {
      report(.expected(.list), at: list, path: path)
      return []
    }
    return items.enumerated().map { ($0.element, "\(path)[\($0.offset)]") }
  }

  /// A text by a rule; space and line ends in a name are one space.
  mutating func text(
    _ name: String, of node: JSONNode, path: String, rule: TextRule
  ) -> String {
    guard let field = node[name] else { return "" }
    let path = Self.joined(path, name)
    guard let text = plainText(field, path: path) else { return "" }
    let kept =
      rule.mayHaveLines
      ? text.replacing("\r\n", with: "\n")
      : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // What is left empty here is named in another way, and is no fault.
    if !kept.isEmpty, let fact = rule.problem(in: kept) {
      report(.problem(fact), at: field, path: path)
      return ""
    }
    return kept
  }

  /// Numbers are taken for texts too: some versions write ages without quotation marks.
  private mutating func plainText(_ field: JSONNode, path: String) -> String? {
    switch field.value {
    case .text(let text): return text
    case .number(let number):
      return Int(exactly: number).map { "\($0)" } ?? "\(number)"
    default:
      report(.expected(.text), at: field, path: path)
      return nil
    }
  }

  mutating func number(
    _ name: String, of node: JSONNode, path: String, usual: Double
  ) -> Double {
    guard let field = node[name] else { return usual }
    guard case .number(let number) = field.value else {
      report(.expected(.number), at: field, path: Self.joined(path, name))
      return usual
    }
    return number
  }

  mutating func wholeNumber(
    _ name: String, of node: JSONNode, path: String, usual: Int
  ) -> Int {
    node[name] == nil ? usual : wholeNumber(name, of: node, path: path) ?? usual
  }

  /// A whole number that has to be there.
  mutating func wholeNumber(_ name: String, of node: JSONNode, path: String) -> Int? {
    let path = Self.joined(path, name)
    guard let field = required(name, of: node, path: path) else { return nil }
    guard case .number(let number) = field.value, let whole = Int(exactly: number) else {
      report(.expected(.wholeNumber), at: field, path: path)
      return nil
    }
    return whole
  }

  mutating func boolean(
    _ name: String, of node: JSONNode, path: String, usual: Bool
  ) -> Bool {
    guard let field = node[name] else { return usual }
    guard case .boolean(let claim) = field.value else {
      report(.expected(.boolean), at: field, path: Self.joined(path, name))
      return usual
    }
    return claim
  }

  /// A group of fields that has to be there.
  mutating func fields(_ name: String, of node: JSONNode, path: String) -> JSONNode? {
    let path = Self.joined(path, name)
    return required(name, of: node, path: path).flatMap { isFields($0, path: path) ? $0 : nil }
  }

  /// Whether a value is a group of fields; when not, that is a fault.
  mutating func isFields(_ node: JSONNode, path: String) -> Bool {
    if case .fields = node.value { return true }
    report(.expected(.fields), at: node, path: path)
    return false
  }

  private mutating func required(_ name: String, of node: JSONNode, path: String) -> JSONNode? {
    let field = node[name]
    if field == nil { report(.missingField(name), at: node, path: path) }
    return field
  }

  static func joined(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }
}
