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
    let direction: DotSketch.Direction
  }

  /// The most boxes and lines that are laid out in layers; beyond these, lines become a tangle.
  static let mostInLayers = 200
  static let mostLinesInLayers = 300
  /// How many names an overview shows.
  static let namesInOverview = 40

  /// Whether lines run from layer to layer; if not, boxes of a group stand in a panel of their own.
  let isLayered: Bool

  /// The settings worth a try, the preferred first: of a large map one, as its layout takes long.
  static func settings(count: Int) -> [Setting] {
    guard count <= ReferralMapContent.mostInFull else {
      return [Setting(typeSize: 10, direction: .rightwards)]
    }
    return [9, 8].flatMap { size in
      [DotSketch.Direction.rightwards, .downwards].map { Setting(typeSize: size, direction: $0) }
    }
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
    isLayered =
      content.boxes.count <= Self.mostInLayers && content.lines.count <= Self.mostLinesInLayers
    if isLayered {
      parts = [Self.layers(content, figures, headings, setting)]
    } else {
      parts = (content.groups.indices.map(Optional.init) + [nil]).compactMap { group in
        Self.springs(content, figures, group: group)
      }
    }
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
    _ setting: Setting
  ) -> Part {
    var lines: [DotSketch.Line] = content.lines.map { line in
      DotSketch.Line(from: line.from, to: line.to)
    }
    let chains = Self.chains(content)
    lines += chains.map { DotSketch.Line(from: $0.0, to: $0.1, isDrawn: false) }
    let sketch = DotSketch(
      engine: .layered, direction: setting.direction,
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

  private static func springs(
    _ content: ReferralMapContent, _ figures: [BoxFigure], group: Int?
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
        engine: .springs, boxes: boxes.map { DotSketch.Box(size: figures[$0].size.text) },
        lines: lines, space: 4, layerSpace: 16),
      boxes: boxes, lines: numbers)
  }
}

extension Size {
  var text: TextSize { TextSize(width: width, height: height) }
}
