/// What a text in a network may look like.
public struct TextRule: Hashable, Sendable {
  /// The most characters (Unicode scalars) it may have.
  public let longest: Int
  /// Whether it may go on to a next line.
  public let mayHaveLines: Bool
  /// Whether there has to be something in it.
  public let mustSaySomething: Bool

  /// A name of somebody or something: one line, not empty.
  public static let name = TextRule(longest: 200, mayHaveLines: false, mustSaySomething: true)
  /// A label beside a name: one line, possibly empty.
  public static let label = TextRule(longest: 200, mayHaveLines: false, mustSaySomething: false)
  /// Words of people, notes and reasons.
  public static let words = TextRule(longest: 2000, mayHaveLines: true, mustSaySomething: false)
  /// What was seen: words that cannot be left out.
  public static let finding = TextRule(longest: 2000, mayHaveLines: true, mustSaySomething: true)

  /// What is wrong with a text by this rule, or nothing.
  ///
  /// A forbidden character is a control code (C0, delete, C1, line and paragraph separators),
  /// except a line feed where lines are allowed; a code that turns the direction of what
  /// follows (U+202A to U+202E, U+2066 to U+2069); a byte order mark; or a non-character. Arabic and Hebrew need none
  /// of these.
  ///
  /// Complexity: O(n) in the length of the text.
  package func problem(in text: String) -> Problem.Fact? {
    var count = 0
    var saysSomething = false
    for scalar in text.unicodeScalars {
      count += 1
      if Self.isForbidden(scalar), !(mayHaveLines && scalar == "\n") {
        return .forbiddenCharacter(scalar.value)
      }
      if !scalar.properties.isWhitespace { saysSomething = true }
    }
    if count > longest { return .tooLong(count: count, most: longest) }
    return mustSaySomething && !saysSomething ? .empty : nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F: true
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    case 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
