import DotLanguage
import Ecomaps

/// Where everything on the map stands, in points from its lower left corner.
struct ReferralPlacement: Sendable {
  private(set) var size: Size
  private(set) var boxes: [Rectangle]
  /// The courses of the lines as Bézier curves from outline to outline: 3n + 1 points.
  private(set) var courses: [[Point]]
  /// The centres of what lines bear, where they bear something.
  private(set) var labels: [Point?]
  /// What lies under the boxes of a group; nothing for a group without boxes.
  private(set) var panels: [Rectangle?]

  /// Room between a group's boxes and the border of its panel.
  static let panelMargin = 9.0
  private static let panelSpace = 16.0

  /// - Parameter arrangements: the places of the parts of the sketch, in their order.
  init(_ sketch: ReferralSketch, _ arrangements: [DotArrangement]) {
    let content = sketch.content
    boxes = sketch.figures.map { Rectangle(centre: .zero, size: $0.size) }
    courses = Array(repeating: [], count: content.lines.count)
    labels = Array(repeating: nil, count: content.lines.count)
    panels = []
    size = Size(width: 0, height: 0)
    let headings = sketch.headings.map(\.size)
    let corners =
      sketch.isLayered
      ? [.zero] : PanelRows.best(for: Self.panelSizes(sketch, arrangements, headings)).corners
    for ((part, arrangement), corner) in zip(zip(sketch.parts, arrangements), corners) {
      for (box, centre) in zip(part.boxes, arrangement.centres) {
        boxes[box] = boxes[box].moved(by: Point(centre.x, centre.y) + corner)
      }
      guard sketch.isLayered else { continue }
      for (place, line) in part.lines.enumerated() {
        guard let line else { continue }
        courses[line] = arrangement.courses[place].map { Point($0.x, $0.y) }
      }
    }
    if !sketch.isLayered { drawStraight(content, isDisc: sketch.figures.map { $0.name == nil }) }
    placeLabels(content)
    let boxes = boxes
    panels = content.groups.indices.map { group in
      let members = content.boxes.indices.filter { content.boxes[$0].group == group }
      guard let first = members.first else { return nil }
      var panel = members.dropFirst().reduce(boxes[first]) { $0.union(boxes[$1]) }
        .expanded(by: Self.panelMargin)
      panel.maxY += headings[group].height
      panel.maxX = max(panel.maxX, panel.minX + headings[group].width + 2 * Self.panelMargin)
      return panel
    }
    moveToOrigin()
  }

  /// The size of what a line bears, with room around it.
  private static let label = Size(width: 26, height: 14)

  /// Puts what lines bear on them, as near the middle as keeps clear of boxes and of each other; in
  /// the middle when no place does.
  private mutating func placeLabels(_ content: ReferralMapContent) {
    var taken = boxes
    for (number, line) in content.lines.enumerated() where line.gain != nil {
      let course = CurvedLine(points: courses[number]).flattened
      guard course.count > 1 else { continue }
      let length = Polyline.length(of: course)
      let spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].map { share in
        Rectangle(
          centre: Polyline.location(at: length * share, along: course).point, size: Self.label)
      }
      let spot = spots.first { spot in !taken.contains { $0.overlaps(spot) } } ?? spots[0]
      taken.append(spot)
      labels[number] = spot.centre
    }
  }

  /// Straight lines between the outlines of the boxes, for a map without courses.
  private mutating func drawStraight(_ content: ReferralMapContent, isDisc: [Bool]) {
    for (number, line) in content.lines.enumerated() {
      let (one, other) = (boxes[line.from], boxes[line.to])
      let start = one.edge(towards: other.centre, isDisc: isDisc[line.from])
      let end = other.edge(towards: one.centre, isDisc: isDisc[line.to])
      courses[number] = [
        start, start.interpolated(to: end, 1.0 / 3), start.interpolated(to: end, 2.0 / 3), end,
      ]
    }
  }

  /// The room that each part needs with its heading and what is around it.
  private static func panelSizes(
    _ sketch: ReferralSketch, _ arrangements: [DotArrangement], _ headings: [Size]
  ) -> [Size] {
    zip(sketch.parts, arrangements).map { part, arrangement in
      let group = part.boxes.first.flatMap { sketch.content.boxes[$0].group }
      let heading = group.map { headings[$0] } ?? Size(width: 0, height: 0)
      return Size(
        width: max(arrangement.size.width, heading.width) + 2 * panelMargin + panelSpace,
        height: arrangement.size.height + heading.height + 2 * panelMargin + panelSpace)
    }
  }

  /// Moves everything so that the lower left corner of all there is lies at the origin.
  private mutating func moveToOrigin() {
    let points = courses.joined()
    var all = (boxes + panels.compactMap(\.self)).reduce(nil) { (all: Rectangle?, box) in
      all?.union(box) ?? box
    }
    for point in points {
      all = all?.union(Rectangle(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y))
    }
    guard let all else { return }
    let shift = Point(-all.minX, -all.minY)
    boxes = boxes.map { $0.moved(by: shift) }
    panels = panels.map { $0?.moved(by: shift) }
    courses = courses.map { $0.map { $0 + shift } }
    labels = labels.map { $0.map { $0 + shift } }
    size = all.size
  }

  /// Moves everything by a vector.
  mutating func move(by shift: Point) {
    boxes = boxes.map { $0.moved(by: shift) }
    panels = panels.map { $0?.moved(by: shift) }
    courses = courses.map { $0.map { $0 + shift } }
    labels = labels.map { $0.map { $0 + shift } }
  }
}

extension Rectangle {
  /// Where the line from the centre to a point leaves the box, or the disc that fills it.
  fileprivate func edge(towards point: Point, isDisc: Bool) -> Point {
    let way = point - centre
    guard way.length > 0 else { return centre }
    if isDisc { return centre + way.normalised * (width / 2) }
    let share = min(
      way.x == 0 ? .infinity : width / 2 / abs(way.x),
      way.y == 0 ? .infinity : height / 2 / abs(way.y))
    return centre + way * min(1, share)
  }
}
