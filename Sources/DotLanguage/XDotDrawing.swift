/// What is drawn on the sheet beneath a graph: the value of a `_background` attribute.
///
/// Written in the order of the calls, in Graphviz's coordinates (points, y up). Colours are
/// `#rrggbb` or `#rrggbbaa`. Pen, fill, line and font stay as set until they are set anew.
public struct XDotDrawing: Hashable, Sendable {
  private var operations: [String] = []
  /// The size of the font that was set last.
  private var pointSize: Double?
  /// Whether all numbers, colours, line styles and counts of points are ones that can be drawn.
  ///
  /// Renderers refuse a drawing that is not drawable.
  public private(set) var isDrawable = true

  public init() {}

  /// Where a text stands on its point.
  public enum Anchor: Int, Hashable, Sendable {
    case left = -1
    case middle = 0
    case right = 1
  }

  /// The drawing as the value of a graph's `_background`.
  public var value: DotValue { .drawing(self) }

  /// The drawing as xdot text.
  ///
  /// A text at the very end may end in a backslash, which must not meet the closing quote; so all
  /// end in a space.
  var text: String { operations.joined(separator: " ") + " " }

  public var isEmpty: Bool { operations.isEmpty }

  public mutating func penColour(_ colour: String) { append("c", colour: colour) }
  public mutating func fillColour(_ colour: String) { append("C", colour: colour) }

  /// The width of lines, in points.
  public mutating func lineWidth(_ points: Double) {
    append("S", counted: "setlinewidth(\(number(points)))")
  }

  /// `solid`, `dashed` or `dotted`.
  public mutating func lineStyle(_ style: String) {
    isDrawable = isDrawable && ["solid", "dashed", "dotted"].contains(style)
    append("S", counted: style)
  }

  public mutating func filledPolygon(_ points: [DotPoint]) { append("P", points, atLeast: 3) }
  public mutating func polygon(_ points: [DotPoint]) { append("p", points, atLeast: 3) }
  public mutating func polyline(_ points: [DotPoint]) { append("L", points, atLeast: 2) }

  /// A line along Bézier curves: 3n + 1 control points.
  public mutating func bezier(_ points: [DotPoint]) { append("B", curve: points) }
  public mutating func filledBezier(_ points: [DotPoint]) { append("b", curve: points) }

  public mutating func ellipse(centre: DotPoint, radiusX: Double, radiusY: Double) {
    append("e", centre, radiusX, radiusY)
  }

  public mutating func filledEllipse(centre: DotPoint, radiusX: Double, radiusY: Double) {
    append("E", centre, radiusX, radiusY)
  }

  /// The font of the texts that follow.
  public mutating func font(_ style: TextStyle) {
    let name = DotFont.name(isBold: style.isBold, isItalic: style.isItalic)
    isDrawable = isDrawable && (2...1000).contains(style.pointSize)
    append("F \(number(style.pointSize))", counted: name)
    pointSize = style.pointSize
  }

  /// One line of text, in the pen's colour, drawn exactly as it was typed.
  ///
  /// - Parameters:
  ///   - baseline: the point on the base line that `anchor` speaks of.
  ///   - width: the text's measured width, in points.
  public mutating func text(
    _ text: String, baseline: DotPoint, anchor: Anchor = .left, width: Double
  ) {
    // DOT cannot write a backslash before a quote: an invisible joiner stands between them.
    var drawn = drawable(text)
    if drawn.utf8.contains(UInt8(ascii: "\\")) { drawn = drawn.withBackslashesKeptFromQuotes }
    guard !drawn.isEmpty else { return }
    // Graphviz ends the process at a text without a font.
    if pointSize == nil { font(TextStyle(pointSize: 14)) }
    // Graphviz takes the point for the middle of the line, and draws a fifth of the size above it.
    let x = number(baseline.x)
    let y = number(baseline.y - (pointSize ?? 0) / 5)
    append("T \(x) \(y) \(anchor.rawValue) \(number(width))", counted: drawn)
  }

  /// Writes a number, and remembers whether it was one.
  private mutating func number(_ number: Double) -> String {
    let text = decimal(number)
    isDrawable = isDrawable && text != "nan"
    return text
  }

  private mutating func append(_ operation: String, colour: String) {
    isDrawable = isDrawable && colour.isColour
    append(operation, counted: colour)
  }

  /// Appends an operation whose argument is a text, which xdot counts in bytes.
  private mutating func append(_ operation: String, counted text: String) {
    operations.append("\(operation) \(text.utf8.count) -\(text)")
  }

  /// Graphviz would read on past the end of a curve with too few points.
  private mutating func append(_ operation: String, curve points: [DotPoint]) {
    isDrawable = isDrawable && points.count % 3 == 1
    append(operation, points, atLeast: 4)
  }

  private mutating func append(_ operation: String, _ points: [DotPoint], atLeast count: Int) {
    isDrawable = isDrawable && points.count >= count
    var places = ""
    for point in points { places += " " + number(point.x) + " " + number(point.y) }
    operations.append("\(operation) \(points.count)\(places)")
  }

  private mutating func append(
    _ operation: String, _ centre: DotPoint, _ radiusX: Double, _ radiusY: Double
  ) {
    let numbers = [centre.x, centre.y, radiusX, radiusY].map { number($0) }
    operations.append("\(operation) \(numbers.joined(separator: " "))")
  }
}
