import SupportNetwork

/// Texts of a source as a network may hold them.
enum CleanText {
  /// The text in one line, without characters that no text may have, and no longer than the rule
  /// allows; nothing when nothing is left.
  static func of(_ text: String?, _ rule: TextRule) -> (text: String, isCut: Bool)? {
    guard let text else { return nil }
    // Some exports write line ends as a backslash and an n.
    let words = text.replacing("\\n", with: " ").unicodeScalars
      .map { scalar -> Character in
        let single = String(scalar)
        return scalar.properties.isWhitespace || TextRule.name.problem(in: single) != nil
          ? " " : Character(scalar)
      }
      .split(separator: " ")
    let whole = words.map { String($0) }.joined(separator: " ")
    guard !whole.isEmpty else { return nil }
    let scalars = whole.unicodeScalars
    guard scalars.count > rule.longest else { return (whole, false) }
    return (String(scalars.prefix(rule.longest - 1)) + "…", true)
  }
}

/// A time to wait, in words of a source.
enum WaitText {
  private static let units: [(words: [String], days: Int)] = [
    (["day", "days", "dag", "dagen", "d"], 1), (["week", "weeks", "weken", "wk"], 7),
    (["month", "months", "maand", "maanden"], 30), (["year", "years", "jaar"], 365),
  ]

  /// The days that a text such as `14`, `2 weeks` or `geen` says; nothing when it says no one
  /// number.
  static func days(_ text: String) -> Int? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if ["none", "no", "geen", "immediate", "direct"].contains(words.first ?? "") { return 0 }
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == 1, (0...1000).contains(numbers[0]) else { return nil }
    if words.count == 1 { return numbers[0] }
    guard words.count == 2, Int(words[0]) != nil else { return nil }
    return units.first { $0.words.contains(words[1]) }.map { numbers[0] * $0.days }
  }
}
