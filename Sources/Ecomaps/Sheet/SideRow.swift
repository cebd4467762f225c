import SupportNetwork
import Wording

/// One row of what stands beside the map: a heading, an explained sign, or a need.
struct SideRow: Sendable {
  let content: Content
  let size: Size

  enum Content: Sendable {
    case heading(WrappedText)
    case sign(LegendItem, WrappedText)
    case need(title: WrappedText, words: WrappedText?, remark: WrappedText?)
    case remark(WrappedText)
    case space
  }

  static let legendSize = 8.5
  static let headingSize = 9.5
  static let smallSize = 8.0
  /// The room for a drawn sign before its explanation.
  static let signWidth = 34.0
  static let signSpace = 7.0

  static func heading(_ text: String, width: Double, ruler: TextRuler) -> SideRow {
    let text = WrappedText(
      text, width: width, lines: 2, size: headingSize, isBold: true, ruler: ruler)
    return SideRow(
      content: .heading(text), size: Size(width: width, height: text.box.height + 4))
  }

  static func sign(_ item: LegendItem, _ words: String, width: Double, ruler: TextRuler) -> SideRow
  {
    let text = WrappedText(
      words, width: width - signWidth - signSpace, lines: 2, size: legendSize, ruler: ruler)
    return SideRow(
      content: .sign(item, text),
      size: Size(width: width, height: max(14, text.box.height + 3)))
  }

  static func need(
    _ need: Need, domain: String, wording: Wording, width: Double, ruler: TextRuler
  ) -> SideRow {
    let title = WrappedText(
      Self.capitalised(domain), width: width, lines: 2, size: legendSize, isBold: true,
      ruler: ruler)
    let words = need.words.map {
      WrappedText(wording.quoted($0), width: width, lines: 4, size: legendSize, ruler: ruler)
    }
    let remark = wording.openness(need.openness).map {
      WrappedText($0, width: width, lines: 2, size: smallSize, ruler: ruler)
    }
    let height =
      title.box.height + (words?.box.height ?? 0) + (remark?.box.height ?? 0) + 5
    return SideRow(
      content: .need(title: title, words: words, remark: remark),
      size: Size(width: width, height: height))
  }

  static func remark(_ text: String, width: Double, ruler: TextRuler) -> SideRow {
    let text = WrappedText(text, width: width, lines: 2, size: smallSize, ruler: ruler)
    return SideRow(content: .remark(text), size: Size(width: width, height: text.box.height + 2))
  }

  static let space = SideRow(content: .space, size: Size(width: 0, height: 9))

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
