/// A text broken into lines, for drawings that nobody measures.
///
/// Widths are taken from DejaVu Sans, rounded up to four classes of letters, so a line is rather
/// too narrow than too wide.
struct SettledText {
  let lines: [String]
  let isShortened: Bool

  /// - Parameters:
  ///   - width: the most that a line may be wide, in points.
  ///   - most: the most lines; an ellipsis stands for what is left out.
  init(_ text: String, width: Double, lines most: Int, size: Double, isBold: Bool = false) {
    func measured(_ text: String) -> Double { Self.width(of: text, size: size, isBold: isBold) }
    var lines: [String] = []
    var current = ""
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      let joined = current.isEmpty ? word : "\(current) \(word)"
      if measured(joined) <= width || current.isEmpty {
        current = joined
      } else {
        lines.append(current)
        current = word
      }
    }
    lines.append(current)
    var isShortened = lines.count > most
    var kept = Array(lines.prefix(most))
    for place in kept.indices {
      let isCut = isShortened && place == kept.count - 1
      guard isCut || measured(kept[place]) > width else { continue }
      isShortened = true
      while !kept[place].isEmpty, measured(kept[place] + "\u{2026}") > width {
        kept[place].removeLast()
      }
      kept[place] += "\u{2026}"
    }
    self.lines = kept
    self.isShortened = isShortened
  }

  /// The width of a line, in points, and rather more than less.
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    let ems = text.reduce(0.0) { $0 + share(of: $1) }
    return ems * size * (isBold ? 1.12 : 1)
  }

  private static func share(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", " ", "(", ")", "-", "/": 0.4
    case "m", "w", "M", "W", "%", "@": 1
    case "a"..."z", "0"..."9": 0.64
    default: 0.8
    }
  }
}
