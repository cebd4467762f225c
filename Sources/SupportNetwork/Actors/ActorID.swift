/// The name by which a file refers to an actor: `oma`, `school-de-linde`.
///
/// One namespace for households, members, people outside, organisations, services, teams and
/// classes of a network. An identifier is 1 to 64 ASCII letters, digits, `-` or `_` and begins
/// with a letter, so that it is also a valid XML name and a stable `id` in a picture.
public struct ActorID: Hashable, Sendable, RawRepresentable {
  public let rawValue: String

  public init?(rawValue: String) {
    guard Identifier.isWellFormed(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  public init?(_ text: String) { self.init(rawValue: text) }
}

extension ActorID: Comparable {
  public static func < (one: ActorID, other: ActorID) -> Bool { one.rawValue < other.rawValue }
}

extension ActorID: CustomStringConvertible {
  public var description: String { rawValue }
}

/// The rule that all identifiers of a network follow.
enum Identifier {
  static let longest = 64

  static func isWellFormed(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, isLetter(first), bytes.count <= longest else { return false }
    return bytes.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
