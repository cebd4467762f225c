/// What is wrong with the YAML of a file, in sorts that people can act on.
public enum SyntaxFault: Hashable, Sendable {
  /// A second `: ` on a line, or a key where none can be.
  case colonInValue
  /// A second `: ` between two commas in braces.
  case colonInBraces
  /// A value that begins with a character that means something else in YAML.
  case startsWith(String)
  case tabIndentation
  case quoteNotClosed
  case textAfterQuote
  case unknownEscape
  case bracketNotClosed(String)
  case missingComma
  case missingColon
  case wrongIndentation
  case listItemNotExpected
  case other
}
