import Ecomaps
import Wording

/// The legend in columns of a width, with what else has to be said beside the map.
struct LegendBlock: Sendable {
  struct Row: Sendable {
    /// The sign to draw before the words, if any.
    let item: ReferralLegendItem?
    let text: WrappedText
    let height: Double
  }

  let rows: [Row]

  static let columnWidth = 172.0
  static let signWidth = 34.0
  static let signSpace = 7.0
  private static let columnSpace = 12.0
  private static let typeSize = 8.5

  init(_ sketch: ReferralSketch) {
    let (content, ruler) = (sketch.content, sketch.ruler)
    let wording = Wording(content.options.language)
    let items = ReferralLegendItem.allCases.filter(sketch.legendItems.contains)
    var rows: [Row] = []
    if content.options.showsLegend, !items.isEmpty {
      let heading = WrappedText(
        wording.legendTitle, width: Self.columnWidth, lines: 1, size: 9.5, isBold: true,
        ruler: ruler)
      rows.append(Row(item: nil, text: heading, height: heading.box.height + 5))
      rows += items.map { item in
        let text = WrappedText(
          wording.legend(item), width: Self.columnWidth - Self.signWidth - Self.signSpace, lines: 3,
          size: Self.typeSize, ruler: ruler)
        return Row(item: item, text: text, height: max(16, text.box.height + 5))
      }
    }
    rows += content.remarks.map { remark in
      let text = WrappedText(
        remark, width: Self.columnWidth, lines: 3, size: Self.typeSize, ruler: ruler)
      return Row(item: nil, text: text, height: text.box.height + 6)
    }
    self.rows = rows
  }

  /// The size of the legend in at most so many columns, as low as they allow.
  func size(columns: Int) -> Size {
    guard !rows.isEmpty else { return Size(width: 0, height: 0) }
    let height = leastHeight(columns: columns)
    let used = Set(places(columns: columns).map(\.corner.x)).count
    return Size(
      width: Double(used) * Self.columnWidth + Double(used - 1) * Self.columnSpace, height: height)
  }

  /// The rows with their upper left corners, seen from that of the block.
  func places(columns: Int) -> [(row: Row, corner: Point)] {
    let height = leastHeight(columns: columns)
    var (column, used) = (0, 0.0)
    return rows.map { row in
      if used > 0, used + row.height > height + 0.01 { (column, used) = (column + 1, 0) }
      defer { used += row.height }
      return (row, Point(Double(column) * (Self.columnWidth + Self.columnSpace), -used))
    }
  }

  private func leastHeight(columns: Int) -> Double {
    var height = rows.map(\.height).max() ?? 0
    while columnCount(height: height) > columns { height += 2 }
    return height
  }

  private func columnCount(height: Double) -> Int {
    var (count, used) = (1, 0.0)
    for row in rows {
      if used > 0, used + row.height > height + 0.01 { (count, used) = (count + 1, 0) }
      used += row.height
    }
    return count
  }
}
