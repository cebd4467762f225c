extension MarkdownText {
  /// Running text on one line.
  ///
  /// A part stands out only where CommonMark reads the marks as such (section 6.2): beside a
  /// letter outside and a quotation mark inside, they would be stars in the text.
  func inline(_ line: Line) -> String {
    let spans = line.printable.spans
    var text = ""
    for (place, span) in spans.enumerated() {
      let next = place + 1 < spans.count ? spans[place + 1].text.first : nil
      let content = Self.escaped(span.text, atStart: text.isEmpty)
      switch span {
      case .plain: text += content
      case .strong: text += marked(content, with: "**", after: text.last, before: next)
      case .soft: text += marked(content, with: "*", after: text.last, before: next)
      case .link(_, let address):
        guard let address = WebAddress(address) else {
          text += "\(content) (\(Self.escaped(address.printableLine)))"
          continue
        }
        text += "[\(content)](\(address.text))"
      }
    }
    return text
  }

  private func marked(
    _ content: String, with mark: String, after: Character?, before: Character?
  ) -> String {
    let inner = content.droppingSpaces
    guard let first = inner.text.first, let last = inner.text.last else { return content }
    let opens = inner.leads || after.isOutside || (first.isWord && after != "*")
    let closes = inner.trails || before.isOutside || last.isWord
    guard opens, closes, after != "*" || inner.leads else { return content }
    return (inner.leads ? " " : "") + mark + inner.text + mark + (inner.trails ? " " : "")
  }

  /// Printable text in which no character means anything to Markdown, and no address becomes a link
  /// by itself as in GitHub's extension.
  ///
  /// - Parameter isAtStart: whether the text begins a line, where more characters mean something.
  static func escaped(_ text: String, atStart isAtStart: Bool = false) -> String {
    let scalars = Array(text.unicodeScalars)
    var escaped = ""
    var isNumber = isAtStart
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "#", "|", "~", "$": escaped += "\\"
      case "+", "-", "=": if place == 0, isAtStart { escaped += "\\" }
      case ".":
        let isAfterWWW = scalars[..<place].suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
        if place > 0, isNumber || isAfterWWW { escaped += "\\" }
      case ")": if isNumber, place > 0 { escaped += "\\" }
      case ":": if scalars[(place + 1)...].first == "/" { escaped += "\\" }
      default: break
      }
      isNumber = isNumber && ("0"..."9").contains(scalar)
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}

extension Character {
  fileprivate var isWord: Bool { isLetter || isNumber }
}

extension Character? {
  /// Whether beside it a mark of emphasis is read as one, whatever stands within.
  fileprivate var isOutside: Bool { self.map { !$0.isWord && $0 != "*" } ?? true }
}

extension String {
  /// The text without a space at its ends, and whether there was one.
  fileprivate var droppingSpaces: (text: String, leads: Bool, trails: Bool) {
    let leads = first == " "
    let inner = leads ? dropFirst() : self[...]
    let trails = inner.last == " "
    return (String(trails ? inner.dropLast() : inner), leads, trails)
  }
}
