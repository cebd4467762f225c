extension String {
  /// One line of text in which every character is only text.
  ///
  /// - White space of any kind and length is one space; a no-break space stays what it is.
  /// - Control characters, and those that XML forbids, become U+FFFD: none steers a terminal or
  ///   breaks a file.
  /// - Characters that turn the direction of what comes after them are taken out: a name cannot
  ///   write the words around it backwards. Right-to-left scripts need none of them, and the marks
  ///   that only place a full stop (U+200E, U+200F) stay.
  ///
  /// Complexity: O(n) in the length of the text.
  var printable: String {
    var scalars = String.UnicodeScalarView()
    var isAfterSpace = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09...0x0D, 0x85, 0x2028, 0x2029:
        if !isAfterSpace { scalars.append(" ") }
        isAfterSpace = true
        continue
      case 0x202A...0x202E, 0x2066...0x2069: continue
      case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
      isAfterSpace = false
    }
    return String(scalars)
  }

  /// The same, without spaces at the ends.
  var printableLine: String { Line(self).printable.text }

  /// How many columns the text takes on a terminal.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The text, with spaces behind it up to a number of columns.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - self.columns))
  }
}

extension Line {
  /// The line with printable parts only: without empty ones, without a second space where two
  /// parts meet, without spaces at the ends, and with like parts in a row made one.
  var printable: Line {
    var spans: [Span] = []
    var isAfterSpace = true
    for span in self.spans {
      var text = span.text.printable
      if isAfterSpace, text.first == " " { text.removeFirst() }
      guard !text.isEmpty else { continue }
      isAfterSpace = text.last == " "
      let next = span.with(text)
      if let last = spans.last, let joined = last.joined(with: next) {
        spans[spans.count - 1] = joined
      } else {
        spans.append(next)
      }
    }
    if let last = spans.last, isAfterSpace {
      spans.removeLast()
      if last.text != " " { spans.append(last.with(String(last.text.dropLast()))) }
    }
    return Line(spans)
  }
}

extension Line.Span {
  fileprivate func with(_ text: String) -> Line.Span {
    switch self {
    case .plain: .plain(text)
    case .strong: .strong(text)
    case .soft: .soft(text)
    case .link(_, let address): .link(text, address: address)
    }
  }

  /// The two as one, if they stand out in the same way.
  fileprivate func joined(with next: Line.Span) -> Line.Span? {
    switch (self, next) {
    case (.plain, .plain), (.strong, .strong), (.soft, .soft): with(text + next.text)
    default: nil
    }
  }
}

extension Character {
  /// How many columns the character takes on a terminal: two for an ideograph or an emoji, none
  /// for a mark without a place of its own, else one.
  ///
  /// Source: the wide and fullwidth characters of Unicode Standard Annex 11, by block.
  var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    let asEmoji = unicodeScalars.dropFirst().contains { $0.value == 0xFE0F }
    if asEmoji || first.properties.isEmojiPresentation { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      switch first.properties.generalCategory {
      case .format, .nonspacingMark, .enclosingMark: return 0
      default: return 1
      }
    }
  }
}
