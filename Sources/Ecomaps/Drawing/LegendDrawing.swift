import DotLanguage
import SupportNetwork
import Wording

/// The signs of the legend: each drawn by the same table as the map itself.
struct LegendDrawing {
  let notation: Notation
  private(set) var nodes: [DotNode] = []
  private(set) var edges: [DotEdge] = []

  init(notation: Notation) { self.notation = notation }

  /// Draws the sign of an item in a box of `SideRow.signWidth`.
  mutating func draw(_ item: LegendItem, at middle: Point, into background: inout XDotDrawing) {
    if let style = Self.style(of: item) {
      line(item, notation.stroke(for: style), arrows: .none, at: middle)
      if let mark = item.mark { shield(item, mark, at: middle) }
    } else if let mark = Self.mark(of: item) {
      marked(item, mark, at: middle)
    } else if item == .way {
      way(item, at: middle)
    } else if item == .gap {
      gap(item, at: middle)
    } else if item == .mainstay {
      mainstay(item, at: middle)
    } else if item == .deceasedActor, let mark = item.mark {
      shield(item, mark, at: middle)
    } else if item == .flow {
      line(item, Stroke(.solid, width: 1.5, ink: .dark), arrows: .forward, at: middle)
    } else if let letter = item.letter {
      shield(item, letter, at: middle)
    } else {
      figure(item, at: middle, into: &background)
    }
  }

  private static func style(of item: LegendItem) -> TieStyle? {
    switch item {
    case .strong: .felt(.strong, .supportive)
    case .normal: .felt(.normal, .supportive)
    case .weak: .felt(.weak, .supportive)
    case .supportive: .felt(.normal, .supportive)
    case .neutral: .felt(.normal, .neutral)
    case .ambivalent: .felt(.normal, .ambivalent)
    case .stressful: .felt(.normal, .stressful)
    case .broken: .broken
    case .contact: .contact
    case .latent: .latent
    case .lost: .lost
    default: nil
    }
  }

  private static func mark(of item: LegendItem) -> LineMark? {
    switch item {
    case .came: .came
    case .went: .went
    case .changed: .changed
    case .takenAway: .takenAway
    default: nil
    }
  }

  /// A normal tie under a mark, and of a changed one how it was.
  private mutating func marked(_ item: LegendItem, _ mark: LineMark, at middle: Point) {
    let usual = notation.stroke(for: .felt(.normal, .supportive))
    let apart = mark == .changed ? Point(0, 3.5) : .zero
    if mark == .changed {
      line(
        item, notation.stroke(for: .before, usually: usual), arrows: .none, at: middle - apart,
        part: "before")
    }
    line(item, notation.stroke(for: mark, usually: usual), arrows: .none, at: middle + apart)
    if let sign = item.mark { shield(item, sign, at: middle) }
  }

  private mutating func way(_ item: LegendItem, at middle: Point) {
    line(item, Notation.halo, arrows: .none, at: middle, part: "halo")
    line(item, notation.stroke(for: .felt(.normal, .supportive)), arrows: .none, at: middle)
    nodes.append(
      StepDiscDrawing.node(
        "legend-\(item.rawValue)-mark", text: "1",
        box: Rectangle(
          centre: middle, size: Size(width: StepDisc.height, height: StepDisc.height)),
        className: "legend"))
  }

  private mutating func gap(_ item: LegendItem, at middle: Point) {
    let outline = Rectangle(centre: middle, size: Size(width: 28, height: 10))
    edges.append(
      GapDrawing.outline(
        "legend-\(item.rawValue)-sign", of: Self.name(of: item), around: outline,
        className: "legend"))
  }

  private mutating func mainstay(_ item: LegendItem, at middle: Point) {
    let outline = Rectangle(centre: middle, size: Size(width: 22, height: 5))
    edges.append(
      GapDrawing.ring(
        "legend-\(item.rawValue)-dots", of: Self.name(of: item), around: outline,
        className: "legend"))
    nodes.append(
      NodeDrawing.shape(
        "legend-\(item.rawValue)-sign", centre: outline.centre, size: outline.size, text: nil,
        attributes: [
          "shape": "box", "style": "rounded", "penwidth": "1.2", "color": .raw(Palette.ink),
          "class": "legend",
        ]))
  }

  /// - Parameter part: which line of the sign it is; the ends of their `id`s differ.
  private mutating func line(
    _ item: LegendItem, _ stroke: Stroke, arrows: Tie.Flow, at middle: Point,
    part: String = "sign"
  ) {
    let half = SideRow.signWidth / 2
    let way = [Point(middle.x - half, middle.y), Point(middle.x + half, middle.y)]
    var attributes = TieDrawing.attributes(of: stroke)
    let path = TieDrawing.path(stroke.pattern, along: way, arrows: arrows, arrowLength: 6.5)
    attributes["pos"] = path.positionValue
    attributes["id"] = .raw("legend-\(item.rawValue)-\(part)")
    attributes["class"] = "legend"
    attributes["arrowsize"] = "0.65"
    attributes["dir"] = path.directionValue
    edges.append(DotEdge(from: Self.name(of: item), to: Self.name(of: item), attributes))
  }

  private mutating func shield(_ item: LegendItem, _ text: String, at middle: Point) {
    nodes.append(
      LozengeDrawing.node(
        "legend-\(item.rawValue)-mark", text: text,
        box: Rectangle(
          centre: middle, size: Size(width: Lozenge.height + 2, height: Lozenge.height)),
        ink: item == .came ? Ink.gain.hex : nil, className: "legend"))
  }

  private mutating func figure(
    _ item: LegendItem, at middle: Point, into background: inout XDotDrawing
  ) {
    let name = "legend-\(item.rawValue)-sign"
    let wide = Size(width: 28, height: 10)
    let small = Size(width: 11, height: 11)
    func add(_ size: Size, _ attributes: DotAttributes) {
      var all = attributes
      all["class"] = "legend"
      all["color"] = .raw(Palette.ink)
      nodes.append(
        NodeDrawing.shape(name, centre: middle, size: size, text: nil, attributes: all))
    }
    switch item {
    case .informal: add(wide, ["shape": "box", "style": "rounded", "penwidth": "1.2"])
    case .volunteer:
      add(
        Size(width: 22, height: 5),
        ["shape": "box", "style": "rounded", "peripheries": "2", "penwidth": "1"])
    case .formal: add(wide, ["shape": "box", "penwidth": "1.2"])
    case .man, .manWithAge: add(small, ["shape": "box", "penwidth": "1.2"])
    case .woman, .womanWithAge: add(small, ["shape": "circle", "penwidth": "1.2"])
    case .otherGender:
      add(Size(width: 13, height: 13), ["shape": "diamond", "penwidth": "1.2"])
    default: GenogramSign.draw(item, at: middle, into: &background)
    }
  }

  /// The name of the node that bears an item's explanation.
  static func name(of item: LegendItem) -> String { "legend-\(item.rawValue)" }
}
