import DotLanguage
import GraphvizBridge
import Testing

/// What cannot be drawn as asked is refused, always, and not only the first time.
struct RefusalTests {
  typealias Fault = (name: String, value: DotValue)

  static let ofNodes: [Fault] = [
    ("style", "wavy"), ("shape", "heptadecagon"), ("shape", "epsf"),
    ("fillcolor", "no-such-colour"),
    ("color", "#12"), ("fontcolor", "red"), ("color", "#aa0000;2"), ("width", "x"),
    ("width", "nan"), ("width", .number(.nan)), ("width", .number(.infinity)), ("width", "1e3"),
    ("width", -1), ("peripheries", 100), ("fontsize", 0), ("fontname", "Comic Sans"),
    ("pos", "1;2"), ("pos", "1,2,3"), ("pos", "1,"), ("pos", "nan,1"), ("pos", "1,2!"), ("pos", ""),
    ("id", "a\\N"), ("id", "a\u{0}"), ("class", "a\nb"), ("label", "oma"),
    ("label", .label(DotLabel("x", pointSize: 0))), ("label", .label(DotLabel("x", colour: "re"))),
    ("fixedsize", "maybe"), ("margin", "1,2,3"), ("style", ""), ("fontsize", 1),
    ("fillcolor", "#aa0000:#00aa00"), ("fillcolor", "#aa0000;0.3"), ("gradientangle", 90),
  ]

  static let ofEdges: [Fault] = [
    ("style", "wavy"), ("style", "tapered"), ("arrowhead", "spear"), ("dir", "up"),
    ("pos", "1,1"), ("pos", "1,1 2,2 3,3"), ("pos", "1,1 2,2 3,3 4,4;"), ("pos", "e,1,1"),
    ("pos", "e,1,1 s,1,1 1,1 2,2 3,3 4,4"), ("pos", "1,1 2,2 3,3 4,4 5,5"), ("pos", "a,b c,d"),
    ("penwidth", "dik"), ("color", "black:invis:black"), ("headlabel", "x"),
    ("label", .label(DotLabel("zonder plaats"))),
  ]

  static let ofGraphs: [Fault] = [
    ("_background", "c 7 -#000000 I 0 0 9 9 11 -/etc/passwd"), ("bgcolor", "red"),
    ("layout", "dot"), ("splines", "ortho"), ("size", "1,1"), ("rotate", "90"), ("charset", "x"),
  ]

  @Test(arguments: ofNodes)
  func `a node with a faulty attribute is refused`(fault: Fault) async {
    var picture = SamplePicture.ofEverything
    picture.graph.nodes[0].attributes[fault.name] = fault.value
    await expectRefusal(of: picture, for: fault, element: "oma")
  }

  @Test(arguments: ofEdges)
  func `an edge with a faulty attribute is refused`(fault: Fault) async {
    var picture = SamplePicture.ofEverything
    picture.graph.edges[0].attributes[fault.name] = fault.value
    await expectRefusal(of: picture, for: fault, element: "oma -> kind")
  }

  @Test(arguments: ofGraphs)
  func `a graph with a faulty attribute is refused`(fault: Fault) async {
    var picture = SamplePicture.ofEverything
    picture.graph.attributes[fault.name] = fault.value
    await expectRefusal(of: picture, for: fault, element: "alles")
  }

  @Test(arguments: [
    "image", "imagepath", "shapefile", "fontpath", "stylesheet", "URL", "href", "tooltip", "layers",
    "edgeURL", "headhref", "comment", "layout", "no\" such", "",
  ])
  func `an attribute that reaches outside the drawing is refused`(name: String) async {
    var pictures = [SamplePicture.ofEverything, SamplePicture.ofEverything]
    pictures.append(SamplePicture.ofEverything)
    pictures[0].graph.attributes[name] = "/etc/passwd"
    pictures[1].graph.nodes[0].attributes[name] = "/etc/passwd"
    pictures[2].graph.edges[0].attributes[name] = "/etc/passwd"
    for picture in pictures {
      await #expect(throws: DotRenderingFailure.forbiddenAttribute(name: name)) {
        try await GraphvizRenderer().render(picture, as: .svg)
      }
    }
  }

  @Test func `a node or an edge without a place is refused`() async {
    var pictures = [SamplePicture.ofEverything, SamplePicture.ofEverything]
    pictures[0].graph.nodes[0].attributes["pos"] = nil
    pictures[1].graph.edges[0].attributes["pos"] = nil
    for (picture, element) in zip(pictures, ["oma", "oma -> kind"]) {
      await #expect(throws: DotRenderingFailure.unusablePosition(of: element)) {
        try await GraphvizRenderer().render(picture, as: .svg)
      }
    }
  }

  @Test func `an edge to nowhere is refused`() async {
    var picture = SamplePicture.ofEverything
    picture.graph.edges[0].to = "niemand"
    await #expect(throws: DotRenderingFailure.unusablePosition(of: "niemand")) {
      try await GraphvizRenderer().render(picture, as: .svg)
    }
  }

  @Test func `a background that cannot be drawn is refused`() async {
    let faults: [(inout XDotDrawing) -> Void] = [
      { $0.penColour("rood") }, { $0.fillColour("#12") }, { $0.lineStyle("wavy") },
      { $0.lineWidth(.nan) }, { $0.bezier([DotPoint(0, 0), DotPoint(1, 1)]) },
      { $0.filledBezier([]) }, { $0.polygon([DotPoint(0, 0), DotPoint(1, 1)]) },
      { $0.polyline([DotPoint(0, 0)]) }, { $0.font(TextStyle(pointSize: 0)) },
      { $0.ellipse(centre: DotPoint(0, .infinity), radiusX: 1, radiusY: 1) },
    ]
    for fault in faults {
      var background = XDotDrawing()
      fault(&background)
      var picture = SamplePicture.ofEverything
      picture.graph.attributes["_background"] = background.value
      await #expect(throws: DotRenderingFailure.unusableValue(attribute: "_background")) {
        try await GraphvizRenderer().render(picture, as: .svg)
      }
    }
  }

  private func expectRefusal(
    of picture: DotPicture, for fault: Fault, element: String
  ) async {
    let refusals: [DotRenderingFailure] = [
      .unusableValue(attribute: fault.name), .forbiddenAttribute(name: fault.name),
      .unusablePosition(of: element),
    ]
    for format in [PictureFormat.svg, .svg, .pdf, .png, .dot] {
      let failure = await #expect(throws: DotRenderingFailure.self) {
        try await GraphvizRenderer().render(picture, as: format)
      }
      if let failure { #expect(refusals.contains(failure)) }
    }
  }
}
