import DotLanguage
import SupportNetwork

/// The halo of a way: a band under its lines, and around the actors outside that it comes past.
struct HaloDrawing {
  let placement: Placement
  let ties: [EcomapTie]
  /// The way of each line; nothing where none was found.
  let lines: [[Point]?]

  /// How far the band is from an actor's outline where it goes around it, in points.
  private static let roundness = 6.0

  /// The halo of one way.
  ///
  /// Graphviz draws the edges of the first node first: on a loop of that node the halo lies under
  /// all lines.
  func edge(of route: EcomapRoute, name: String, under node: String) -> DotEdge? {
    let pieces = bands(of: route) + rings(of: route)
    guard !pieces.isEmpty else { return nil }
    var attributes = TieDrawing.attributes(of: Notation.halo)
    attributes["pos"] = pieces.map { DotSpline.polyline($0.map(\.dot)) }.positionValue
    attributes["id"] = .raw(name)
    attributes["class"] = "way"
    attributes["dir"] = "none"
    return DotEdge(from: node, to: node, attributes)
  }

  /// The lines of the steps, drawn on to the middle of the actors outside at their ends.
  private func bands(of route: EcomapRoute) -> [[Point]] {
    route.steps.compactMap { step in
      let tie = ties[step.line]
      return lines[step.line].map { line in
        let (start, end) = (box(of: tie.from)?.centre, box(of: tie.to)?.centre)
        return [start].compactMap { $0 } + line + [end].compactMap { $0 }
      }
    }
  }

  private func rings(of route: EcomapRoute) -> [[Point]] {
    var seen: Set<EcomapTie.End> = []
    return route.steps.flatMap { [ties[$0.line].from, ties[$0.line].to] }
      .filter { seen.insert($0).inserted }
      .compactMap(box(of:)).map { $0.outline(radius: Self.roundness) }
  }

  /// The box of somebody outside the household's circle.
  private func box(of end: EcomapTie.End) -> Rectangle? {
    placement.boxes.firstIndex { $0.end == end }.map(placement.rectangle)
  }
}

extension Rectangle {
  /// The outline with rounded corners, as a closed line from the middle of the upper side.
  func outline(radius: Double) -> [Point] {
    let top = Point(centre.x, maxY)
    let corners = [Point(minX, maxY), Point(minX, minY), Point(maxX, minY), Point(maxX, maxY)]
    return Polyline.rounded([top] + corners + [top], radii: [radius]) { _ in true }
  }
}
