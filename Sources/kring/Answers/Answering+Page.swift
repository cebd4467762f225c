import Pages
import SupportNetwork

extension Answering {
  /// Gives a page in the form that was asked for: plain text on a terminal is wrapped to it and
  /// coloured, elsewhere it has 80 columns.
  ///
  /// - Precondition: the format is one for people.
  static func give(
    _ page: Page, as format: PageFormat, to output: OutputFile
  ) throws(CommandFailure) {
    switch format {
    case .text where output.isStandardOutput: try say(page)
    case .text: try output.write(Array(PlainText().text(of: page).utf8))
    case .markdown: try output.write(Array(MarkdownText().text(of: page).utf8))
    case .html: try output.write(Array(HTMLText().text(of: page).utf8))
    case .json: preconditionFailure("JSON is made of an answer, not of a page")
    }
  }

  /// Gives an answer for programs.
  static func give(
    _ body: some Encodable, as answer: String, version: Int = 1, in language: Language,
    to output: OutputFile
  ) throws(CommandFailure) {
    let document = AnswerDocument(
      answer: answer, version: version, language: language.rawValue, body: body)
    try output.write(document.bytes)
  }
}
