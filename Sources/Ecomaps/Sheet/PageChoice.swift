/// The paper a picture is made for.
public enum PageChoice: String, Hashable, Sendable, CaseIterable {
  /// A4 landscape, or the smallest larger sheet that stays readable.
  case automatic = "auto"
  case a4Landscape = "a4-landscape"
  case a4Portrait = "a4-portrait"
  case a3Landscape = "a3-landscape"
  case a3Portrait = "a3-portrait"

  /// The sheets to try, the preferred one first.
  var sheets: [Sheet] {
    switch self {
    case .automatic: [.a4, .a3, .a2, .a1, .a0]
    case .a4Landscape: [.a4]
    case .a4Portrait: [Sheet.a4.turned]
    case .a3Landscape: [.a3]
    case .a3Portrait: [Sheet.a3.turned]
    }
  }
}

/// A sheet of paper.
///
/// Source of the sizes: ISO 216.
public struct Sheet: Hashable, Sendable {
  /// The name that people know it by, such as "A4".
  public let name: String
  /// Width and height in points.
  public let size: Size

  public var isLandscape: Bool { size.width > size.height }

  /// How much smaller everything gets when the sheet is printed on A4.
  public var scaleOnA4: Double {
    max(Sheet.a4.size.width, Sheet.a4.size.height) / max(size.width, size.height)
  }

  package var turned: Sheet {
    Sheet(name: name, size: Size(width: size.height, height: size.width))
  }

  package static let a4 = Sheet(name: "A4", size: Size(width: 841.89, height: 595.28))
  package static let a3 = Sheet(name: "A3", size: Size(width: 1190.55, height: 841.89))
  package static let a2 = Sheet(name: "A2", size: Size(width: 1683.78, height: 1190.55))
  package static let a1 = Sheet(name: "A1", size: Size(width: 2383.94, height: 1683.78))
  package static let a0 = Sheet(name: "A0", size: Size(width: 3370.39, height: 2383.94))
}
