/// How a text looks, as far as its size goes.
public struct TextStyle: Hashable, Sendable, Codable {
  public var pointSize: Double
  public var isBold: Bool
  public var isItalic: Bool

  public init(pointSize: Double, isBold: Bool = false, isItalic: Bool = false) {
    self.pointSize = pointSize
    self.isBold = isBold
    self.isItalic = isItalic
  }
}

/// A text in one style, of one line or several.
public struct StyledText: Hashable, Sendable, Codable {
  public var text: String
  public var style: TextStyle

  public init(_ text: String, _ style: TextStyle) {
    self.text = text
    self.style = style
  }
}

/// A width and a height, in points.
public struct TextSize: Hashable, Sendable, Codable {
  public var width: Double
  public var height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
