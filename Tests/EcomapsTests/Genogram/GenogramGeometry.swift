import SupportNetwork

@testable import Ecomaps

/// What a reader could stumble over in a genogram, each fault as a sentence.
extension Genogram {
  /// Symbols or names that lie over each other or over the household's name.
  var overlaps: [String] {
    var faults: [String] = []
    for (index, one) in symbols.enumerated() {
      for box in one.boxes where box.overlaps(titleBox) {
        faults.append("\(one.id) over the title")
      }
      for other in symbols[(index + 1)...] {
        for box in one.boxes where other.boxes.contains(where: box.overlaps) {
          faults.append("\(one.id) over \(other.id)")
        }
      }
    }
    return faults
  }

  /// Lines that go through a name, or through a symbol that they do not belong to.
  var linesThroughOthers: [String] {
    var faults: [String] = []
    for line in lines where line.meaning != .deceased {
      for (start, end) in zip(line.points, line.points.dropFirst()) {
        for symbol in symbols {
          if symbol.nameBox.expanded(by: -0.01).isCrossed(from: start, to: end) {
            faults.append("\(line.meaning) through the name of \(symbol.id)")
          }
          let shape = symbol.shapeBox
          let ends = [start, end].contains { shape.expanded(by: 0.01).contains($0) }
          if !ends, shape.isCrossed(from: start, to: end) {
            faults.append("\(line.meaning) through \(symbol.id)")
          }
        }
        if titleBox.isCrossed(from: start, to: end) {
          faults.append("\(line.meaning) through title")
        }
      }
    }
    return faults
  }

  /// Pairs of lines that cross.
  var crossings: [String] { pairs { $0.crosses($1) } }

  /// Pairs of lines that lie over each other for a stretch, other than from one point on.
  var overlays: [String] { pairs { $0.liesOver($1) && $0.points[0] != $1.points[0] } }

  /// Bars so short that they look like a mistake in a straight line.
  var kinks: [String] {
    lines.filter { line in
      line.points.count == 2 && line.points[0].y == line.points[1].y
        && abs(line.points[0].x - line.points[1].x) < 4
    }.map { "\($0.meaning)" }
  }

  /// What pairs of lines mean for which something is so, slashes and crosses left out.
  private func pairs(where isSo: (Line, Line) -> Bool) -> [String] {
    let strokes = lines.filter { $0.meaning != .deceased && !$0.isSlash }
    return strokes.enumerated().flatMap { index, one in
      strokes[(index + 1)...].filter { isSo(one, $0) }.map { "\(one.meaning) and \($0.meaning)" }
    }
  }

  /// Whatever is nearer to the circle than the padding, or outside it.
  var outsiders: [String] {
    let room = radius - Genogram.padding + 0.01
    let corners = symbols.flatMap { symbol in
      symbol.boxes.flatMap(\.corners).map { ($0, symbol.id.rawValue) }
    }
    let points = lines.flatMap { line in line.points.map { ($0, "\(line.meaning)") } }
    let title = titleBox.corners.map { ($0, "title") }
    return (corners + points + title).filter { $0.0.length > room }.map(\.1)
  }
}

extension Genogram.Symbol {
  var boxes: [Rectangle] { [shapeBox, nameBox] }
}

extension Genogram.Line {
  /// Whether it is one of the short strokes through the line of a couple.
  var isSlash: Bool {
    guard let start = points.first, let end = points.last, points.count == 2 else { return false }
    let isOfCouple = meaning == .separated || meaning == .divorced
    return isOfCouple && start.x != end.x && start.y != end.y
  }

  var pieces: [(start: Point, end: Point)] {
    zip(points, points.dropFirst()).map { ($0, $1) }
  }

  func crosses(_ other: Genogram.Line) -> Bool {
    pieces.contains { one in
      other.pieces.contains { Self.cross(one.start, one.end, $0.start, $0.end) }
    }
  }

  func liesOver(_ other: Genogram.Line) -> Bool {
    pieces.contains { one in
      other.pieces.contains { Self.overlay(one.start, one.end, $0.start, $0.end) }
    }
  }

  /// Whether two pieces share an inner point of both; ends that touch do not count.
  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    let (one, two) = (b - a, d - c)
    guard abs(one.cross(two)) > 0.001 else { return false }
    let here = (c - a).cross(two) / one.cross(two)
    let there = (c - a).cross(one) / one.cross(two)
    let (short, brief) = (0.01 / one.length, 0.01 / two.length)
    return here > short && here < 1 - short && there > brief && there < 1 - brief
  }

  /// Whether two parallel pieces less than half a point apart run beside each other.
  private static func overlay(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    let one = (b - a).normalised
    guard abs(one.cross((d - c).normalised)) < 0.001, abs(one.cross(c - a)) < 0.5 else {
      return false
    }
    let along = [c, d].map { one.dot($0 - a) }.sorted()
    return min(along[1], (b - a).length) - max(along[0], 0) > 0.5
  }
}
