import SupportNetwork
import Wording

/// The small plus or minus on the outline of an actor that came, went or is taken away.
struct ActorSign: Sendable {
  let actor: ActorID
  let mark: ActorMark
  let box: Rectangle

  static let size = Size(width: Lozenge.height, height: Lozenge.height)

  /// Gives every sign the freest corner of its actor's outline, the upper left one first.
  ///
  /// - Parameters:
  ///   - marked: the actors with the boxes of their outlines.
  ///   - boxes: what signs keep clear of, the actors themselves among it.
  /// - Complexity: O(s · (b + l)) for s signs, b boxes and l pieces of lines.
  static func placed(
    on marked: [(actor: ActorID, mark: ActorMark, outline: Rectangle)], lines: [[Point]?],
    avoiding boxes: [Rectangle]
  ) -> [ActorSign] {
    var spots = LineSpot(lines: lines, boxes: boxes)
    return marked.map { actor, mark, outline in
      let corners = [3, 2, 0, 1].map { outline.corners[$0] }
      let places = corners.map { corner in
        // On the corner of a rounded outline, not off it.
        Rectangle(
          centre: corner + (outline.centre - corner).normalised * 2, size: Self.size)
      }
      let costs = places.map { spots.crowding(of: $0, on: nil) }
      let best = costs.indices.min { costs[$0] < costs[$1] } ?? 0
      spots.boxes.append(places[best])
      return ActorSign(actor: actor, mark: mark, box: places[best])
    }
  }
}
