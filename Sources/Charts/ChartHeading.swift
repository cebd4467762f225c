/// The title and what stands under it, on top of every chart.
enum ChartHeading {
  /// The room that it takes, with the margin above it.
  static let height = 70.0

  static func draw(
    _ title: String, _ subtitle: String, width: Double, into drawing: inout SVGDrawing
  ) {
    let heading = SettledText(title, width: width - 52, lines: 1, size: 16, isBold: true)
    let under = SettledText(subtitle, width: width - 52, lines: 1, size: 9)
    drawing.text(heading.lines[0], x: 26, baseline: 40, .init(size: 16, isBold: true))
    drawing.text(under.lines[0], x: 26, baseline: 56, .init(size: 9, colour: "#56626d"))
  }
}
