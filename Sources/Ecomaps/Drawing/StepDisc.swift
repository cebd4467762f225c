import SupportNetwork

/// The disc on a line that bears the number of a step.
struct StepDisc: Sendable {
  /// The positions of the way on the map and of the step on the way.
  let route: Int
  let step: Int
  let text: String
  let box: Rectangle

  static let typeSize = 8.0
  static let height = 13.0

  /// Gives every disc the freest place on its line, as near the middle as can be; on a short line
  /// that bears letters one beside it, and where there is no room at all a corner of the actor that
  /// the step leads to.
  ///
  /// - Parameter outline: the box of somebody outside the household's circle.
  /// - Complexity: O(d · (b + l)) for d discs, b boxes and l pieces of lines.
  static func placed(
    on lines: [[Point]?], routes: [EcomapRoute], outline: (EcomapTie.End) -> Rectangle?,
    avoiding boxes: [Rectangle], ruler: TextRuler
  ) -> [StepDisc] {
    var spots = LineSpot(lines: lines, boxes: boxes)
    return routes.enumerated().flatMap { place, route in
      route.steps.enumerated().compactMap { index, step in
        let width = max(height, ruler.width(of: step.number, size: typeSize) + 6)
        let size = Size(width: width, height: height)
        guard let spot = spots.freest(for: size, on: step.line, reaching: .besideOthers)
        else { return nil }
        let corner = spot.isFree ? nil : outline(step.end)
        let box = corner.map { spots.freestCorner(of: $0, for: size) } ?? spot.box
        spots.boxes.append(box)
        return StepDisc(route: place, step: index, text: step.number, box: box)
      }
    }
  }
}
