/// Text of a drawing, line by line, drawn exactly as it was typed: no markup, no escapes.
///
/// A label of one style becomes a plain DOT label, which SVG anchors in its middle, so it stays
/// centred where a reader lacks our font. Only a label of several styles becomes an HTML-like one.
public struct DotLabel: Hashable, Sendable {
  /// Stretches of text that stand beside each other.
  public typealias Line = [Run]

  /// A stretch of text in one style.
  public struct Run: Hashable, Sendable {
    public var text: String
    public var isBold: Bool
    public var isItalic: Bool
    /// The size in points; `nil` for that of the element. Between other styles, only whole points
    /// count: HTML-like labels know no others.
    public var pointSize: Double?
    /// A colour as Graphviz writes it (`#rrggbb`); `nil` for that of the element.
    public var colour: String?

    public init(
      _ text: String, isBold: Bool = false, isItalic: Bool = false, pointSize: Double? = nil,
      colour: String? = nil
    ) {
      self.text = text
      self.isBold = isBold
      self.isItalic = isItalic
      self.pointSize = pointSize
      self.colour = colour
    }
  }

  public enum Alignment: Hashable, Sendable {
    case centre
    case left
  }

  public var lines: [Line]
  public var alignment: Alignment

  public init(lines: [Line], alignment: Alignment = .centre) {
    self.lines = lines
    self.alignment = alignment
  }

  /// A label of one style. Every kind of line break in `text` begins a new line.
  public init(
    _ text: String, isBold: Bool = false, isItalic: Bool = false, pointSize: Double? = nil,
    colour: String? = nil, alignment: Alignment = .centre
  ) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    self.init(
      lines: lines.map { line in
        [
          Run(
            String(line), isBold: isBold, isItalic: isItalic, pointSize: pointSize, colour: colour)
        ]
      },
      alignment: alignment)
  }
}
