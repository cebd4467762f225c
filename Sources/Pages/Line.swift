/// Running text, parts of which stand out.
public struct Line: Hashable, Sendable {
  public var spans: [Span]

  public init(_ spans: [Span]) { self.spans = spans }
  public init(_ text: String) { self.init([.plain(text)]) }

  /// The text without anything standing out.
  public var text: String { spans.map(\.text).joined() }

  public static func + (one: Line, other: Line) -> Line { Line(one.spans + other.spans) }

  /// A part of a line.
  public enum Span: Hashable, Sendable {
    case plain(String)
    case strong(String)
    /// Said more softly: a source, a remark.
    case soft(String)
    case link(String, address: String)

    public var text: String {
      switch self {
      case .plain(let text), .strong(let text), .soft(let text), .link(let text, _): text
      }
    }
  }
}

extension Line: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self.init(text) }
}
