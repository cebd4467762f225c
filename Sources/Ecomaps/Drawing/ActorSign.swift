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
      let box = spots.freestCorner(of: outline, for: Self.size)
      spots.boxes.append(box)
      return ActorSign(actor: actor, mark: mark, box: box)
    }
  }
}
