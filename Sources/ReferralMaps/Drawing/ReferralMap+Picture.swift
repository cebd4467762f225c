package import DotLanguage
import Ecomaps
import NetworkQueries
import SupportNetwork
import Wording

extension ReferralMap {
  /// The composed map as a Graphviz drawing with every position fixed.
  package var picture: DotPicture {
    let wording = Wording(content.options.language)
    var titles: [String: String] = [:]
    var background = XDotDrawing()
    drawPanels(into: &background)
    drawStacks(into: &background)
    let signs = ReferralLegendDrawing(legend, sheet, ruler: sketch.ruler)
    signs.drawStacks(into: &background)
    let nodes =
      titleNodes + headingNodes + boxNodes(&titles, wording) + gainNodes(&titles, wording)
      + signs.nodes
    let edges = lineEdges(&titles, wording) + signs.edges
    return DotPicture(
      graph: DotGraph(
        name: "referrals",
        attributes: [
          "outputorder": "edgesfirst", "bgcolor": .raw(Palette.paper),
          "_background": background.value,
        ], nodes: nodes, edges: edges),
      size: sheet.size.text, language: content.options.language.rawValue,
      title: content.network.network.title,
      description: wording.referralMapDescription(
        organisations: content.boxes.count, lines: content.lines.count),
      titles: titles)
  }

  private func hue(of box: ReferralBox) -> String {
    box.group.map(Palette.hue(at:)) ?? Palette.softInk
  }

  private func drawPanels(into drawing: inout XDotDrawing) {
    for (group, panel) in placement.panels.enumerated() {
      guard let panel else { continue }
      drawing.fillColour(Palette.tint(Palette.hue(at: group)))
      drawing.penColour(Palette.tint(Palette.hue(at: group)))
      drawing.lineWidth(0)
      drawing.filledPolygon(panel.cornerDots)
    }
  }

  /// A class of organisations looks like a stack of cards, of which the box is the uppermost.
  private func drawStacks(into drawing: inout XDotDrawing) {
    for (box, place) in zip(content.boxes, placement.boxes) where box.form == .actorClass {
      BoxDrawing.drawStack(under: place, colour: hue(of: box), into: &drawing)
    }
  }

  private var titleNodes: [DotNode] {
    var corner = sheet.titleCorner
    var nodes = [
      NodeDrawing.text("sheet-title", title, corner: corner, attributes: ["class": "title"])
    ]
    corner.y -= title.box.height + 2
    if let date {
      nodes.append(
        NodeDrawing.text(
          "sheet-date", date, corner: corner, colour: Palette.softInk,
          attributes: ["class": "title"]))
    }
    return nodes
  }

  private var headingNodes: [DotNode] {
    placement.panels.enumerated().flatMap { group, panel -> [DotNode] in
      guard let panel else { return [] }
      let name = "group-\(content.groups[group].code.identifier)"
      let heading = sketch.headings[group]
      var corner = Point(panel.minX + ReferralPlacement.panelMargin, panel.maxY - 5)
      // Lines may run here; the words stay readable on a patch of paper.
      let patch = Rectangle(
        minX: panel.minX + 3, minY: panel.maxY - 4 - heading.size.height,
        maxX: panel.minX + 2 * ReferralPlacement.panelMargin + heading.size.width - 3,
        maxY: panel.maxY - 3)
      var nodes = [
        NodeDrawing.shape(
          "\(name)-patch", centre: patch.centre, size: patch.size, text: nil,
          attributes: [
            "shape": "box", "style": "filled", "fillcolor": .raw(Palette.paper + "cc"),
            "color": "transparent", "penwidth": "0", "class": "group",
          ]),
        NodeDrawing.text(
          name, heading.name, corner: corner, colour: Palette.hue(at: group),
          attributes: ["class": "group"]),
      ]
      corner.y -= heading.name.box.height
      if let households = heading.households {
        nodes.append(
          NodeDrawing.text(
            "\(name)-households", households, corner: corner, colour: Palette.softInk,
            attributes: ["class": "group"]))
      }
      return nodes
    }
  }

  private func boxNodes(_ titles: inout [String: String], _ wording: Wording) -> [DotNode] {
    content.boxes.indices.map { index in
      let box = content.boxes[index]
      let name = Self.name(of: box)
      titles[name] = wording.referralBox(box.name, as: box.form.legendItem, rows: box.rows)
      return BoxDrawing.node(
        name, box.form, figure: sketch.figures[index], in: placement.boxes[index],
        colour: hue(of: box))
    }
  }

  private func gainNodes(_ titles: inout [String: String], _ wording: Wording) -> [DotNode] {
    content.lines.indices.compactMap { index in
      let line = content.lines[index]
      guard let gain = line.gain, let centre = placement.labels[index] else { return nil }
      let text = BoxDrawing.gainText(gain, ruler: sketch.ruler)
      let name = "gain-\(id(of: line))"
      titles[name] = content.title(of: line, wording)
      return BoxDrawing.gain(name, text, at: centre)
    }
  }

  private func lineEdges(_ titles: inout [String: String], _ wording: Wording) -> [DotEdge] {
    // What is faint lies beneath the rest.
    let order = content.lines.indices.sorted {
      (sketch.isFaint(content.lines[$0]) ? 0 : 1, $0)
        < (sketch.isFaint(content.lines[$1]) ? 0 : 1, $1)
    }
    return order.compactMap { index in
      let line = content.lines[index]
      guard placement.courses[index].count > 3 else { return nil }
      let name = id(of: line)
      titles[name] = content.title(of: line, wording)
      return LineDrawing(
        look: line.look, isMutual: line.isMutual, isThin: content.isOverview,
        isFaint: sketch.isFaint(line)
      ).edge(
        name, along: placement.courses[index], tail: Self.name(of: content.boxes[line.from]),
        head: Self.name(of: content.boxes[line.to]))
    }
  }

  private static func name(of box: ReferralBox) -> String {
    "actor-\(box.id)"
  }

  private func id(of line: ReferralLine) -> String {
    let look = line.look
    return "line-\(content.boxes[line.from].id)-\(content.boxes[line.to].id)-\(look.style.rawValue)"
      + (look.isDeclared ? "-declared" : "") + (look.lacksReport ? "-no-report" : "")
  }
}

extension Rectangle {
  var cornerDots: [DotPoint] {
    [Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY)].map(\.dot)
  }
}

extension String {
  /// The text without what Graphviz gives a meaning in an identifier.
  fileprivate var identifier: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 < " " || $0 == "\\" ? "-" : $0 }))
  }
}
