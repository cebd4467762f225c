import Wording

/// The parts of a sheet: title on top, the map, and the columns of text beside or under it.
struct SheetLayout: Sendable {
  let sheet: Sheet
  let title: TitleBlock
  /// The upper left corner of the title.
  let titleCorner: Point
  /// Where the map may be.
  let map: Rectangle
  /// The rows beside the map, each with its upper left corner.
  let rows: [(row: SideRow, corner: Point)]

  static let margin = 26.0
  private static let columnSpace = 14.0

  init(
    _ sheet: Sheet, content: EcomapContent, side: SideText, options: EcomapOptions,
    ruler: TextRuler
  ) {
    self.sheet = sheet
    let wording = Wording(options.language)
    let hasSide = !side.legend.isEmpty || !side.needs.isEmpty
    let inner = Rectangle(
      minX: Self.margin, minY: Self.margin, maxX: sheet.size.width - Self.margin,
      maxY: sheet.size.height - Self.margin)
    titleCorner = Point(inner.minX, inner.maxY)
    if sheet.isLandscape {
      let columnX = inner.maxX - SideText.columnWidth
      let left = hasSide ? columnX - Self.columnSpace : inner.maxX
      title = TitleBlock(content, wording: wording, width: left - inner.minX, ruler: ruler)
      map = Rectangle(
        minX: inner.minX, minY: inner.minY, maxX: left, maxY: inner.maxY - title.height - 4)
      let shown = Self.needsFitting(
        side, columns: 1, height: inner.height, wording: wording, ruler: ruler)
      rows = Self.flow(
        side.rows(needsShown: shown, wording: wording, ruler: ruler),
        from: Point(columnX, inner.maxY), columns: 1, height: inner.height)
    } else {
      title = TitleBlock(content, wording: wording, width: inner.width, ruler: ruler)
      let columns = max(1, Int((inner.width + 8) / (SideText.columnWidth + 8)))
      let most = inner.height * 0.36
      let shown = Self.needsFitting(
        side, columns: columns, height: most, wording: wording, ruler: ruler)
      let rows = side.rows(needsShown: shown, wording: wording, ruler: ruler)
      let height = Self.leastHeight(of: rows, columns: columns, most: most)
      map = Rectangle(
        minX: inner.minX, minY: inner.minY + (hasSide ? height + 8 : 0), maxX: inner.maxX,
        maxY: inner.maxY - title.height - 4)
      self.rows = Self.flow(
        rows, from: Point(inner.minX, inner.minY + height), columns: columns, height: height)
    }
  }

  /// How many needs can be shown in the room there is.
  private static func needsFitting(
    _ side: SideText, columns: Int, height: Double, wording: Wording, ruler: TextRuler
  ) -> Int {
    var shown = side.needCount
    while shown > 0 {
      let rows = side.rows(needsShown: shown, wording: wording, ruler: ruler)
      if columnCount(of: rows, height: height) <= columns { return shown }
      shown -= 1
    }
    return 0
  }

  /// The least height at which rows fit a number of columns.
  private static func leastHeight(of rows: [SideRow], columns: Int, most: Double) -> Double {
    var height = (rows.map(\.size.height).max() ?? 0)
    while height < most, columnCount(of: rows, height: height) > columns { height += 4 }
    return height
  }

  private static func columnCount(of rows: [SideRow], height: Double) -> Int {
    let last = flow(rows, from: .zero, columns: .max, height: height).map(\.corner.x).max() ?? 0
    return Int((last / (SideText.columnWidth + 8)).rounded()) + 1
  }

  /// Sets rows under each other, and in the next column when one is full.
  private static func flow(
    _ rows: [SideRow], from corner: Point, columns: Int, height: Double
  ) -> [(row: SideRow, corner: Point)] {
    var column = 0
    var used = 0.0
    var placed: [(row: SideRow, corner: Point)] = []
    for row in rows {
      if used + row.size.height > height + 0.01, used > 0, column + 1 < columns {
        column += 1
        used = 0
      }
      if used == 0, case .space = row.content { continue }
      placed.append(
        (row, Point(corner.x + Double(column) * (SideText.columnWidth + 8), corner.y - used)))
      used += row.size.height
    }
    return placed
  }
}
