package import DotLanguage
import Ecomaps
import SupportNetwork
import Wording

/// A map whose boxes have their sizes, and not yet their places.
package struct ReferralSketch: Sendable {
  let content: ReferralMapContent
  let figures: [BoxFigure]
  let headings: [GroupHeading]
  let ruler: TextRuler
  /// What is given places in one go.
  let parts: [Part]

  struct Part: Sendable {
    let sketch: DotSketch
    /// The boxes of the sketch, by their places on the map.
    let boxes: [Int]
    /// The lines of the sketch, by their places on the map; nothing for those that only keep boxes
    /// near each other.
    let lines: [Int?]
  }

  /// One way to set a map.
  struct Setting: Hashable, Sendable {
    let typeSize: Double
    let order: Order
  }

  enum Order: Hashable, Sendable {
    /// All lines run from layer to layer.
    case layers(DotSketch.Direction)
    /// Boxes of a group stand in a panel of their own, placed by the lines between them; others
    /// run straight.
    case panels(DotSketch.Engine)

    var isLayered: Bool { if case .layers = self { true } else { false } }
  }

  /// The most boxes and lines that are laid out in layers; beyond these, lines become a tangle.
  static let mostInLayers = 200
  static let mostLinesInLayers = 300
  /// How many names an overview shows.
  static let namesInOverview = 40

  /// Whether lines run from layer to layer; if not, boxes of a group stand in a panel of their own.
  package let isLayered: Bool

  /// The settings worth a try, the preferred first: of a large map one, as its layout takes long.
  ///
  /// Lines that run from layer to layer are easier to follow, but many of them need much paper.
  static func settings(for content: ReferralMapContent) -> [Setting] {
    let isLayered = content.boxes.count <= mostInLayers && content.lines.count <= mostLinesInLayers
    guard !content.isOverview else {
      return [Setting(typeSize: 10, order: isLayered ? .layers(.rightwards) : .panels(.springs))]
    }
    let layers: [Order] = [.layers(.rightwards), .layers(.downwards)]
    let panels: [Order] = [.panels(.springs), .panels(.layered)]
    return (isLayered ? [9, 8] : []).flatMap { size in
      layers.map { Setting(typeSize: size, order: $0) }
    } + panels.map { Setting(typeSize: 8, order: $0) }
  }

  init(_ content: ReferralMapContent, _ setting: Setting, ruler: TextRuler) {
    self.content = content
    self.ruler = ruler
    let wording = Wording(content.options.language)
    let named = Self.named(in: content)
    let figures = content.boxes.indices.map { place in
      let box = content.boxes[place]
      return named.contains(place)
        ? BoxFigure(
          box, typeSize: setting.typeSize, isFull: !content.isOverview, more: wording.more,
          ruler: ruler)
        : BoxFigure(discOf: box)
    }
    self.figures = figures
    let headings = content.groups.map {
      GroupHeading($0, isLarge: content.isOverview, ruler: ruler)
    }
    self.headings = headings
    isLayered = setting.order.isLayered
    switch setting.order {
    case .layers(let direction):
      parts = [Self.layers(content, figures, headings, direction)]
    case .panels(let engine):
      parts = (content.groups.indices.map(Optional.init) + [nil]).compactMap { group in
        Self.panel(content, figures, engine, group: group)
      }
    }
  }

  /// Whether a line steps back: on an overview of panels, one between two of them.
  func isFaint(_ line: ReferralLine) -> Bool {
    !isLayered && content.isOverview && line.gain == nil
      && content.boxes[line.from].group != content.boxes[line.to].group
  }

  /// What the legend explains.
  var legendItems: Set<ReferralLegendItem> {
    content.legendItems.union(content.lines.contains(where: isFaint) ? [.faint] : [])
  }

  /// The sketches to give places to.
  package var sketches: [DotSketch] { parts.map(\.sketch) }

  /// Who is named: everybody, or in an overview those with the most lines, and of equal ones the
  /// first.
  private static func named(in content: ReferralMapContent) -> Set<Int> {
    let places = content.boxes.indices
    guard content.isOverview else { return Set(places) }
    return Set(
      places.sorted {
        (-content.boxes[$0].lineCount, $0) < (-content.boxes[$1].lineCount, $1)
      }.prefix(namesInOverview))
  }

  private static func layers(
    _ content: ReferralMapContent, _ figures: [BoxFigure], _ headings: [GroupHeading],
    _ direction: DotSketch.Direction
  ) -> Part {
    var lines: [DotSketch.Line] = content.lines.map { line in
      DotSketch.Line(from: line.from, to: line.to)
    }
    let chains = Self.chains(content)
    lines += chains.map { DotSketch.Line(from: $0.0, to: $0.1, isDrawn: false) }
    let sketch = DotSketch(
      engine: .layered, direction: direction,
      boxes: zip(content.boxes, figures).map { box, figure in
        DotSketch.Box(size: figure.size.text, group: box.group)
      },
      lines: lines,
      groups: headings.map(\.size.text),
      space: content.isOverview ? 6 : 8, layerSpace: content.isOverview ? 26 : 30)
    return Part(
      sketch: sketch, boxes: Array(content.boxes.indices),
      lines: content.lines.indices.map(Optional.init) + chains.map { _ in nil })
  }

  /// Boxes without a line, set in rows of a few within their group: in one layer they would make a
  /// long column.
  private static func chains(_ content: ReferralMapContent) -> [(Int, Int)] {
    let loose = content.boxes.indices.filter { content.boxes[$0].lineCount == 0 }
    let groups = Dictionary(grouping: loose) { content.boxes[$0].group ?? -1 }
    return groups.keys.sorted().flatMap { group -> [(Int, Int)] in
      let members = groups[group] ?? []
      let length = members.count > 8 ? 4 : 3
      return zip(members, members.dropFirst()).enumerated()
        .filter { ($0.offset + 1) % length != 0 }.map(\.element)
    }
  }

  private static func panel(
    _ content: ReferralMapContent, _ figures: [BoxFigure], _ engine: DotSketch.Engine, group: Int?
  ) -> Part? {
    let boxes = content.boxes.indices.filter { content.boxes[$0].group == group }
    guard !boxes.isEmpty else { return nil }
    let places = Dictionary(uniqueKeysWithValues: zip(boxes, 0...))
    var lines: [DotSketch.Line] = []
    var numbers: [Int?] = []
    for (number, line) in content.lines.enumerated() {
      guard let from = places[line.from], let to = places[line.to] else { continue }
      lines.append(DotSketch.Line(from: from, to: to))
      numbers.append(number)
    }
    return Part(
      sketch: DotSketch(
        engine: engine, boxes: boxes.map { DotSketch.Box(size: figures[$0].size.text) },
        lines: lines, space: engine == .springs ? 4 : 14, layerSpace: engine == .springs ? 16 : 30),
      boxes: boxes, lines: numbers)
  }
}

extension Size {
  var text: TextSize { TextSize(width: width, height: height) }
}
