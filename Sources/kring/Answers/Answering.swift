import Foundation
import Pages
import SupportNetwork

/// The way of an answer to standard output.
enum Answering {
  /// Prints a page for people: wrapped to the terminal, in colour only on one.
  static func say(_ page: Page) throws(CommandFailure) {
    let isTerminal = Terminal.isOutputWatched
    let width = isTerminal ? min(Terminal.outputColumns, 100) : 80
    let text = PlainText(width: width, isColoured: isTerminal && Terminal.allowsColour).text(
      of: page)
    try Terminal.write(Array(text.utf8))
  }

  /// Prints an answer for programs.
  static func say(
    _ body: some Encodable, as answer: String, version: Int = 1, in language: Language
  ) throws(CommandFailure) {
    let document = AnswerDocument(
      answer: answer, version: version, language: language.rawValue, body: body)
    try Terminal.write(document.bytes)
  }
}
