import DotLanguage
import SupportNetwork
import Wording

extension Ecomap {
  /// The halos of ways, as loops of the node whose edges are drawn first.
  func haloEdges(
    under node: String, _ titles: inout [String: String], _ wording: Wording
  ) -> [DotEdge] {
    let drawing = HaloDrawing(placement: placement, ties: content.ties, lines: lines)
    return content.routes.enumerated().compactMap { index, route in
      let name = "way-\(index + 1)"
      titles[name] = content.title(of: route, wording)
      return drawing.edge(of: route, name: name, under: node)
    }
  }

  /// What is missing, in words.
  func gapNodes(_ titles: inout [String: String]) -> [DotNode] {
    content.gaps.enumerated().map { index, gap in
      titles[gap.name] = gap.mark.title
      let place = content.actors.count + index
      return GapDrawing.node(
        of: gap, box: placement.boxes[place], centre: placement.centres[place])
    }
  }

  /// The dots around what is missing, and around those on whom a lot depends.
  func dottedOutlines(_ titles: inout [String: String]) -> [DotEdge] {
    let gaps = content.gaps.enumerated().map { index, gap in
      let name = "\(gap.name)-outline"
      titles[name] = gap.mark.title
      return GapDrawing.outline(
        name, of: gap.name, around: placement.rectangle(content.actors.count + index),
        className: "gap-outline")
    }
    let rings = outlinedMainstays.map { actor, outline in
      let name = "mainstay-\(actor)"
      titles[name] = content.mainstays[actor]
      return GapDrawing.ring(name, of: "actor-\(actor)", around: outline, className: "mainstay")
    }
    return gaps + rings
  }

  /// Those on whom a lot depends, with their outlines.
  private var outlinedMainstays: [(actor: ActorID, outline: Rectangle)] {
    let outside = content.actors.enumerated().map { ($1.id, placement.rectangle($0)) }
    let inside = genogramPlace.symbols.map { ($0.member, $0.box) }
    return (outside + inside).filter { content.mainstays[$0.0] != nil }
  }

  /// The numbers of steps, and the signs of actors.
  func overlayNodes(_ titles: inout [String: String], _ wording: Wording) -> [DotNode] {
    var nodes: [DotNode] = []
    for disc in discs {
      let step = content.routes[disc.route].steps[disc.step]
      let name = "way-\(disc.route + 1)-step-\(disc.step + 1)"
      titles[name] = wording.step(
        step.number, from: content.name(step.from), to: content.name(step.to))
      nodes.append(
        StepDiscDrawing.node(name, text: disc.text, box: disc.box, className: "step-number"))
    }
    return nodes
      + signs.map { sign in
        let name = "sign-\(sign.actor)"
        titles[name] = wording.marked(content.name(sign.actor), as: sign.mark.entry)
        return LozengeDrawing.node(
          name, text: sign.mark.entry.mark ?? "", box: sign.box,
          ink: sign.mark == .came ? Ink.gain.hex : nil, className: "sign")
      }
  }
}
