/// A table in columns of plain text, or as a list of its rows where the columns do not fit.
struct TextTable {
  let lines: [String]

  private static let gap = 2

  init(_ table: Table, width: Int) {
    let headings = table.headings.map(\.printableLine)
    let rows = table.rows.map { $0.map(\.printableLine) }
    let all = [headings] + rows
    let widths = headings.indices.map { column in
      all.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
    let whole = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1)
    guard whole <= width else {
      lines = rows.flatMap { Self.listed($0, under: headings) }
      return
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    lines = ([headings, rule] + rows).map { row in
      let cells = widths.indices.map { column in
        let cell = column < row.count ? row[column] : ""
        let space = String(repeating: " ", count: max(0, widths[column] - cell.columns))
        return table.figureColumns.contains(column) ? space + cell : cell + space
      }
      return cells.joined(separator: String(repeating: " ", count: Self.gap)).withoutTrailingSpace
    }
  }

  private static func listed(_ row: [String], under headings: [String]) -> [String] {
    zip(headings, row).enumerated().compactMap { place, pair in
      guard !pair.1.isEmpty else { return nil }
      return place == 0 ? "- \(pair.1)" : "  \(pair.0): \(pair.1)"
    }
  }
}

extension String {
  fileprivate var withoutTrailingSpace: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
