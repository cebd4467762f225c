import DotLanguage

/// Pictures that the tests draw.
enum SamplePicture {
  /// A sheet of 400 × 300 points with one of everything that an ecomap is drawn with.
  static var ofEverything: DotPicture {
    var background = XDotDrawing()
    background.penColour("#00000000")
    background.fillColour("#eef4ff80")
    background.filledPolygon([
      DotPoint(0, 0), DotPoint(200, 0), DotPoint(200, 300), DotPoint(0, 300),
    ])
    background.penColour("#9aa5b1")
    background.lineStyle("dashed")
    background.ellipse(centre: DotPoint(200, 150), radiusX: 140, radiusY: 100)
    background.fillColour("#ff000040")
    background.filledEllipse(centre: DotPoint(200, 150), radiusX: 60, radiusY: 60)
    background.lineStyle("solid")
    background.lineWidth(2)
    background.bezier([
      DotPoint(10, 150), DotPoint(10, 180), DotPoint(60, 180), DotPoint(60, 150),
    ])
    background.penColour("#000000")
    background.font(TextStyle(pointSize: 16, isBold: true))
    background.text("Ecomap é 🙂", baseline: DotPoint(10, 280), width: 100)
    background.font(TextStyle(pointSize: 8))
    background.lineWidth(1)
    background.polyline([DotPoint(390, 10), DotPoint(200, 10)])
    background.text("op de lijn", baseline: DotPoint(390, 10), anchor: .right, width: 50)

    let nodes = [
      node("oma", 60, 220, ["shape": "box", "style": "rounded,filled", "fillcolor": "#fff3c4"]),
      node("school", 340, 220, ["shape": "box"]),
      node("maatje", 340, 60, ["shape": "ellipse", "peripheries": 2]),
      node("kind", 200, 150, ["shape": "circle", "width": 0.6, "height": 0.6]),
      node("huisdier", 60, 60, ["shape": "diamond", "height": 0.7]),
    ]
    let edges = [
      edge("oma", "kind", .polyline([DotPoint(104, 205), DotPoint(180, 160)]), ["penwidth": 4]),
      edge(
        "school", "kind",
        .polyline(
          [
            DotPoint(300, 205), DotPoint(270, 200), DotPoint(265, 185), DotPoint(240, 180),
            DotPoint(235, 165), DotPoint(225, 161),
          ], end: DotPoint(217, 157)),
        ["style": "solid"]),
      edge(
        "maatje", "kind",
        .polyline(
          [DotPoint(305, 80), DotPoint(225, 130)], start: DotPoint(313, 75),
          end: DotPoint(217, 135)),
        ["style": "dashed"]),
      edge(
        "huisdier", "kind", .polyline([DotPoint(90, 75), DotPoint(180, 138)]), ["style": "dotted"]),
      severalPieces,
    ]
    return picture(
      DotGraph(
        name: "alles", attributes: ["_background": background.value], nodes: nodes, edges: edges))
  }

  /// An edge in three pieces, with a tip at the outer ends only.
  static var severalPieces: DotEdge {
    let pieces: [DotSpline] = [
      .polyline([DotPoint(130, 30), DotPoint(170, 30)], start: DotPoint(120, 30)),
      .polyline([DotPoint(180, 24), DotPoint(190, 36)]),
      .polyline([DotPoint(200, 30), DotPoint(240, 30)], end: DotPoint(250, 30)),
    ]
    return DotEdge(
      from: "huisdier", to: "maatje",
      ["id": "pieces", "pos": pieces.positionValue, "dir": pieces.directionValue])
  }

  /// A sheet of 842 × 595 points with 40 actors and 60 ties.
  static var ofManyActors: DotPicture {
    let places = (0..<40).map { number in
      DotPoint(60 + 100 * Double(number % 8), 60 + 110 * Double(number / 8))
    }
    let nodes = places.enumerated().map { number, place in
      node(
        "actor \(number)", place.x, place.y, ["shape": number.isMultiple(of: 3) ? "ellipse" : "box"]
      )
    }
    let edges = (0..<60).map { number in
      let (from, to) = (number % 40, (number * 7 + 3) % 40)
      return edge(
        "actor \(from)", "actor \(to)",
        .polyline([places[from], places[to]], end: DotPoint(places[to].x + 3, places[to].y)),
        ["penwidth": .number(Double(number % 4) + 0.5)])
    }
    var picture = picture(DotGraph(name: "veel", nodes: nodes, edges: edges))
    picture.size = TextSize(width: 842, height: 595)
    picture.dpi = 36
    return picture
  }

  static func node(_ name: String, _ x: Double, _ y: Double, _ more: DotAttributes = [:]) -> DotNode
  {
    let base: DotAttributes = [
      "id": .raw("n-\(name)"), "pos": DotPoint(x, y).positionValue, "width": 1.1, "height": 0.45,
      "fixedsize": "true", "label": .label(DotLabel(name, pointSize: 10)),
    ]
    return DotNode(name, base.merging(more))
  }

  static func edge(
    _ from: String, _ to: String, _ course: DotSpline, _ more: DotAttributes = [:]
  ) -> DotEdge {
    let base: DotAttributes = [
      "id": .raw("e-\(from)-\(to)"), "pos": [course].positionValue,
      "dir": [course].directionValue, "arrowsize": 0.8,
    ]
    return DotEdge(from: from, to: to, base.merging(more))
  }

  static func picture(_ graph: DotGraph) -> DotPicture {
    DotPicture(
      graph: graph, size: TextSize(width: 400, height: 300), language: "nl",
      title: "Ecomap van <Kim>", description: "Vijf kaartjes & wat lijnen.",
      titles: ["n-oma": "oma, \"sterk\" & dichtbij"])
  }

  /// A sheet with one text on it.
  static func picture(of label: DotLabel) -> DotPicture {
    picture(
      DotGraph(
        name: "tekst",
        nodes: [
          DotNode(
            "n",
            ["id": "n", "pos": "200,150", "shape": "plaintext", "label": .label(label)])
        ]))
  }
}
