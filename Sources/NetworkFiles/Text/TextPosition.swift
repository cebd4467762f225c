/// A place in a text: line and column, both counted from 1.
///
/// Columns count Unicode scalars here, as the YAML parser does; ``FileText`` turns them into
/// columns of characters for the reader of a message.
struct TextPosition: Hashable, Sendable, Comparable {
  var line: Int
  var column: Int

  static let start = TextPosition(line: 1, column: 1)

  /// The position some scalars further on the same line.
  func advanced(by scalars: Int) -> TextPosition {
    TextPosition(line: line, column: column + scalars)
  }

  static func < (one: TextPosition, other: TextPosition) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
