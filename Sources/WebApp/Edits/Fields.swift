import Hummingbird
import NIOCore
import SupportNetwork

/// The fields of a form or of an address, as they were sent.
struct Fields: Sendable {
  private let values: [String: String]

  init(_ values: [String: String] = [:]) { self.values = values }

  /// The fields behind the question mark of an address; of a name that comes twice, the last.
  init(addressOf request: Request) {
    values = Dictionary(
      request.uri.queryParameters.map { (String($0.key), String($0.value)) },
      uniquingKeysWith: { _, last in last })
  }

  /// The fields of a form.
  ///
  /// - Throws: ``Refusal`` when the body is no form, or larger than is read.
  init(formOf request: Request, _ context: WebContext) async throws {
    let body = try await request.body.collect(upTo: context.maxUploadSize)
    try self.init(encoded: String(buffer: body))
  }

  /// The fields of a form in its text form.
  ///
  /// - Throws: ``Refusal`` when the text is no form.
  init(encoded text: String) throws(Refusal) {
    do {
      values = try URLEncodedFormDecoder().decode([String: String].self, from: text)
    } catch {
      throw Refusal.strangeForm
    }
  }

  /// All fields by name, exactly as they were sent.
  var all: [(name: String, value: String)] {
    values.map { ($0.key, $0.value) }.sorted { $0.name < $1.name }
  }

  /// What is in a field, without spaces around it; nothing for an empty one.
  subscript(_ name: String) -> String? {
    guard let value = values[name] else { return nil }
    let trimmed = value.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A field exactly as it was typed; empty when it is not there.
  func whole(_ name: String) -> String { values[name] ?? "" }

  func isOn(_ name: String) -> Bool { values[name] != nil }

  /// A field that cannot be empty.
  func needed(_ name: String) throws(Refusal) -> String {
    guard let value = self[name] else {
      throw Refusal.field(name: name, .empty)
    }
    return value
  }

  /// What a field means, when something is in it.
  ///
  /// - Throws: ``Refusal`` when it means nothing.
  func read<Value>(
    _ name: String, _ reading: (String) -> Value?
  ) throws(Refusal) -> Value? {
    guard let value = self[name] else { return nil }
    guard let read = reading(value) else {
      throw Refusal.field(name: name, .unreadable)
    }
    return read
  }

  func code<Code: RawRepresentable<String>>(_ name: String) throws(Refusal) -> Code? {
    try read(name) { Code(rawValue: $0) }
  }

  func actor(_ name: String) throws(Refusal) -> ActorID? { try read(name) { ActorID($0) } }
  func date(_ name: String) throws(Refusal) -> CalendarDate? {
    try read(name) { CalendarDate(iso: $0) }
  }
  func number(_ name: String) throws(Refusal) -> Int? { try read(name) { Int($0) } }

  /// A number with a decimal comma or point.
  func decimal(_ name: String) throws(Refusal) -> Double? {
    try read(name) { text in
      Double(text.replacing(",", with: ".")).flatMap { $0.isFinite ? $0 : nil }
    }
  }
}

extension String {
  /// The text without white space around it, with line breaks as one character.
  var trimmed: String {
    let unified = replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    guard let first = unified.firstIndex(where: { !$0.isWhitespace }),
      let last = unified.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(unified[first...last])
  }
}
