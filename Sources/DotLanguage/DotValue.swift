/// The value of a DOT attribute.
public enum DotValue: Hashable, Sendable {
  /// A value of ours: a colour, a number, a position. It is only quoted for DOT, so Graphviz still
  /// gives its escapes (`\N`) a meaning. Words that a person typed never belong here.
  case raw(String)

  /// Text that is drawn exactly as it was typed.
  case label(DotLabel)

  /// What is drawn beneath the graph: the value of `_background`.
  case drawing(XDotDrawing)

  /// A number with at most three decimals.
  public static func number(_ number: Double) -> DotValue { .raw(decimal(number)) }

  /// A length of so many points, in the inches in which Graphviz takes `width` and `height`.
  ///
  /// Graphviz rounds the sides of a node to whole points.
  public static func inches(points: Double) -> DotValue { .number(points / 72) }
}

extension DotValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self = .raw(value) }
}

extension DotValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .raw(String(value)) }
}

extension DotValue: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self = .number(value) }
}
