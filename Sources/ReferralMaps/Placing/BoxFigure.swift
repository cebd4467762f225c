import Ecomaps
import SupportNetwork

/// A box with its words set, or the mere disc of one whose name is not shown.
struct BoxFigure: Sendable {
  /// Nothing for a disc.
  let name: WrappedText?
  let rows: [WrappedText]
  let size: Size

  /// The width of names, and of what is offered, in points.
  private static let nameWidth = 118.0
  private static let rowWidth = 142.0
  private static let mostRows = 5
  static let rowSize = 8.0

  /// A box with its name, and in full with what is offered.
  init(
    _ box: ReferralBox, typeSize: Double, isFull: Bool, more: (Int) -> String, ruler: TextRuler
  ) {
    let name = WrappedText(
      box.name, width: Self.nameWidth, lines: isFull ? 3 : 2,
      size: typeSize, isBold: !box.rows.isEmpty && isFull, ruler: ruler)
    var words = isFull ? box.rows : []
    if words.count > Self.mostRows {
      words = words.prefix(Self.mostRows - 1) + [more(words.count - Self.mostRows + 1)]
    }
    let rows = words.map {
      WrappedText($0, width: Self.rowWidth, lines: 2, size: Self.rowSize, ruler: ruler)
    }
    self.name = name
    self.rows = rows
    let width = ([name] + rows).map(\.box.width).max() ?? 0
    let height = ([name] + rows).reduce(0) { $0 + $1.box.height }
    size = Size(width: (width + 14).rounded(.up), height: (height + 9).rounded(.up))
  }

  /// A disc, larger for more lines.
  init(discOf box: ReferralBox) {
    name = nil
    rows = []
    let diameter = min(16, 6 + Double(box.lineCount).squareRoot() * 2).rounded()
    size = Size(width: diameter, height: diameter)
  }
}
