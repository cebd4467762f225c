package import DotLanguage
import SupportNetwork
import Wording

extension Ecomap {
  /// The composed map as a Graphviz drawing with every position fixed.
  package var picture: DotPicture {
    let wording = Wording(options.language)
    var titles: [String: String] = [:]
    var background = XDotDrawing()
    MapBackground(placement: placement).draw(into: &background)
    let circle = GenogramDrawing(
      genogram: genogram, centre: placement.field.centre, household: content.household,
      wording: wording, marks: content.memberMarks)
    circle.drawUnder(&background)
    var legend = LegendDrawing(notation: options.notation)
    let side = sideNodes(&legend, &background)
    let nodes =
      titleNodes + sectorNodes
      + circle.nodes(&titles, on: content.date, statedOn: content.network.latestDate)
      + actorNodes(&titles, wording) + gapNodes(&titles) + lozengeNodes(&titles, wording)
      + overlayNodes(&titles, wording) + side + legend.nodes
    let edges =
      haloEdges(under: Self.titleName, &titles, wording) + tieEdges(&titles, wording)
      + dottedOutlines(&titles) + legend.edges
    let heading = TitleBlock.heading(of: content)
    return DotPicture(
      graph: DotGraph(
        name: "ecomap",
        attributes: [
          "outputorder": "edgesfirst", "bgcolor": .raw(Palette.paper),
          "_background": background.value,
        ], nodes: nodes, edges: edges),
      size: TextSize(width: layout.sheet.size.width, height: layout.sheet.size.height),
      language: options.language.rawValue, title: heading,
      description: content.description(wording),
      titles: titles)
  }

  /// The name of the node at an end of a tie.
  private func nodeName(of end: EcomapTie.End) -> String {
    switch end {
    case .household: "actor-\(content.household.id)"
    case .member(let id), .actor(let id): "actor-\(id)"
    case .gap(let id): "gap-\(id)"
    }
  }

  /// The name of the first node.
  static let titleName = "sheet-title"

  private var titleNodes: [DotNode] {
    let block = layout.title
    var corner = layout.titleCorner
    var nodes: [DotNode] = []
    func add(_ name: String, _ text: WrappedText?, _ colour: String, isItalic: Bool = false) {
      guard let text else { return }
      nodes.append(
        NodeDrawing.text(
          name, text, corner: corner, colour: colour, isItalic: isItalic,
          attributes: ["class": "title"]))
      corner.y -= text.box.height + 2
    }
    add(Self.titleName, block.title, Palette.ink)
    add("sheet-question", block.question, Palette.ink, isItalic: true)
    add("sheet-date", block.drawnOn, Palette.softInk)
    return nodes
  }

  private var sectorNodes: [DotNode] {
    placement.sectorNames.enumerated().map { position, name in
      NodeDrawing.centredText(
        "sector-\(name.wedge.sector.code)", name.text, centre: name.box.centre,
        colour: Palette.hue(of: name.wedge.sector, at: position), attributes: ["class": "sector"])
    }
  }

  private func actorNodes(_ titles: inout [String: String], _ wording: Wording) -> [DotNode] {
    let domains = domainNames(wording)
    return content.actors.indices.map { index in
      let box = placement.boxes[index]
      let actor = content.actors[index]
      let name = "actor-\(actor.id)"
      let title = wording.actor(
        actor.actor, sector: actor.sector.name(wording, domains), ring: actor.ring,
        hasDied: actor.isDeceased)
      titles[name] = actor.mark.map { wording.marked(title, as: $0.entry) } ?? title
      let position = placement.wedges.firstIndex { $0.sector == actor.sector } ?? 0
      let inset = actor.actor.isVolunteer ? 2 * MapBox.secondOutline : 0
      let isGone = actor.mark?.isGone ?? false
      let isGrey = actor.isDormant || isGone
      return NodeDrawing.shape(
        name, centre: placement.centres[index],
        size: Size(width: box.size.width - inset, height: box.size.height - inset),
        text: box.name, colour: isGrey ? Palette.softInk : Palette.ink,
        attributes: [
          "shape": "box",
          "style": .raw(
            (actor.actor.isFormal ? "filled" : "rounded,filled") + (isGone ? ",dashed" : "")),
          "fillcolor": .raw(Palette.paper),
          "color": .raw(isGrey ? Palette.dormant : Palette.hue(of: actor.sector, at: position)),
          "penwidth": isGone ? "1.2" : actor.isDormant ? "0.8" : "1.4",
          "peripheries": actor.actor.isVolunteer ? "2" : "1",
          "class": .raw(Self.classes(of: actor)),
        ])
    }
  }

