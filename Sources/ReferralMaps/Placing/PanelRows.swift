import Ecomaps

/// Panels set in rows, the highest first.
struct PanelRows {
  /// The lower left corner of each panel.
  private(set) var corners: [Point]
  private(set) var size = Size(width: 0, height: 0)

  /// How wide the rows may be, as shares of the side of a square as large as all panels; the
  /// preferred one first.
  private static let widths = [1.2, 0.7, 0.85, 1, 1.4, 1.7, 2]

  /// The rows that are largest in print on A3; of those as large the preferred ones.
  static func best(for sizes: [Size]) -> PanelRows {
    let side = sizes.reduce(0) { $0 + $1.width * $1.height }.squareRoot()
    let tries = widths.map { PanelRows(sizes, width: side * $0) }
    return tries.dropFirst().reduce(tries[0]) { best, other in
      other.scaleOnA3 > best.scaleOnA3 + 0.001 ? other : best
    }
  }

  private var scaleOnA3: Double { ReferralSheet.scaleOnA3(size) }

  private init(_ sizes: [Size], width: Double) {
    let width = max(width, sizes.map(\.width).max() ?? 0)
    corners = Array(repeating: .zero, count: sizes.count)
    var (x, top, rowHeight) = (0.0, 0.0, 0.0)
    for place in sizes.indices.sorted(by: { (-sizes[$0].height, $0) < (-sizes[$1].height, $1) }) {
      if x > 0, x + sizes[place].width > width + 0.5 {
        (x, top, rowHeight) = (0, top - rowHeight, 0)
      }
      corners[place] = Point(x, top - sizes[place].height)
      x += sizes[place].width
      rowHeight = max(rowHeight, sizes[place].height)
      size = Size(width: max(size.width, x), height: rowHeight - top)
    }
  }
}
