/// A page as plain text for a terminal or a mail.
///
/// Lines are wrapped by the columns that their characters take, and what people wrote can steer no
/// terminal.
public struct PlainText: Sendable {
  /// The most columns of a line, at least 20; a longer word keeps its line to itself.
  public let width: Int
  /// Whether headings and stressed words get terminal colours (ECMA-48, select graphic rendition).
  public let isColoured: Bool

  public init(width: Int = 80, isColoured: Bool = false) {
    self.width = max(20, width)
    self.isColoured = isColoured
  }

  /// The text, with a line break at its end.
  public func text(of page: Page) -> String {
    var lines = wrapped(Line(page.title), style: .heading)
    for block in page.blocks {
      let part = self.lines(of: block)
      guard !part.isEmpty else { continue }
      lines.append("")
      lines += part
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let line, let level):
      wrapped(Line([.strong(line.text)]), style: level == 1 ? .heading : .strong)
    case .paragraph(let line): wrapped(line)
    case .quote(let line): wrapped(line, first: "  ", rest: "  ")
    case .aside(let line): wrapped(line, first: "| ", rest: "| ", style: .soft)
    case .list(let items): lines(of: items, indent: "")
    case .numberedList(let items): numberedLines(of: items)
    case .checklist(let items): items.flatMap { wrapped($0, first: "[ ] ", rest: "    ") }
    case .table(let table): TextTable(table, width: width).lines
    case .writingSpace(let count):
      Array(repeating: String(repeating: "_", count: min(width, 60)), count: count)
    case .figure, .pageBreak: []
    }
  }

  private func lines(of items: [ListItem], indent: String) -> [String] {
    // Depth is that of the page's own making, a handful.
    items.flatMap { item in
      wrapped(item.line, first: indent + "- ", rest: indent + "  ")
        + lines(of: item.items, indent: indent + "  ")
    }
  }

  private func numberedLines(of items: [ListItem]) -> [String] {
    let width = "\(items.count). ".count
    return items.enumerated().flatMap { place, item in
      let indent = String(repeating: " ", count: width)
      return wrapped(item.line, first: "\(place + 1). ".padded(to: width), rest: indent)
        + lines(of: item.items, indent: indent)
    }
  }

  private func wrapped(
    _ line: Line, first: String = "", rest: String = "", style: TextStyle? = nil
  ) -> [String] {
    var lines: [String] = []
    var current = first
    var column = first.columns
    var isEmpty = true
    for (word, wordStyle) in line.printable.words {
      let needed = (isEmpty ? 0 : 1) + word.columns
      if !isEmpty, column + needed > width {
        lines.append(current)
        current = rest
        column = rest.columns
        isEmpty = true
      }
      if !isEmpty { current += " " }
      current += styled(word, style ?? wordStyle)
      column += (isEmpty ? 0 : 1) + word.columns
      isEmpty = false
    }
    return isEmpty ? lines : lines + [current]
  }

  private func styled(_ text: String, _ style: TextStyle) -> String {
    guard isColoured, let code = style.code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

/// How a word stands out on a terminal.
enum TextStyle {
  case plain, strong, soft, heading

  var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .soft: "2"
    case .heading: "1;36"
    }
  }
}

extension Line {
  /// The words with the style each begins with; a link is followed by its address.
  var words: [(String, TextStyle)] {
    var words: [(text: String, style: TextStyle)] = []
    var isJoined = false
    for span in spans {
      let (text, style) = span.styledText
      let parts = text.split(separator: " ", omittingEmptySubsequences: false)
      for (place, part) in parts.enumerated() {
        if place == 0, isJoined, !part.isEmpty, let last = words.indices.last {
          words[last].text += part
        } else if !part.isEmpty {
          words.append((String(part), style))
        }
      }
      isJoined = parts.last.map { !$0.isEmpty } ?? isJoined
    }
    return words
  }
}

extension Line.Span {
  fileprivate var styledText: (String, TextStyle) {
    switch self {
    case .plain(let text): (text, .plain)
    case .strong(let text): (text, .strong)
    case .soft(let text): (text, .soft)
    case .link(let text, let address): ("\(text) (\(address.printable))", .plain)
    }
  }
}