  private static func classes(of actor: EcomapActor) -> String {
    let form =
      actor.actor.isVolunteer ? "volunteer" : actor.actor.isFormal ? "formal" : "informal"
    return "actor \(form) \(actor.ring.rawValue)" + (actor.isDormant ? " dormant" : "")
      + (actor.mark.map { " \($0.rawValue)" } ?? "")
  }

  private func lozengeNodes(
    _ titles: inout [String: String], _ wording: Wording
  ) -> [DotNode] {
    lozenges.map { lozenge in
      let line = content.ties[lozenge.tie]
      let name = "letters-\(line.id)"
      if let mark = line.mark?.entry { titles[name] = wording.legend(mark) }
      return LozengeDrawing.node(
        name, text: lozenge.text, box: lozenge.box,
        ink: line.mark == .came ? Ink.gain.hex : nil, className: "letters")
    }
  }

  private func tieEdges(
    _ titles: inout [String: String], _ wording: Wording
  ) -> [DotEdge] {
    let drawing = TieDrawing(notation: options.notation)
    let domains = domainNames(wording)
    return content.ties.enumerated().compactMap { index, tie in
      guard let line = lines[index] else { return nil }
      titles[tie.id] = content.title(of: tie, domains: domains, wording)
      return drawing.edge(
        of: tie, along: line, tail: nodeName(of: tie.from), head: nodeName(of: tie.to))
    }
  }

  private func domainNames(_ wording: Wording) -> [LifeDomainID: String] {
    Dictionary(
      content.network.lifeDomains.map { ($0.id, wording.lifeDomain($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  private func sideNodes(
    _ legend: inout LegendDrawing, _ background: inout XDotDrawing
  ) -> [DotNode] {
    var nodes: [DotNode] = []
    for (number, (row, corner)) in layout.rows.enumerated() {
      switch row.content {
      case .heading(let text):
        nodes.append(
          NodeDrawing.text("heading-\(number)", text, corner: corner, attributes: ["class": "side"])
        )
      case .sign(let item, let text):
        let middle = corner.y - row.size.height / 2
        legend.draw(
          item, at: Point(corner.x + SideRow.signWidth / 2, middle), into: &background)
        nodes.append(
          NodeDrawing.text(
            LegendDrawing.name(of: item), text,
            corner: Point(
              corner.x + SideRow.signWidth + SideRow.signSpace, middle + text.box.height / 2),
            attributes: ["class": "legend"]))
      case .need(let title, let words, let remark):
        var place = corner
        for (part, text) in [("title", title), ("words", words), ("remark", remark)] {
          guard let text else { continue }
          nodes.append(
            NodeDrawing.text(
              "need-\(number)-\(part)", text, corner: place,
              colour: part == "remark" ? Palette.softInk : Palette.ink, isItalic: part == "words",
              attributes: ["class": "need"]))
          place.y -= text.box.height
        }
      case .remark(let text):
        nodes.append(
          NodeDrawing.text(
            "remark-\(number)", text, corner: corner, colour: Palette.softInk,
            attributes: ["class": "side"]))
      case .space: break
      }
    }
    return nodes
  }
}
