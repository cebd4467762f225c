import DotLanguage
import Testing

struct XDotDrawingTests {
  @Test func `operations are written in their order, texts with their bytes`() {
    var drawing = XDotDrawing()
    drawing.penColour("#00000080")
    drawing.fillColour("white")
    drawing.lineWidth(1.5)
    drawing.lineStyle("dotted")
    drawing.filledPolygon([DotPoint(0, 0), DotPoint(1, 0), DotPoint(0, 1)])
    drawing.filledEllipse(centre: DotPoint(5, 6), radiusX: 2, radiusY: 3)
    drawing.font(TextStyle(pointSize: 10, isBold: true))
    drawing.text("Zoë \"\\\"", baseline: DotPoint(10, 20), anchor: .middle, width: 30)
    #expect(drawing.isDrawable)
    #expect(
      text(of: drawing) == #"c 9 -#00000080 C 5 -white S 17 -setlinewidth(1.5) S 6 -dotted "#
        + #"P 3 0 0 1 0 0 1 E 5 6 2 3 F 10 35 -DejaVu Sans,Verdana,sans-serif Bold "#
        + "T 10 18 0 30 11 -Zoë \\\"\\\u{2060}\\\" ")
  }

  @Test func `a drawing of nothing is no attribute`() {
    #expect(XDotDrawing().isEmpty)
    #expect(text(of: XDotDrawing()) == nil)
    var drawing = XDotDrawing()
    drawing.text("", baseline: DotPoint(0, 0), width: 0)
    #expect(drawing.isEmpty)
  }

  @Test func `a text brings a font if there is none`() {
    var drawing = XDotDrawing()
    drawing.text("a", baseline: DotPoint(0, 2.8), width: 5)
    #expect(text(of: drawing) == "F 14 30 -DejaVu Sans,Verdana,sans-serif T 0 0 -1 5 1 -a ")
  }

  /// The value of `_background`, as it stands between the quotes.
  private func text(of drawing: XDotDrawing) -> String? {
    let text = DotGraph(name: "x", attributes: ["_background": drawing.value]).text
    guard let match = text.firstMatch(of: /_background="(.*)"\]/) else { return nil }
    return String(match.1)
  }
}
