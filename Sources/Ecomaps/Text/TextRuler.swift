package import DotLanguage

/// Widths of words, measured once by whoever will draw them.
///
/// The core cannot measure text, so a composition first names its words (`words(in:)`), the
/// renderer measures them at `referenceSize`, and the ruler scales and adds up from there.
package struct TextRuler: Sendable {
  /// The type size at which words are measured, in points.
  package static let referenceSize = 10.0

  /// Line height as a share of the type size; DejaVu Sans has an ascent of 0.93 and a descent
  /// of 0.24.
  package static let lineHeight = 1.2

  /// What a word is taken for that was not measured, as a share of the type size per character.
  static let assumedCharacterWidth = 0.65

  private let sizes: [StyledText: TextSize]

  /// - Parameter sizes: the size in points of each word, regular and bold, at `referenceSize`.
  package init(sizes: [StyledText: TextSize]) { self.sizes = sizes }

  /// A ruler for words of the usual height.
  ///
  /// - Parameter widths: the width in points of each word, regular and bold, at `referenceSize`.
  package init(widths: [StyledText: Double]) {
    sizes = widths.mapValues {
      TextSize(width: $0, height: Self.lineHeight * Self.referenceSize)
    }
  }

  /// The words that must be measured to lay out a text, the space among them.
  package static func words(in text: String, isBold: Bool = false) -> Set<StyledText> {
    let style = TextStyle(pointSize: referenceSize, isBold: isBold)
    var words = Set(pieces(of: text).map { StyledText($0, style) })
    // A word that fits no line is broken between its characters.
    for character in text where !character.isWhitespace {
      words.insert(StyledText(String(character), style))
    }
    words.insert(StyledText("\u{2026}", style))
    words.insert(StyledText("n n", style))
    words.insert(StyledText("nn", style))
    return words
  }

  /// The width of a line of text in points.
  ///
  /// Complexity: linear in the length of the text.
  package func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    let style = TextStyle(pointSize: Self.referenceSize, isBold: isBold)
    let space = width(of: "n n", style) - width(of: "nn", style)
    var total = 0.0
    for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { total += space }
      for piece in Self.hyphenPieces(of: word) { total += width(of: String(piece), style) }
    }
    return total * size / Self.referenceSize
  }

  /// The height of a line of text in points: more than usual where a fallback font is taller.
  package func height(of text: String, size: Double, isBold: Bool = false) -> Double {
    let style = TextStyle(pointSize: Self.referenceSize, isBold: isBold)
    let tallest = Self.pieces(of: text).map { sizes[StyledText($0, style)]?.height ?? 0 }.max() ?? 0
    let usual = Self.lineHeight * Self.referenceSize
    return max(usual, tallest > usual * 1.15 ? tallest : 0) * size / Self.referenceSize
  }

  private func width(of piece: String, _ style: TextStyle) -> Double {
    if piece.isEmpty { return 0 }
    if let size = sizes[StyledText(piece, style)] { return size.width }
    return piece.reduce(0) { width, character in
      width
        + (sizes[StyledText(String(character), style)]?.width
          ?? Self.assumedCharacterWidth * style.pointSize)
    }
  }

  /// The parts of a text that are measured: words, cut after their hyphens.
  private static func pieces(of text: String) -> [String] {
    text.split(separator: " ").flatMap { hyphenPieces(of: $0).map(String.init) }
  }

  /// A word cut after each hyphen, where a line may break.
  static func hyphenPieces(of word: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var start = word.startIndex
    for index in word.indices where word[index] == "-" || word[index] == "/" {
      let next = word.index(after: index)
      pieces.append(word[start..<next])
      start = next
    }
    if start < word.endIndex { pieces.append(word[start...]) }
    return pieces
  }
}
