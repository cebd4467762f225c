/// A text broken into lines that fit a width.
package struct WrappedText: Hashable, Sendable {
  package let lines: [String]
  /// Type size in points.
  package let size: Double
  package let isBold: Bool
  /// The width of the longest line and the height of all, in points.
  package let box: Size
  /// Whether words are missing, so that the last line ends in an ellipsis.
  package let isShortened: Bool

  /// Breaks a text at its spaces and after its hyphens, and inside a word only when it fits no
  /// line by itself. Lines beyond the last one allowed are replaced by an ellipsis.
  ///
  /// - Parameters:
  ///   - text: the text; runs of white space count as one space.
  ///   - width: the most that a line may be wide, in points.
  ///   - most: the most lines.
  /// - Complexity: O(n) measurements in the length of the text.
  package init(
    _ text: String, width: Double, lines most: Int, size: Double, isBold: Bool = false,
    ruler: TextRuler
  ) {
    func measured(_ line: String) -> Double { ruler.width(of: line, size: size, isBold: isBold) }
    var lines: [String] = []
    var current = ""
    for (piece, isNewWord) in Self.pieces(of: text) {
      let joined = current.isEmpty ? piece : current + (isNewWord ? " " : "") + piece
      if measured(joined) <= width {
        current = joined
        continue
      }
      if !current.isEmpty { lines.append(current) }
      current = piece
      while measured(current) > width, current.count > 1 {
        let head = Self.longestPrefix(of: current, within: width, measured: measured)
        lines.append(head)
        current = String(current.dropFirst(head.count))
      }
    }
    if !current.isEmpty || lines.isEmpty { lines.append(current) }
    isShortened = lines.count > most
    if isShortened {
      var last = lines[most - 1]
      while !last.isEmpty, measured(last + "\u{2026}") > width { last.removeLast() }
      while last.last == " " { last.removeLast() }
      lines = Array(lines.prefix(most - 1)) + [last + "\u{2026}"]
    }
    self.lines = lines
    self.size = size
    self.isBold = isBold
    box = Size(
      width: lines.map(measured).max() ?? 0,
      height: lines.reduce(0) { $0 + ruler.height(of: $1, size: size, isBold: isBold) })
  }

  private static func pieces(of text: String) -> [(piece: String, isNewWord: Bool)] {
    text.split(whereSeparator: \.isWhitespace).flatMap { word in
      TextRuler.hyphenPieces(of: word).enumerated().map { (String($1), $0 == 0) }
    }
  }

  private static func longestPrefix(
    of word: String, within width: Double, measured: (String) -> Double
  ) -> String {
    var prefix = String(word.prefix(1))
    for character in word.dropFirst() {
      guard measured(prefix + String(character)) <= width else { break }
      prefix.append(character)
    }
    return prefix
  }
}
