import DotLanguage

/// What the value of an attribute has to be.
enum AttributeRule: Sendable {
  case colour
  /// Colours with colons between them, each with an optional share: `#aa0000;0.25:#00aa00`.
  case colours
  case number(ClosedRange<Double>)
  /// One length in inches, or two with a comma.
  case margin
  case truth
  case oneOf(Set<String>)
  /// Words with commas between them.
  case someOf(Set<String>)
  case point
  case course
  case name
  case font
  case label
  case drawing

  func allows(_ value: DotValue) -> Bool {
    switch (self, value) {
    case (.label, .label(let label)): label.isDrawable
    case (.drawing, .drawing(let drawing)): drawing.isDrawable
    case (_, .raw(let text)): allows(text)
    default: false
    }
  }

  private func allows(_ text: String) -> Bool {
    switch self {
    case .colour: text.isColour
    case .colours:
      text.isColour
        || text.contains(":") && text.parts(between: ":").allSatisfy(\.isColourWithShare)
    case .number(let range): text.isDecimal(in: range)
    case .margin:
      (1...2).contains(text.parts(between: ",").count)
        && text.parts(between: ",").allSatisfy { $0.isDecimal(in: 0...1000) }
    case .truth: text == "true" || text == "false"
    case .oneOf(let words): words.contains(text)
    case .someOf(let words): text.parts(between: ",").allSatisfy { words.contains(String($0)) }
    case .point: text.isPoint
    case .course: text.isCourse
    // Graphviz gives backslashes a meaning in these, and writes all else as it is.
    case .name: text.unicodeScalars.allSatisfy { $0 >= " " && $0 != "\\" && $0 != "\u{7F}" }
    case .font: DotFont.names.contains(text)
    // An empty label draws nothing.
    case .label: text.isEmpty
    case .drawing: false
    }
  }
}

extension DotLabel {
  /// Whether the styles of the label can be drawn.
  fileprivate var isDrawable: Bool {
    lines.joined().allSatisfy { run in
      run.colour?.isColour ?? true
        && run.pointSize.map(AttributeRules.fontSizes.contains) ?? true
    }
  }
}

extension StringProtocol {
  fileprivate func parts(between separator: Character) -> [SubSequence] {
    split(separator: separator, omittingEmptySubsequences: false)
  }

  fileprivate var isColourWithShare: Bool {
    let parts = parts(between: ";")
    return (1...2).contains(parts.count) && parts[0].isColour
      && parts.dropFirst().allSatisfy { $0.isDecimal(in: 0...1) }
  }
}
