import SupportNetwork
import Wording

/// What stands on top of the sheet: the title, the household's own question, and the day.
struct TitleBlock: Sendable {
  let title: WrappedText
  let question: WrappedText?
  let drawnOn: WrappedText?

  static let titleSize = 16.0
  static let questionSize = 11.0
  static let dateSize = 9.0

  init(_ content: EcomapContent, wording: Wording, width: Double, ruler: TextRuler) {
    title = WrappedText(
      Self.heading(of: content), width: width, lines: 2, size: Self.titleSize, isBold: true,
      ruler: ruler)
    question = content.household.question.map {
      WrappedText(
        wording.quoted($0), width: width, lines: 2, size: Self.questionSize, ruler: ruler)
    }
    let line = Self.line(of: content, wording)
    drawnOn =
      line.isEmpty
      ? nil : WrappedText(line, width: width, lines: 2, size: Self.dateSize, ruler: ruler)
  }

  /// The network's title; where a network has many households, with the name of this one.
  static func heading(of content: EcomapContent) -> String {
    content.network.households.count > 1
      ? "\(content.household.name) \u{2013} \(content.network.title)" : content.network.title
  }

  /// When and how it was drawn, and what an overlay shows beside what is there.
  static func line(of content: EcomapContent, _ wording: Wording) -> String {
    let drawn = wording.drawnOn(content.date, occasion: content.occasion)
    let remarks = content.overlayRemarks(wording)
    if drawn.isEmpty || remarks.isEmpty { return drawn + remarks.joined(separator: " ") }
    return ([drawn + (drawn.last == "." ? "" : ".")] + remarks).joined(separator: " ")
  }

  var height: Double {
    title.box.height + (question.map { $0.box.height + 2 } ?? 0)
      + (drawnOn.map { $0.box.height + 2 } ?? 0)
  }
}
