import SupportNetwork
import Wording

/// The small shield on a line that bears its letters or its mark.
struct Lozenge: Sendable {
  let tie: Int
  let text: String
  let box: Rectangle

  static let typeSize = 8.0
  static let height = 12.0

  /// What the line of a tie bears: the letters of all support on it, and the mark of a latent or
  /// lost contact; nothing for most contacts.
  static func text(of tie: Tie, notation: Notation) -> String? {
    let mark = notation.entry(for: TieStyle(of: tie)).mark
    let letters = tie.support.letters
    let parts = [mark, letters.isEmpty ? nil : letters].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  static func size(of text: String, ruler: TextRuler) -> Size {
    Size(width: max(height, ruler.width(of: text, size: typeSize) + 7), height: height)
  }

  /// Gives every lozenge the freest place on its line, as near the middle as can be.
  ///
  /// Complexity: O(t · (b + l)) for t lozenges, b boxes and l pieces of lines.
  static func placed(
    on lines: [[Point]?], ties: [EcomapTie], notation: Notation, avoiding boxes: [Rectangle],
    ruler: TextRuler
  ) -> [Lozenge] {
    var placed: [Lozenge] = []
    for (index, tie) in ties.enumerated() {
      guard let line = lines[index], let text = text(of: tie.tie, notation: notation) else {
        continue
      }
      let size = size(of: text, ruler: ruler)
      let length = Polyline.length(of: line)
      var best: (penalty: Double, box: Rectangle)?
      for offset in fractions {
        let point = Polyline.location(at: length * offset, along: line).point
        let box = Rectangle(centre: point, size: size)
        let room = box.expanded(by: 2)
        var penalty = abs(offset - 0.5)
        for other in boxes where room.overlaps(other) { penalty += 20 }
        for other in placed where room.overlaps(other.box) { penalty += 20 }
        for other in lines.indices where other != index {
          guard let foreign = lines[other] else { continue }
          for (one, next) in zip(foreign, foreign.dropFirst())
          where box.isCrossed(from: one, to: next) {
            penalty += 3
            break
          }
        }
        if penalty < (best?.penalty ?? .infinity) { best = (penalty, box) }
        if penalty < 0.5 { break }
      }
      if let best { placed.append(Lozenge(tie: index, text: text, box: best.box)) }
    }
    return placed
  }

  /// Places along a line, from the middle outwards.
  private static let fractions: [Double] = (0...16).map { step in
    let distance = 0.045 * Double((step + 1) / 2)
    return step.isMultiple(of: 2) ? 0.5 - distance : 0.5 + distance
  }
}
