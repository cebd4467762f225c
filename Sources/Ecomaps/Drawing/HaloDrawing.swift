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

  /// The lines of the steps in their direction, joined behind the actors where one ends and the
  /// next begins.
  private func bands(of route: EcomapRoute) -> [[Point]] {
    var bands: [[Point]] = []
    var last: EcomapTie.End?
    for step in route.steps {
      guard let line = lines[step.line] else {
        last = nil
        continue
      }
      let (start, end) = ends(of: step)
      let way = step.isReversed ? line.reversed() : line
      if let last, last == start, let centre = box(of: start)?.centre {
        bands[bands.count - 1] += [centre] + way
      } else {
        bands.append(way)
      }
      last = end
    }
    return bands
  }

  private func rings(of route: EcomapRoute) -> [[Point]] {
    var seen: Set<EcomapTie.End> = []
    return route.steps.flatMap { step in [ends(of: step).0, ends(of: step).1] }
      .filter { seen.insert($0).inserted }
      .compactMap(box(of:)).map { $0.outline(radius: Self.roundness) }
  }

  private func ends(of step: EcomapRoute.Step) -> (EcomapTie.End, EcomapTie.End) {
    let tie = ties[step.line]
    return step.isReversed ? (tie.to, tie.from) : (tie.from, tie.to)
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
