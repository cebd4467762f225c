/// A table of filled cells, each with its words: rows × columns.
public struct MatrixChart: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    /// One or two short lines.
    public var lines: [String]
    public var shade: Shade
    /// What the cell says, for those who cannot see it and those who point at it.
    public var title: String

    public init(lines: [String], shade: Shade, title: String) {
      self.lines = lines
      self.shade = shade
      self.title = title
    }
  }

  /// What a shade means.
  public struct Key: Hashable, Sendable {
    public var shade: Shade
    public var words: String

    public init(_ shade: Shade, _ words: String) {
      self.shade = shade
      self.words = words
    }
  }

  public var title: String
  /// What stands under the title.
  public var subtitle: String
  public var description: String
  /// As a BCP 47 tag.
  public var language: String
  public var rows: [String]
  public var columns: [String]
  /// The cells of each row, one for each column.
  public var cells: [[Cell]]
  public var legendTitle: String
  public var legend: [Key]
  /// What else has to be said, under the legend.
  public var remark: String

  public init(
    title: String, subtitle: String, description: String, language: String, rows: [String],
    columns: [String], cells: [[Cell]], legendTitle: String, legend: [Key], remark: String
  ) {
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.language = language
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.legendTitle = legendTitle
    self.legend = legend
    self.remark = remark
  }

  private static let margin = 26.0
  private static let rowNames = 150.0
  private static let cell = (width: 86.0, height: 36.0)
  private static let ink = "#22303c"
  private static let softInk = "#56626d"

  /// The chart as an SVG document.
  ///
  /// - Complexity: O(rows × columns).
  public var svg: String {
    var drawing = SVGDrawing()
    let left = Self.margin + Self.rowNames
    let headings = columns.map {
      SettledText($0, width: Self.cell.width - 6, lines: 3, size: 9, isBold: true)
    }
    let headingHeight = Double(headings.map(\.lines.count).max() ?? 0) * 11.5 + 8
    let top = ChartHeading.height + headingHeight
    let width = max(left + Double(columns.count) * Self.cell.width + Self.margin, 480)
    ChartHeading.draw(title, subtitle, width: width, into: &drawing)
    for (column, heading) in headings.enumerated() {
      let middle = left + (Double(column) + 0.5) * Self.cell.width
      for (number, line) in heading.lines.reversed().enumerated() {
        drawing.text(
          line, x: middle, baseline: top - 7 - Double(number) * 11.5,
          .init(size: 9, isBold: true, anchor: .middle))
      }
    }
    for (row, name) in rows.enumerated() {
      let y = top + Double(row) * Self.cell.height
      let text = SettledText(name, width: Self.rowNames - 10, lines: 3, size: 9, isBold: true)
      let first = y + Self.cell.height / 2 + 3 - Double(text.lines.count - 1) * 5.75
      for (number, line) in text.lines.enumerated() {
        drawing.text(
          line, x: Self.margin, baseline: first + Double(number) * 11.5,
          .init(size: 9, isBold: true))
      }
      for (column, cell) in cells[row].enumerated() {
        draw(
          cell, id: "cell-\(row + 1)-\(column + 1)", x: left + Double(column) * Self.cell.width,
          y: y, into: &drawing)
      }
    }
    let bottom = top + Double(rows.count) * Self.cell.height + 22
    let end = drawLegend(from: bottom, width: width, into: &drawing)
    return drawing.document(
      width: width, height: end + Self.margin, language: language, title: title,
      description: description)
  }

  private func draw(
    _ cell: Cell, id: String, x: Double, y: Double, into drawing: inout SVGDrawing
  ) {
    drawing.group(cell.title, id: id) { drawing in
      drawing.rectangle(
        x: x + 1.5, y: y + 1.5, width: Self.cell.width - 3, height: Self.cell.height - 3,
        fill: cell.shade.fill, stroke: "#b9c1c8")
      guard !cell.lines.isEmpty else { return }
      // Words stay readable on any pattern: they have paper of their own.
      let widest = cell.lines.map { SettledText.width(of: $0, size: 8.5) }.max() ?? 0
      let (plate, lineHeight) = (min(widest + 6, Self.cell.width - 7), 11.0)
      let height = Double(cell.lines.count) * lineHeight + 3
      let (middle, centre) = (x + Self.cell.width / 2, y + Self.cell.height / 2)
      if cell.shade != .empty {
        drawing.rectangle(
          x: middle - plate / 2, y: centre - height / 2, width: plate, height: height,
          fill: "#ffffff")
      }
      for (number, line) in cell.lines.enumerated() {
        drawing.text(
          line, x: middle,
          baseline: centre - height / 2 + 10 + Double(number) * lineHeight,
          .init(size: 8.5, anchor: .middle))
      }
    }
  }

  /// Draws the legend, and says where it ends.
  private func drawLegend(
    from top: Double, width: Double, into drawing: inout SVGDrawing
  ) -> Double {
    drawing.text(legendTitle, x: Self.margin, baseline: top, .init(size: 9.5, isBold: true))
    var y = top + 8
    for key in legend {
      drawing.rectangle(
        x: Self.margin, y: y + 1, width: 26, height: 11, fill: key.shade.fill, stroke: "#7d8790")
      drawing.text(key.words, x: Self.margin + 34, baseline: y + 10, .init(size: 8.5))
      y += 17
    }
    guard !remark.isEmpty else { return y }
    let text = SettledText(remark, width: width - 2 * Self.margin, lines: 6, size: 8.5)
    for line in text.lines {
      drawing.text(
        line, x: Self.margin, baseline: y + 12, .init(size: 8.5, colour: Self.softInk))
      y += 12
    }
    return y
  }
}
