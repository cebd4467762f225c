public import SupportNetwork

/// Words and sentences for people, in one language.
///
/// Facts come in, sentences go out; no other part of Kring writes what users read about a
/// network. Each topic is an extension in a file of its own.
public struct Wording: Hashable, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// Picks the text of this language.
  func pick(_ dutch: String, _ english: String) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  /// A list as people say it: "brood, melk en kaas". With "en" inside an item, a comma tells the
  /// items apart: "geld, en werk en opleiding".
  public func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    let others = items.dropLast()
    if others.isEmpty { return last }
    let and = pick(" en ", " and ")
    let comma = items.contains { $0.contains(and) } ? "," : ""
    return others.joined(separator: ", ") + comma + and + last
  }
}
