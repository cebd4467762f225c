import DotLanguage
import GraphvizBridge
import Testing

struct MeasuringTests {
  static let texts: [StyledText] = [
    StyledText("Oma Riet", TextStyle(pointSize: 12)),
    StyledText("Oma Riet", TextStyle(pointSize: 12, isBold: true)),
    StyledText("Oma Riet", TextStyle(pointSize: 9.5, isItalic: true)),
    StyledText("twee\nregels & <meer>", TextStyle(pointSize: 14)),
    StyledText("  spaties  ", TextStyle(pointSize: 10)),
    StyledText("جدّة 🙂", TextStyle(pointSize: 20, isBold: true, isItalic: true)),
  ]

  /// A node with a border and without a margin is exactly as large as its text.
  @Test(arguments: texts)
  func `a text is as large as the box that Graphviz draws around it`(text: StyledText) async throws
  {
    let size = try #require(try await GraphvizRenderer().measure([text]).first)
    let label = DotLabel(
      text.text, isBold: text.style.isBold, isItalic: text.style.isItalic,
      pointSize: text.style.pointSize)
    let node = DotNode(
      "n",
      [
        "pos": "200,150", "shape": "box", "margin": 0, "width": 0, "height": 0,
        "label": .label(label),
      ])
    let picture = SamplePicture.picture(DotGraph(name: "x", nodes: [node]))
    let svg = ReadSVG(try await GraphvizRenderer().render(picture, as: .svg))
    let box = try #require(
      svg.elements.first { $0.name == "polygon" && $0.path.count == 3 }?.attributes["points"])
    let corners = box.split(separator: " ").map {
      $0.split(separator: ",").compactMap { Double($0) }
    }
    #expect(corners[0][0] - corners[1][0] == size.width)
    #expect(corners[2][1] - corners[1][1] == size.height)
    #expect(size.width > 10)
  }

  @Test func `sizes come in the order of the texts, each text as if it were alone`() async throws {
    let renderer = GraphvizRenderer()
    let several = Self.texts + Self.texts.reversed()
    let together = try await renderer.measure(several)
    #expect(together.count == several.count)
    for (text, size) in zip(several, together) {
      #expect(try await renderer.measure([text]) == [size])
    }
  }

  @Test func `bold text is wider, large text larger, no text nothing`() async throws {
    let sizes = try await GraphvizRenderer().measure([
      StyledText("Buurvrouw", TextStyle(pointSize: 12)),
      StyledText("Buurvrouw", TextStyle(pointSize: 12, isBold: true)),
      StyledText("Buurvrouw", TextStyle(pointSize: 24)),
      StyledText("", TextStyle(pointSize: 12)),
    ])
    #expect(sizes[1].width > sizes[0].width)
    #expect(abs(sizes[2].width - 2 * sizes[0].width) <= 3)
    #expect(sizes[2].height > sizes[0].height)
    #expect(sizes[3] == TextSize(width: 0, height: 0))
    #expect(try await GraphvizRenderer().measure([]) == [])
  }

  @Test func `more texts than are remembered are measured all the same`() async throws {
    let style = TextStyle(pointSize: 8)
    let texts = (0..<6000).map { StyledText("nummer \($0)", style) }
    let first = try await GraphvizRenderer().measure(texts)
    let second = try await GraphvizRenderer().measure(texts.reversed())
    #expect(first == second.reversed())
  }
}
