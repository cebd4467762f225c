import SupportNetwork
import Wording

extension Fault.Fact {
  var inEnglish: String {
    switch self {
    case .tooLarge(let bytes, let most):
      "the file has \(bytes) bytes; at most \(most) are read. Split it into several files"
    case .utf16: "the file is saved as UTF-16 (Unicode); save it as UTF-8"
    case .notUTF8: "this is not UTF-8; save the file as UTF-8 and look whether the text is right"
    case .forbiddenCharacter(let scalar):
      "the invisible character \(characterCode(scalar)) cannot be in a file; take it out"
    case .nothingInFile:
      "there is nothing in this file; begin with `kring: 1`, then `title:` and `household:`"
    case .nothingInDocument(let opening):
      "there is nothing in this file; begin with `\(opening)`"
    case .severalDocuments: "one file holds one network; take out this line and what follows"
    case .tooDeep(let most): "this goes more than \(most) levels deep; no network file needs that"
    case .tooManyParts(let most):
      "the file has more than \(most) parts; split it into several files"
    case .unusedFeature(let feature, let text): feature.inEnglish(text)
    case .duplicateField(let name, let line):
      "`\(name)` is already on line \(line); keep one of the two"
    case .syntax(let fault): fault.inEnglish
    case .expected(let expectation, let found): Self.english(expectation, found)
    case .keyIsNoText: "a name of a field belongs here, not a list or a group of fields"
    case .unknownField(let name, let nearest?, _):
      "`\(name)`: unknown field, did you mean `\(nearest)`?"
    case .unknownField(let name, nil, let known):
      "`\(name)`: unknown field; here can be \(Self.listed(known, "and"))"
    case .missingField(let name): "`\(name)` is missing; it has to be given"
    case .emptyValue(let field): "`\(field)` is empty; write something after the colon"
    case .newerVersion(let version):
      "this file is of version \(version), made by a newer Kring; this Kring reads version"
        + " \(NetworkFile.version). Install a newer one"
    default: valueInEnglish
    }
  }

  private var valueInEnglish: String {
    switch self {
    case .unknownCode(let text, let nearest?, _): "`\(text)`: did you mean `\(nearest)`?"
    case .unknownCode(let text, nil, let known):
      "`\(text)` is not known here; choose \(Self.listed(known, "or"))"
    case .noDate(let text): "`\(text)` is not a date; write it as year-month-day: `2026-05-10`"
    case .noSuchDay(let text): "`\(text)` is a day that does not exist; look in the calendar"
    case .noWholeNumber(let text): "`\(text)` is not a whole number; write it in figures: `8`"
    case .noNumber(let text): "`\(text)` is not a number; write it in figures, with a point: `1.5`"
    case .outside(let lowest, let highest):
      "give a number from \(plainNumber(lowest)) to \(plainNumber(highest))"
    case .noBoolean(let text): "`\(text)`: write `true` or `false`"
    case .neverFilledIn(let place):
      "`\(place)`: gaps of these rules are in no life domain, so nothing would fill this in; take it"
        + " out, or choose other rules"
    case .noWebAddress(let text):
      "`\(text)` is not an address of a page; write it like `https://www.movisie.nl`"
    case .malformedID(let text):
      "`\(text)` cannot be a short name: begin with a letter and use only letters without"
        + " accents, figures, `-` and `_`, at most 64"
    case .commentInText(let text):
      "`\(text)` does not count, because `#` begins a comment. Put the whole value in quotes;"
        + " if it is a comment, write a space after `#`"
    case .malformed(let form): "this cannot be read; write it like `\(form.example)`"
    case .unknownItem(let text, let nearest?, _): "`\(text)`: did you mean `\(nearest)`?"
    case .unknownItem(let text, nil, let form):
      "`\(text)` is not known here; write it like `\(form.example)`"
    case .repeatedItem(let text, let first) where text == first: "`\(text)` is here twice; keep one"
    case .needsDash: "put `- ` before this: each one is an item of its own"
    case .repeatedItem(let text, let first): "`\(text)`: `\(first)` was given already; keep one"
    case .lettersWithoutDirection(let text):
      "`\(text)`: who gives this? Use `->` or `<-` instead of `--`, or write `\(text)/` when the"
        + " left one gives"
    case .itemNeedsKind(let text, let kind): "`\(text)` is only for ties of kind `\(kind)`"
    case .strayText(let text):
      "`\(text)` stands on its own; if it belongs to the text before the comma, put all of that"
        + " text in quotes"
    case .problem(let fact, let field): fact.sentence(about: field, in: .english)
    default: ""
    }
  }

  private static func english(_ expected: Fault.Expectation, _ found: Fault.Found) -> String {
    let wanted =
      switch expected {
      case .value: "one value belongs here"
      case .list: "a list belongs here: each item on a line of its own, after `- `"
      case .mapping(let fields):
        "here belong fields, such as \(listed(Array(fields.prefix(5)), "and"))"
      case .entries: "here belong lines like `name: value`, each on a line of its own"
      }
    return switch found {
    case .nothing: wanted + "; there is nothing"
    case .value: wanted + ", not one value"
    case .list: wanted + ", not a list"
    case .mapping where expected == .value:
      wanted + ", not a group of fields. A text with `: ` in it needs quotes"
    case .mapping: wanted + ", not a group of fields"
    }
  }

  /// Codes in backquotes; of very many, the first.
  private static func listed(_ codes: [String], _ last: String) -> String {
    let shown = codes.prefix(12).map { "`\($0)`" }
    return codes.count > shown.count
      ? shown.joined(separator: ", ") + " …" : joined(Array(shown), last)
  }
}

extension Fault.YAMLFeature {
  func inEnglish(_ text: String) -> String {
    switch self {
    case .anchor, .alias, .tag:
      "a value cannot begin with `\(text.first.map(String.init) ?? "")`; if it is text, put all of"
        + " it in quotes. YAML marks like `\(text)` are not used in network files"
    case .directive: "a line that begins with `%` has no place in a network file; take it out"
    case .mergeKey: "`<<` is not used in network files; write the fields out"
    case .complexKey: "the name of a field is a text, not a list or a group of fields"
    }
  }
}

extension SyntaxFault {
  var inEnglish: String {
    switch self {
    case .colonInValue: "a value with `: ` in it needs quotes: `name: \"Jan: the neighbour\"`"
    case .colonInBraces:
      "a comma is missing before this field; or, if it is text, a value with `: ` in it needs"
        + " quotes"
    case .startsWith("`"): "a value cannot begin with a backtick; put it in quotes"
    case .startsWith(let mark): "a value cannot begin with `\(mark)`; put it in quotes"
    case .tabIndentation: "there is a tab here; use spaces"
    case .quoteNotClosed: "this quote is never closed; put the same quote after the value"
    case .textAfterQuote:
      "there is text after the closing quote; put all of it inside the quotes"
    case .unknownEscape: "`\\` means something special in double quotes; write `\\\\`"
    case .bracketNotClosed(let bracket):
      "`\(bracket)` is never closed; put `\(bracket == "{" ? "}" : "]")` after the last item"
    case .missingComma: "a comma or closing bracket is missing before this"
    case .missingColon: "a colon is missing after this; write `name: value`"
    case .wrongIndentation:
      "this line does not begin in the right column; begin it where its neighbours begin"
    case .listItemNotExpected: "a list begins on the next line: `- ` cannot stand here"
    case .other: "this cannot be read as YAML; look at the signs around it"
    }
  }
}
