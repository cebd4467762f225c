import DotLanguage
import GraphvizBridge
import Testing

/// A picture is the sheet: its size, its coordinates, whatever stands on it.
struct SheetTests {
  /// A sheet of odd sides, with a black square of ten points whose middle is 20 points from the left
  /// and 30 from the bottom, and with a node that lies outside.
  static func picture(hasBackground: Bool, isCrowded: Bool) -> DotPicture {
    let square: DotAttributes = [
      "shape": "box", "style": "filled", "fillcolor": "#000000", "width": .inches(points: 10),
      "height": .inches(points: 10), "fixedsize": "true", "label": "",
    ]
    var nodes = [DotNode("a", square.merging(["pos": "20,30"]))]
    if isCrowded {
      nodes.append(DotNode("b", square.merging(["pos": "-500,2000"])))
      nodes.append(DotNode("c", square.merging(["pos": "900,-40"])))
    }
    var attributes: DotAttributes = [:]
    if hasBackground {
      var background = XDotDrawing()
      background.penColour("#ff0000")
      background.ellipse(centre: DotPoint(0, 0), radiusX: 300, radiusY: 300)
      attributes["_background"] = background.value
    }
    var picture = SamplePicture.picture(DotGraph(name: "x", attributes: attributes, nodes: nodes))
    picture.size = TextSize(width: 211, height: 97.4)
    return picture
  }

  static let pictures = [
    picture(hasBackground: false, isCrowded: false), picture(hasBackground: true, isCrowded: false),
    picture(hasBackground: false, isCrowded: true), picture(hasBackground: true, isCrowded: true),
  ]

  @Test(arguments: pictures)
  func `an SVG is as large as the sheet, in points`(picture: DotPicture) async throws {
    let bytes = try await GraphvizRenderer().render(picture, as: .svg)
    let svg = ReadSVG(bytes)
    let root = try #require(svg.first("svg"))
    #expect(root.attributes["width"] == "211pt")
    #expect(root.attributes["height"] == "97pt")
    #expect(root.attributes["viewBox"] == "0.00 0.00 211.00 97.00")
    let group = try #require(svg.elements.first { $0.attributes["id"] == "graph0" })
    #expect(group.attributes["transform"] == "scale(1 1) rotate(0) translate(0 97)")
    #expect(
      svg.elements.contains { $0.attributes["points"] == "25,-35 15,-35 15,-25 25,-25 25,-35" })
  }

  @Test(arguments: pictures)
  func `a page of a PDF is as large as the sheet`(picture: DotPicture) async throws {
    let bytes = try await GraphvizRenderer().render(picture, as: .pdf)
    #expect(String(decoding: bytes, as: UTF8.self).contains("/MediaBox [ 0 0 211 97 ]"))
    guard let ppm = try Programs.output(of: "pdftoppm", ["-r", "72", "{}"], input: bytes) else {
      return
    }
    let pixels = try #require(Pixels(ppm: ppm))
    try #require(pixels.width == 211)
    try #require(pixels.height == 97)
    #expect(pixels.colour(20, 97 - 30) == [0, 0, 0])
    #expect(pixels.colour(30, 97 - 30) == [255, 255, 255])
    #expect(pixels.colour(20, 97 - 40) == [255, 255, 255])
  }

  @Test(arguments: [72, 96, 192, 300])
  func `a PNG has the pixels of its resolution`(dpi: Int) async throws {
    for picture in Self.pictures {
      var picture = picture
      picture.dpi = dpi
      let bytes = try await GraphvizRenderer().render(picture, as: .png)
      #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
      let sides = [16, 20].map { start in
        bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      }
      let scale = Double(dpi) / 72
      #expect(sides == [211, 97].map { Int(($0 * scale).rounded()) })
    }
  }

  @Test func `the DOT text is what is drawn`() async throws {
    let picture = SamplePicture.ofEverything
    let bytes = try await GraphvizRenderer().render(picture, as: .dot)
    #expect(String(decoding: bytes, as: UTF8.self) == picture.graphOnSheet().text)
  }

  @Test func `colours on the sheet may be seen through`() async throws {
    var background = XDotDrawing()
    background.penColour("#00000000")
    background.fillColour("#ff000080")
    background.filledPolygon([
      DotPoint(0, 0), DotPoint(50, 0), DotPoint(50, 50), DotPoint(0, 50),
    ])
    var picture = SamplePicture.picture(
      DotGraph(name: "x", attributes: ["_background": background.value]))
    picture.size = TextSize(width: 100, height: 50)
    let pdf = try await GraphvizRenderer().render(picture, as: .pdf)
    if let ppm = try Programs.output(of: "pdftoppm", ["-r", "72", "{}"], input: pdf) {
      let pixels = try #require(Pixels(ppm: ppm))
      #expect(pixels.colour(25, 25) == [255, 127, 127])
      #expect(pixels.colour(75, 25) == [255, 255, 255])
    }
    let svg = ReadSVG(try await GraphvizRenderer().render(picture, as: .svg))
    let square = try #require(svg.elements.first { $0.attributes["fill"] == "#ff0000" })
    #expect(square.attributes["fill-opacity"] == "0.501961")
    #expect(square.attributes["stroke"] == "none")
  }

  @Test func `each piece of an edge has the tips it asks for`() async throws {
    let svg = ReadSVG(try await GraphvizRenderer().render(SamplePicture.ofEverything, as: .svg))
    let tips = svg.elements.filter {
      $0.name == "polygon" && $0.attributes["points"]?.contains("-30 ") == true
    }
    .compactMap { $0.attributes["points"] }
    #expect(tips.count == 2)
    #expect(tips.contains { $0.contains("120,-30") })
    #expect(tips.contains { $0.contains("250,-30") })
  }
}
