import DotLanguage

/// Graphviz's SVG, made fit to be read aloud and handed on.
///
/// The root says what the picture is, in what language. Groups bear titles in plain words or none.
/// Names, versions, external references and comments are gone. Graphviz's output has a form that is
/// known: each element begins a line. What does not have it fails, so that nothing unknown (a link,
/// an image, a script) is ever given out.
struct FinishedSVG {
  private var scanner: ByteScanner
  private let picture: DotPicture
  private var finished: [UInt8] = []

  /// The finished bytes, in one pass over the drawn ones.
  static func bytes(
    of picture: DotPicture, drawn: [UInt8]
  ) throws(DotRenderingFailure) -> [UInt8] {
    var svg = FinishedSVG(scanner: ByteScanner(drawn), picture: picture)
    svg.finished.reserveCapacity(drawn.count + 1024)
    while !svg.scanner.isAtEnd { try svg.finishElement() }
    return withPlainHyphens(svg.finished)
  }

  /// Graphviz writes a hyphen as `&#45;`, also in identifiers, since two of them would end a
  /// comment; comments are gone, and whoever looks for `tie-oma-gezin` should find it.
  private static func withPlainHyphens(_ bytes: [UInt8]) -> [UInt8] {
    let written = Array("&#45;".utf8)
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let mark = rest.firstIndex(of: written[0]) {
      plain += rest[..<mark]
      rest = rest[mark...]
      let isHyphen = rest.starts(with: written)
      plain.append(isHyphen ? UInt8(ascii: "-") : written[0])
      rest = rest.dropFirst(isHyphen ? written.count : 1)
    }
    return plain + rest
  }

  /// Finishes what begins at the scanner's place, a line or more.
  private mutating func finishElement() throws(DotRenderingFailure) {
    switch true {
    case scanner.begins(with: "<?xml "):
      append(try scanner.through(">\n"))
    case scanner.begins(with: "<!DOCTYPE "):
      _ = try scanner.through(">\n")
    case scanner.begins(with: "<!-- "):
      _ = try scanner.through("-->\n")
    case scanner.begins(with: "<svg "):
      try finishRoot()
    case scanner.begins(with: "<g id=\""):
      try finishGroup()
    case scanner.begins(with: "<text "):
      try finishText()
    case scanner.begins(with: "<polygon "), scanner.begins(with: "<path "),
      scanner.begins(with: "<ellipse "), scanner.begins(with: "<polyline "):
      try finishShape()
    case scanner.begins(with: "</g>\n"), scanner.begins(with: "</svg>\n"):
      append(try scanner.through(">\n"))
    default:
      throw .unexpectedOutput(scanner.excerpt)
    }
  }

  private mutating func finishRoot() throws(DotRenderingFailure) {
    append(try scanner.through(" xmlns:xlink=").dropLast(" xmlns:xlink=".utf8.count))
    guard try scanner.through(">\n").count == "\"http://www.w3.org/1999/xlink\">\n".utf8.count
    else {
      throw .unexpectedOutput("svg")
    }
    let language = picture.language.escapedForMarkup
    append(
      """
       role="img" aria-labelledby="picture-title" aria-describedby="picture-description" \
      lang="\(language)" xml:lang="\(language)">
      <title id="picture-title">\(picture.title.asMarkup)</title>
      <desc id="picture-description">\(picture.description.asMarkup)</desc>

      """)
  }

  /// A group's title holds the name of a node or edge; it becomes the group's title in plain words.
  private mutating func finishGroup() throws(DotRenderingFailure) {
    let tag = try scanner.through(">\n")
    append(tag)
    guard scanner.begins(with: "<title>") else { throw .unexpectedOutput(scanner.excerpt) }
    _ = try scanner.through("</title>\n")
    let id = tag.dropFirst("<g id=\"".utf8.count).prefix { $0 != UInt8(ascii: "\"") }
    if let title = picture.titles[String(decoding: id, as: UTF8.self).withoutEntities] {
      append("<title>\(title.asMarkup)</title>\n")
    }
  }

  /// A text's font name holds the style too, which SVG has attributes of its own for.
  private mutating func finishText() throws(DotRenderingFailure) {
    append(try scanner.through(" font-family=\""))
    let name = String(decoding: try scanner.through("\"").dropLast(), as: UTF8.self)
    guard name.hasPrefix(DotFont.family) else { throw .unexpectedOutput(name) }
    append("\(DotFont.family)\"")
    switch name.dropFirst(DotFont.family.count) {
    case "": break
    case " Bold": append(" font-weight=\"bold\"")
    case " Italic": append(" font-style=\"italic\"")
    case " Bold Italic": append(" font-weight=\"bold\" font-style=\"italic\"")
    default: throw .unexpectedOutput(name)
    }
    append(try scanner.through("</text>\n"))
  }

  /// SVG 1.1 knows no colour `transparent`, and dashes are as long here as in the other formats.
  private mutating func finishShape() throws(DotRenderingFailure) {
    var tag = try scanner.through("/>\n")
    while let mark = tag.firstIndex(of: UInt8(ascii: "=")) {
      append(tag[..<mark])
      tag = tag[mark...]
      let value = Self.values.first { tag.starts(with: $0.drawn) }
      finished += value?.finished ?? [UInt8(ascii: "=")]
      tag = tag.dropFirst(value?.drawn.count ?? 1)
    }
    append(tag)
  }

  /// What attributes of shapes are drawn with, and what they become.
  private static let values: [(drawn: [UInt8], finished: [UInt8])] = [
    ("=\"transparent\"", "=\"none\""), ("=\"5,2\"", "=\"6,6\""), ("=\"1,5\"", "=\"2,6\""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private mutating func append(_ text: String) { finished += text.utf8 }
  private mutating func append(_ bytes: ArraySlice<UInt8>) { finished += bytes }
}
