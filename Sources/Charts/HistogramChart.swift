/// How often something takes so long, or so many steps: bars over bins that follow each other.
public struct HistogramChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    /// What stands under the bar.
    public var name: String
    /// How many, or nothing for a count about people that is too small to be told.
    public var count: Int?
    public var shade: Shade
    public var title: String

    public init(name: String, count: Int?, shade: Shade = .full, title: String) {
      self.name = name
      self.count = count
      self.shade = shade
      self.title = title
    }
  }

  /// A line across the bars: the median, the 90th percentile.
  public struct Mark: Hashable, Sendable {
    /// Where it stands, in bars from the left: 0 is where the first begins, 1.5 the middle of the
    /// second.
    public var place: Double
    public var words: String

    public init(place: Double, words: String) {
      self.place = place
      self.words = words
    }
  }

  public var title: String
  public var subtitle: String
  public var description: String
  /// As a BCP 47 tag.
  public var language: String
  /// What the bars are about, under their names.
  public var axis: String
  public var bars: [Bar]
  public var marks: [Mark]
  public var remark: String
  /// What stands on a bar whose count is not told.
  public var hidden: String

  public init(
    title: String, subtitle: String, description: String, language: String, axis: String,
    bars: [Bar], marks: [Mark], remark: String, hidden: String
  ) {
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.language = language
    self.axis = axis
    self.bars = bars
    self.marks = marks
    self.remark = remark
    self.hidden = hidden
  }

  private static let margin = 26.0
  private static let plotHeight = 190.0
  private static let least = 60.0

  /// The chart as an SVG document.
  ///
  /// - Complexity: O(bars).
  public var svg: String {
    var drawing = SVGDrawing()
    let barWidth = max(Self.least, 428 / Double(max(1, bars.count)))
    let width = 2 * Self.margin + Double(bars.count) * barWidth
    let top = ChartHeading.height + 22 + Double(marks.count) * 12
    let base = top + Self.plotHeight
    ChartHeading.draw(title, subtitle, width: width, into: &drawing)
    for (number, bar) in bars.enumerated() {
      let x = Self.margin + Double(number) * barWidth
      let height = height(of: bar)
      drawing.group(bar.title, id: "bar-\(number + 1)") { drawing in
        if height > 0 {
          drawing.rectangle(
            x: x + 5, y: base - height, width: barWidth - 10, height: height,
            fill: bar.count == nil ? Shade.hatch.fill : bar.shade.fill, stroke: "#56626d")
        }
        drawing.text(
          bar.count.map { "\($0)" } ?? hidden, x: x + barWidth / 2, baseline: base - height - 4,
          .init(size: 9, isBold: true, anchor: .middle))
        let name = SettledText(bar.name, width: barWidth - 4, lines: 2, size: 8.5)
        for (line, words) in name.lines.enumerated() {
          drawing.text(
            words, x: x + barWidth / 2, baseline: base + 13 + Double(line) * 10.5,
            .init(size: 8.5, anchor: .middle))
        }
      }
    }
    drawing.line(
      from: (Self.margin, base), to: (width - Self.margin, base), stroke: "#22303c", width: 1)
    drawMarks(top: top, base: base, barWidth: barWidth, width: width, into: &drawing)
    drawing.text(
      axis, x: width / 2, baseline: base + 44, .init(size: 9, colour: "#56626d", anchor: .middle))
    let text = SettledText(remark, width: width - 2 * Self.margin, lines: 6, size: 8.5)
    var y = base + 62
    for line in text.lines where !remark.isEmpty {
      drawing.text(line, x: Self.margin, baseline: y, .init(size: 8.5, colour: "#56626d"))
      y += 12
    }
    return drawing.document(
      width: width, height: y + Self.margin - 8, language: language, title: title,
      description: description)
  }

  /// The largest count that a hidden bar may have; it is drawn as high, so that its height tells
  /// nothing.
  private static let mostHidden = 4

  private func height(of bar: Bar) -> Double {
    let largest = max(bars.compactMap(\.count).max() ?? 0, Self.mostHidden)
    return Double(bar.count ?? Self.mostHidden) / Double(largest) * Self.plotHeight
  }

  /// The height of the bar at a place.
  private func height(at place: Double) -> Double {
    let number = min(max(0, Int(place)), bars.count - 1)
    return bars.indices.contains(number) ? height(of: bars[number]) : 0
  }

  private func drawMarks(
    top: Double, base: Double, barWidth: Double, width: Double, into drawing: inout SVGDrawing
  ) {
    for (number, mark) in marks.enumerated() {
      let x = Self.margin + mark.place * barWidth
      let y = top - 22 - Double(marks.count - 1 - number) * 12
      drawing.line(
        from: (x, y + 3), to: (x, base - height(at: mark.place) - 16), stroke: "#9a4a00",
        width: 1.25, dashes: number == 0 ? "6 3" : "2 3")
      // The words stand on the side that has room.
      let isLeft = x > width / 2
      drawing.text(
        mark.words, x: isLeft ? x - 5 : x + 5, baseline: y + 8,
        .init(size: 8.5, colour: "#7a3b00", anchor: isLeft ? .end : .start))
    }
  }
}
