/// How a text is written as a YAML scalar: plain where every reader takes it for text, and else
/// in quotes.
///
/// The quoting of Yams is not used: its emitter lays out whole documents (lists without
/// indentation, no blank lines, folded at a width) and decides on quotes only for a scalar in a
/// place it knows, so that a text cannot be quoted for a short form or for a mapping in braces.
enum ScalarText {
  /// A text in a line of its own, or as an item in brackets or braces.
  static func written(_ text: String, inFlow: Bool) -> String {
    if isPlain(text, inFlow: inFlow) { return text }
    let needsEscapes = text.unicodeScalars.contains(where: mustBeEscaped)
    let hasDouble = text.unicodeScalars.contains { $0 == "\"" || $0 == "\\" }
    if hasDouble, !needsEscapes {
      return "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    }
    return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  /// Whether a text can do without quotes: not for YAML 1.1, not for YAML 1.2, is it anything
  /// but this text.
  static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      !first.properties.isWhitespace, !last.properties.isWhitespace, last != ":",
      !"-?:,[]{}#&*!|>'\"%@`=<~".unicodeScalars.contains(first), !isLikeOtherType(text)
    else { return false }
    var before: Unicode.Scalar?
    for scalar in scalars {
      if mustBeEscaped(scalar) { return false }
      if inFlow, ",[]{}".unicodeScalars.contains(scalar) { return false }
      if before == ":", scalar == " " || scalar == "?" { return false }
      if scalar == "#", before == " " { return false }
      before = scalar
    }
    return true
  }

  /// Whether some YAML reader takes the text for a truth value, nothing, a number or a date.
  private static func isLikeOtherType(_ text: String) -> Bool {
    let word = text.lowercased()
    if words.contains(word) { return true }
    guard let first = word.unicodeScalars.first, "0123456789+-.".unicodeScalars.contains(first)
    else { return false }
    return word.unicodeScalars.allSatisfy {
      "0123456789+-._:abcdefoxtz ".unicodeScalars.contains($0)
    }
      || [".inf", "+.inf", "-.inf", ".nan"].contains(word)
  }

  private static let words: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", "<<", "=",
  ]

  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\"", "\\": return "\\" + String(scalar)
    default:
      guard mustBeEscaped(scalar) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}
