/// A point in Graphviz's coordinates: PostScript points (1/72 inch), x to the right and y **up**.
public struct DotPoint: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  public init(_ x: Double, _ y: Double) {
    self.init(x: x, y: y)
  }

  /// `x,y`, as `pos` attributes write it.
  var commaSeparated: String { decimal(x) + "," + decimal(y) }
}

extension DotPoint {
  /// `x,y`: the value of a node's `pos` attribute.
  public var positionValue: DotValue { .raw(commaSeparated) }
}
