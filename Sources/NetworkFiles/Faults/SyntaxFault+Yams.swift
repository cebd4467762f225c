import Yams

extension SyntaxFault {
  /// The sort of a syntax error of the YAML parser, and where people have to look.
  ///
  /// The parser gives no codes, only English phrases; what is not known by its phrase is `other`.
  static func sorted(_ error: YamlError, in text: FileText) -> (SyntaxFault, TextPosition) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return sorted(
        problem: problem, at: TextPosition(line: mark.line, column: mark.column),
        start: context.map { TextPosition(line: $0.mark.line, column: $0.mark.column) },
        in: text)
    default: return (.other, .start)
    }
  }

  private static func sorted(
    problem: String, at position: TextPosition, start: TextPosition?, in text: FileText
  ) -> (SyntaxFault, TextPosition) {
    switch problem {
    case _ where problem.contains("',' or"):
      let bracket = text.rest(from: start ?? position).first.map(String.init) ?? "["
      let before = text.line(position.line).unicodeScalars.prefix(position.column - 1)
      if let last = before.last(where: { $0 != " " }), last == "\"" || last == "'" {
        return (.textAfterQuote, position)
      }
      let isLater = start.map { $0.line < position.line } ?? false
      return isLater ? (.bracketNotClosed(bracket), start ?? position) : (.missingComma, position)
    case "mapping values are not allowed in this context": return (.colonInValue, position)
    case "block sequence entries are not allowed in this context":
      return (.listItemNotExpected, position)
    case "could not find expected ':'": return (.missingColon, start ?? position)
    case "found character that cannot start any token":
      return (.startsWith(text.rest(from: position).first.map(String.init) ?? ""), position)
    case "did not find expected key", "did not find expected '-' indicator":
      let isAfterQuote = text.line(position.line).unicodeScalars.prefix(position.column - 1)
        .contains { $0 == "\"" || $0 == "'" }
      return (isAfterQuote ? .textAfterQuote : .wrongIndentation, position)
    case "found unexpected end of stream": return (.quoteNotClosed, start ?? position)
    case _ where problem.contains("escape") || problem.contains("hexdecimal"):
      return (.unknownEscape, position)
    case _ where problem.contains("tab character"): return (.tabIndentation, position)
    default: return (.other, position)
    }
  }
}
