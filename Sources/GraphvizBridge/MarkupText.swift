import DotLanguage

extension String {
  /// Words between tags of XML: escaped, and without the control characters that XML forbids.
  var asMarkup: String {
    var allowed = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: allowed.append(scalar)
      case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: allowed.append("\u{FFFD}")
      default: allowed.append(scalar)
      }
    }
    return String(allowed).escapedForMarkup
  }

  /// The text of an XML attribute as Graphviz writes it, with its entities read.
  var withoutEntities: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    var text = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: "&"), let end = rest[start...].firstIndex(of: ";") {
      text += rest[..<start]
      text += Self.entities[rest[start...end]] ?? String(rest[start...end])
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }

  /// All that Graphviz writes.
  private static let entities: [Substring: String] = [
    "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#45;": "-",
    "&#160;": "\u{A0}",
  ]
}
