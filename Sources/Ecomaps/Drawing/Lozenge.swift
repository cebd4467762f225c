import SupportNetwork
import Wording

/// The small shield on a line that bears its letters or its mark.
struct Lozenge: Sendable {
  let tie: Int
  let text: String
  let box: Rectangle

  static let typeSize = 8.0
  static let height = 12.0

  /// What a line bears: the sign of what an overlay says of it, the letters of all support on it,
  /// and the mark of a latent or lost contact; nothing for most contacts.
  static func text(of line: EcomapTie, notation: Notation) -> String? {
    let sign = line.mark == .before ? nil : line.mark?.entry?.mark
    let own = line.mark?.hidesStyle == true ? nil : line.tie.flatMap { mark(of: $0, notation) }
    let letters = line.letters.letters
    let parts = [sign, own, letters.isEmpty ? nil : letters].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Whether the line of a tie bears something without overlay.
  static func isBorne(by tie: Tie, notation: Notation) -> Bool {
    mark(of: tie, notation) != nil || !tie.support.isEmpty
  }

  private static func mark(of tie: Tie, _ notation: Notation) -> String? {
    notation.entry(for: TieStyle(of: tie)).mark
  }

  static func size(of text: String, ruler: TextRuler) -> Size {
    Size(width: max(height, ruler.width(of: text, size: typeSize) + 7), height: height)
  }

  /// Gives every lozenge the freest place on its line, as near the middle as can be.
  ///
  /// - Complexity: O(t · (b + l)) for t lozenges, b boxes and l pieces of lines.
  static func placed(
    on lines: [[Point]?], ties: [EcomapTie], notation: Notation, avoiding boxes: [Rectangle],
    ruler: TextRuler
  ) -> [Lozenge] {
    var spots = LineSpot(lines: lines, boxes: boxes, earlierLooks: ties.earlierLooks)
    return ties.indices.compactMap { index in
      guard let text = text(of: ties[index], notation: notation),
        let box = spots.freest(
          for: size(of: text, ruler: ruler), on: index,
          reaching: ties[index].mark == nil ? .onLine : .touching)?.box
      else { return nil }
      spots.boxes.append(box)
      return Lozenge(tie: index, text: text, box: box)
    }
  }
}
