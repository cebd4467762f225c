/// A small chart in which every person or line is a mark of its own: what there is can be counted,
/// and nothing is made a share of a whole that nobody knows.
///
/// Marks are filled or open, so that it reads in black and white; each row says its number too.
public struct UnitChart: Hashable, Sendable {
  /// What is counted under one name.
  public struct Row: Hashable, Sendable {
    public var name: String
    public var filled: Int
    public var open: Int
    /// The row in words.
    public var title: String

    public init(name: String, filled: Int, open: Int = 0, title: String) {
      self.name = name
      self.filled = filled
      self.open = open
      self.title = title
    }
  }

  /// What tells it from others on the same page: a word of small letters.
  public var id: String
  public var title: String
  /// What to talk about, under the title.
  public var question: String
  /// As a BCP 47 tag.
  public var language: String
  public var rows: [Row]
  /// What filled marks are, and what open ones are; empty where there are no open ones.
  public var key: [String]

  public init(
    id: String, title: String, question: String, language: String, rows: [Row],
    key: [String] = []
  ) {
    self.id = id
    self.title = title
    self.question = question
    self.language = language
    self.rows = rows
    self.key = key
  }

  private static let width = 350.0
  private static let nameWidth = 132.0
  private static let rowHeight = 19.0
  private static let mark = 9.0

  /// The chart as an SVG element, to stand in a page.
  ///
  /// - Complexity: O(marks).
  public var svg: String {
    var drawing = SVGDrawing()
    let heading = SettledText(title, width: Self.width - 16, lines: 2, size: 12, isBold: true)
    let under = SettledText(question, width: Self.width - 16, lines: 3, size: 9.5)
    var y = 20.0
    for line in heading.lines {
      drawing.text(line, x: 8, baseline: y, .init(size: 12, isBold: true))
      y += 15
    }
    for line in under.lines {
      drawing.text(line, x: 8, baseline: y, .init(size: 9.5, colour: "#56626d"))
      y += 12.5
    }
    y += 4
    for (number, row) in rows.enumerated() {
      drawing.group(row.title, id: "\(id)-\(number + 1)") { draw(row, at: y, into: &$0) }
      y += Self.rowHeight
    }
    if key.count == 2 {
      y += 6
      var x = 8.0
      for (isFilled, words) in zip([true, false], key) {
        Self.draw(isFilled: isFilled, x: x, y: y, width: Self.mark, into: &drawing)
        drawing.text(words, x: x + 14, baseline: y + 8, .init(size: 9))
        x += 28 + SettledText.width(of: words, size: 9)
      }
      y += Self.rowHeight
    }
    return drawing.element(
      id: id, width: Self.width, height: y + 6, language: language, title: title,
      description: rows.map(\.title).joined(separator: " "))
  }

  private func draw(_ row: Row, at y: Double, into drawing: inout SVGDrawing) {
    let name = SettledText(row.name, width: Self.nameWidth - 10, lines: 1, size: 9.5)
    drawing.text(name.lines[0], x: 8, baseline: y + 9, .init(size: 9.5))
    let count = row.filled + row.open
    let room = Self.width - Self.nameWidth - 40
    // Many marks stand closer and get narrower, so that each is still one.
    let step = min(Self.mark + 3, room / Double(max(1, count)))
    for place in 0..<count {
      Self.draw(
        isFilled: place < row.filled, x: Self.nameWidth + Double(place) * step, y: y,
        width: min(Self.mark, step * 0.75), into: &drawing)
    }
    let number = row.open == 0 || row.filled == 0 ? "\(count)" : "\(row.filled) + \(row.open)"
    drawing.text(
      number, x: Self.nameWidth + Double(count) * step + 4, baseline: y + 9,
      .init(size: 9.5, isBold: true))
  }

  private static func draw(
    isFilled: Bool, x: Double, y: Double, width: Double, into drawing: inout SVGDrawing
  ) {
    drawing.rectangle(
      x: x, y: y, width: width, height: mark, fill: isFilled ? "#2f6f94" : "#ffffff",
      stroke: "#22303c")
  }
}
