import DotLanguage
import SupportNetwork
import Wording

/// The household's circle with its members in it.
struct GenogramDrawing {
  let genogram: Genogram
  let centre: Point
  let household: Household
  let wording: Wording
  /// What an overlay says of members.
  let marks: [ActorID: ActorMark]

  /// The lines of the genogram and the filled halves, under the members' outlines.
  func drawUnder(_ drawing: inout XDotDrawing) {
    for symbol in genogram.symbols where symbol.isHalfFilled {
      GenogramSign.fillHalf(
        symbol.shape, centre: centre + symbol.centre, side: symbol.side, into: &drawing)
    }
    for line in genogram.lines {
      GenogramSign.draw(line.points.map { centre + $0 }, line.stroke, line.width, into: &drawing)
    }
  }

  /// The circle, its members and their names.
  func nodes(
    _ titles: inout [String: String], on date: CalendarDate?, statedOn reference: CalendarDate?
  ) -> [DotNode] {
    let diameter = genogram.radius * 2
    let circleName = "actor-\(household.id)"
    titles[circleName] = wording.household(household)
    var nodes = [
      NodeDrawing.shape(
        circleName, centre: centre, size: Size(width: diameter, height: diameter), text: nil,
        attributes: [
          "shape": "circle", "color": .raw(Palette.ink), "penwidth": "2",
          "class": "household",
        ]),
      NodeDrawing.centredText(
        "name-\(household.id)", genogram.title, centre: centre + genogram.titleBox.centre,
        attributes: ["class": "name"]),
    ]
    let members = Dictionary(
      household.members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for symbol in genogram.symbols {
      guard let member = members[symbol.id] else { continue }
      let relative = Relative(member, on: date, statedOn: reference)
      let sentence = wording.member(member, age: relative.years, hasDied: relative.hasDied)
      titles["actor-\(member.id)"] =
        marks[member.id].map { wording.marked(sentence, as: $0.entry) } ?? sentence
      nodes += memberNodes(symbol, member)
    }
    return nodes
  }

  private func memberNodes(
    _ symbol: Genogram.Symbol, _ member: Member
  ) -> [DotNode] {
    var node = NodeDrawing.shape(
      "actor-\(member.id)", centre: centre + symbol.centre,
      size: Size(width: symbol.side, height: symbol.side), text: nil,
      attributes: [
        "shape": .raw(Self.shapeName(symbol.shape)), "color": .raw(Palette.ink),
        "penwidth": "1.4", "class": .raw("member \(member.gender.rawValue)"),
      ])
    let isGone = marks[member.id]?.isGone ?? false
    if isGone {
      node.attributes = node.attributes.merging([
        "style": "dashed", "color": .raw(Palette.dormant), "fontcolor": .raw(Palette.softInk),
      ])
    }
    if let mark = marks[member.id] {
      node.attributes["class"] = .raw("member \(member.gender.rawValue) \(mark.rawValue)")
    }
    if let age = symbol.age {
      node.attributes["label"] = .label(DotLabel(lines: [[DotLabel.Run(age, pointSize: 8)]]))
      node.attributes["fontsize"] = "8"
    }
    return [
      node,
      NodeDrawing.centredText(
        "name-\(member.id)", symbol.name, centre: centre + symbol.nameBox.centre,
        colour: isGone ? Palette.softInk : Palette.ink, attributes: ["class": "name"]),
    ]
  }

  private static func shapeName(_ shape: Genogram.Shape) -> String {
    switch shape {
    case .square: "box"
    case .circle: "circle"
    case .diamond: "diamond"
    }
  }
}
