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
      wording: wording)
    circle.drawUnder(&background)
    var legend = LegendDrawing(notation: options.notation)
    let side = sideNodes(&legend, &background)
    let nodes =
      titleNodes + sectorNodes
      + circle.nodes(&titles, on: content.date, statedOn: content.network.latestDate)
      + actorNodes(&titles, wording) + lozengeNodes + side + legend.nodes
    let edges = tieEdges(&titles, wording) + legend.edges
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
      description: wording.mapDescription(
        household: content.household.name, actors: content.actors.count,
        ties: content.ties.count, date: content.date),
      titles: titles)
  }

  /// The name of the node at an end of a tie.
  private func nodeName(of end: EcomapTie.End) -> String {
    switch end {
    case .household: "actor-\(content.household.id)"
    case .member(let id), .actor(let id): "actor-\(id)"
    }
  }

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
    add("sheet-title", block.title, Palette.ink)
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
    let domains = Dictionary(
      content.network.lifeDomains.map { ($0.id, wording.lifeDomain($0)) },
      uniquingKeysWith: { first, _ in first })
    return placement.boxes.indices.map { index in
      let box = placement.boxes[index]
      let actor = box.actor
      let name = "actor-\(actor.id)"
      titles[name] = wording.actor(
        actor.actor, sector: actor.sector.name(wording, domains), ring: actor.ring,
        hasDied: actor.isDeceased)
      let position = placement.wedges.firstIndex { $0.sector == actor.sector } ?? 0
      let inset = actor.actor.isVolunteer ? 2 * ActorBox.secondOutline : 0
      return NodeDrawing.shape(
        name, centre: placement.centres[index],
        size: Size(width: box.size.width - inset, height: box.size.height - inset),
        text: box.name, colour: actor.isDormant ? Palette.softInk : Palette.ink,
        attributes: [
          "shape": "box",
          "style": actor.actor.isFormal ? "filled" : "rounded,filled",
          "fillcolor": .raw(Palette.paper),
          "color": .raw(
            actor.isDormant ? Palette.dormant : Palette.hue(of: actor.sector, at: position)),
          "penwidth": actor.isDormant ? "0.8" : "1.4",
          "peripheries": actor.actor.isVolunteer ? "2" : "1",
          "class": .raw(Self.classes(of: actor)),
        ])
    }
  }

  private static func classes(of actor: EcomapActor) -> String {
    let form =
      actor.actor.isVolunteer ? "volunteer" : actor.actor.isFormal ? "formal" : "informal"
    return "actor \(form) \(actor.ring.rawValue)" + (actor.isDormant ? " dormant" : "")
  }

  private var lozengeNodes: [DotNode] {
    lozenges.map { lozenge in
      LozengeDrawing.node(
        "letters-\(content.ties[lozenge.tie].id)", text: lozenge.text, box: lozenge.box,
        className: "letters")
    }
  }

  private func tieEdges(
    _ titles: inout [String: String], _ wording: Wording
  ) -> [DotEdge] {
    let drawing = TieDrawing(notation: options.notation)
    let all = content.network.actorsByID
    let domains = Dictionary(
      content.network.lifeDomains.map { ($0.id, wording.lifeDomain($0)) },
      uniquingKeysWith: { first, _ in first })
    return content.ties.enumerated().compactMap { index, tie in
      guard let line = lines[index] else { return nil }
      titles[tie.id] = wording.tie(
        tie.tie, from: all[tie.tie.from]?.name ?? "", to: all[tie.tie.to]?.name ?? "",
        domainNames: tie.tie.domains.compactMap { domains[$0] })
      return drawing.edge(
        of: tie, along: line, tail: nodeName(of: tie.from), head: nodeName(of: tie.to))
    }
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
