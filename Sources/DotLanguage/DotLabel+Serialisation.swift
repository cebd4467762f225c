extension DotLabel {
  /// The style that all text of the label has; `nil` if there are several, or no text.
  var commonStyle: Run? {
    let styles = lines.joined().lazy.filter { !$0.text.isEmpty }.map(\.withoutText)
    guard let first = styles.first, styles.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// Whether the label has to be written as an HTML-like one.
  var hasSeveralStyles: Bool {
    commonStyle == nil && lines.joined().contains { !$0.text.isEmpty }
  }

  /// The label with its style left out, as a quoted DOT string.
  ///
  /// A last line that is empty would be lost without a break after it, so several lines all get one.
  /// Pango has no layout for an empty line, so that one becomes a no-break space.
  var plain: String {
    let isOneLine = lines.count < 2 && alignment == .centre
    let lineBreak = isOneLine ? "" : alignment == .centre ? "\\n" : "\\l"
    let hasText = lines.joined().contains { !$0.text.isEmpty }
    guard hasText || lines.count > 1 else { return "\"\"" }
    let text = lines.map { line in
      line.joinedText.orNoBreakSpace.escaped { character in
        switch character {
        case "\\": "\\\\"
        case "&": "&amp;"
        case "\"": "\\\""
        default: nil
        }
      } + lineBreak
    }
    return "\"\(text.joined())\""
  }

  /// The label as an HTML-like DOT string, in angle brackets.
  var htmlLike: String {
    let lineBreak = alignment == .centre ? "<BR/>" : "<BR ALIGN=\"LEFT\"/>"
    let marked = lines.map { line in
      line.map(\.htmlLike).joined().orNoBreakSpace + lineBreak
    }.joined()
    return "<\(marked)>"
  }
}

extension DotLabel.Run {
  fileprivate var withoutText: DotLabel.Run {
    var style = self
    style.text = ""
    return style
  }

  fileprivate var htmlLike: String {
    guard !text.isEmpty else { return "" }
    // Graphviz looks for its escapes here too.
    var marked = drawable(text).escapedForMarkup.escaped { $0 == "\\" ? "\\\\" : nil }
    if isBold { marked = "<B>\(marked)</B>" }
    if isItalic { marked = "<I>\(marked)</I>" }
    var font = ""
    if let pointSize { font += " POINT-SIZE=\"\(decimal(pointSize.rounded()))\"" }
    if let colour { font += " COLOR=\"\(drawable(colour).escapedForMarkup)\"" }
    return font.isEmpty ? marked : "<FONT\(font)>\(marked)</FONT>"
  }
}

extension DotLabel.Line {
  fileprivate var joinedText: String { drawable(map(\.text).joined()) }
}

extension String {
  fileprivate var orNoBreakSpace: String { isEmpty ? "\u{A0}" : self }
}
