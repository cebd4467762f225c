import Foundation

/// What overlaps on a rendered picture, read from the SVG and not from our own positions.
struct RenderedGeometry {
  struct Label {
    let id: String
    let minX: Double
    let minY: Double
    let maxX: Double
    let maxY: Double

    func overlaps(_ other: Label) -> Bool {
      minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
    }

    func contains(x: Double, y: Double) -> Bool {
      minX < x && x < maxX && minY < y && y < maxY
    }
  }

  let labels: [Label]
  let lines: [(id: String, points: [(x: Double, y: Double)])]

  /// - Parameter width: measures a text in points, as the renderer does.
  init(_ picture: SVGPicture, width: (String, Double) -> Double) {
    labels = picture.parts.compactMap { part in
      let isShape = !part.classes.isDisjoint(with: ["actor", "member", "gap"])
      let isText = !part.classes.isDisjoint(with: ["sector", "name", "legend", "title", "need"])
      if isShape, let box = part.box {
        return Label(id: part.id, minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: box.maxY)
      }
      guard isText, !part.texts.isEmpty else { return nil }
      let boxes = part.texts.map { text in
        let wide = width(text.text, text.size)
        let left = text.anchor == "middle" ? text.x - wide / 2 : text.x
        // Ascent and descent of the letters themselves.
        return (left, text.y - text.size * 0.74, left + wide, text.y + text.size * 0.22)
      }
      return Label(
        id: part.id, minX: boxes.map(\.0).min() ?? 0, minY: boxes.map(\.1).min() ?? 0,
        maxX: boxes.map(\.2).max() ?? 0, maxY: boxes.map(\.3).max() ?? 0)
    }
    lines = picture.parts(ofClass: "tie").map { part in
      (part.id, part.shapes.filter { $0.element == "path" }.flatMap { Self.flattened($0.points) })
    }
  }

  var overlaps: [String] {
    labels.indices.flatMap { one in
      labels[(one + 1)...].filter { $0.overlaps(labels[one]) }.map { "\(labels[one].id) \($0.id)" }
    }
  }

  /// Lines that run through a label, unless it is at one of the line's ends.
  var crossedLabels: [String] {
    lines.flatMap { line in
      labels.filter { label in
        !Self.isEnd(label.id, of: line.id)
          && line.points.contains { label.contains(x: $0.x, y: $0.y) }
      }.map { "\(line.id) through \($0.id)" }
    }
  }

  private static func isEnd(_ label: String, of line: String) -> Bool {
    if label.hasPrefix("gap-") { return line.hasSuffix("-\(label.dropFirst("gap-".count))") }
    guard label.hasPrefix("actor-") else { return false }
    let id = label.dropFirst("actor-".count)
    return line.hasPrefix("tie-\(id)-") || line.hasSuffix("-\(id)") || line.contains("-\(id)-")
  }

  /// Points along cubic Bézier curves, a point apart at most.
  private static func flattened(_ controls: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    var points: [(x: Double, y: Double)] = []
    for start in stride(from: 0, to: controls.count - 3, by: 3) {
      let (a, b, c, d) = (
        controls[start], controls[start + 1], controls[start + 2], controls[start + 3]
      )
      let length = hypot(d.x - a.x, d.y - a.y)
      let steps = max(2, Int(length))
      for step in 0...steps {
        let t = Double(step) / Double(steps)
        let u = 1 - t
        points.append(
          (
            u * u * u * a.x + 3 * u * u * t * b.x + 3 * u * t * t * c.x + t * t * t * d.x,
            u * u * u * a.y + 3 * u * u * t * b.y + 3 * u * t * t * c.y + t * t * t * d.y
          ))
      }
    }
    return points
  }
}
