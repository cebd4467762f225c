/// An SVG document in the making: shapes and texts in points, y down.
///
/// Every number has at most two decimals and every word is escaped, so the same drawing has the same
/// bytes everywhere, and nothing typed by a user becomes markup.
struct SVGDrawing {
  private var body = ""

  /// The families of all texts, as on the maps.
  private static let font = "DejaVu Sans,Verdana,sans-serif"

  enum Anchor: String {
    case start, middle, end
  }

  /// What a text looks like.
  struct Style {
    var size = 9.0
    var colour = "#22303c"
    var isBold = false
    var anchor = Anchor.start
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String = "none",
    strokeWidth: Double = 0.75
  ) {
    body +=
      "<rect x=\"\(svg(x))\" y=\"\(svg(y))\" width=\"\(svg(width))\" height=\"\(svg(height))\" "
      + "fill=\"\(fill)\" stroke=\"\(stroke)\" stroke-width=\"\(svg(strokeWidth))\"/>\n"
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), stroke: String,
    width: Double = 0.75, dashes: String? = nil
  ) {
    let dashed = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    body +=
      "<line x1=\"\(svg(start.x))\" y1=\"\(svg(start.y))\" x2=\"\(svg(end.x))\" "
      + "y2=\"\(svg(end.y))\" stroke=\"\(stroke)\" stroke-width=\"\(svg(width))\"\(dashed)/>\n"
  }

  /// A line of text on its base line.
  mutating func text(_ text: String, x: Double, baseline y: Double, _ style: Style = Style()) {
    let weight = style.isBold ? " font-weight=\"bold\"" : ""
    body +=
      "<text x=\"\(svg(x))\" y=\"\(svg(y))\" font-size=\"\(svg(style.size))\" "
      + "fill=\"\(style.colour)\" text-anchor=\"\(style.anchor.rawValue)\"\(weight)>"
      + "\(text.asXML)</text>\n"
  }

  /// A group that is read aloud as one thing.
  mutating func group(_ title: String, id: String, _ draw: (inout SVGDrawing) -> Void) {
    body += "<g id=\"\(id.asXML)\" role=\"img\" aria-label=\"\(title.asXML)\">\n"
    body += "<title>\(title.asXML)</title>\n"
    draw(&self)
    body += "</g>\n"
  }

  /// The whole document.
  func document(
    width: Double, height: Double, language: String, title: String, description: String
  ) -> String {
    let size = " width=\"\(svg(width))pt\" height=\"\(svg(height))pt\""
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + element(
        id: "chart", width: width, height: height, language: language, title: title,
        description: description, size: size, definitions: Shade.definitions)
  }

  /// An element to stand in a page, as large as there is room.
  ///
  /// - Parameters:
  ///   - id: what its own identifiers begin with.
  ///   - size: attributes that say how large it is by itself.
  ///   - definitions: of patterns that shapes are filled with.
  func element(
    id: String, width: Double, height: Double, language: String, title: String,
    description: String, size: String = "", definitions: String = ""
  ) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg"\(size) viewBox="0 0 \(svg(width)) \(svg(height))" \
    font-family="\(Self.font)" role="group" aria-labelledby="\(id)-title" \
    aria-describedby="\(id)-description" lang="\(language)" xml:lang="\(language)">
    <title id="\(id)-title">\(title.asXML)</title>
    <desc id="\(id)-description">\(description.asXML)</desc>
    \(definitions)
    <rect width="100%" height="100%" fill="#ffffff"/>
    \(body)</svg>

    """
  }
}

/// A number as SVG has it: at most two decimals, never an exponent. What is no number becomes zero,
/// which cannot come from a chart's own arithmetic.
func svg(_ number: Double) -> String {
  guard number.isFinite, number.magnitude < 1e9 else { return "0" }
  let hundredths = Int((number * 100).rounded())
  let sign = hundredths < 0 ? "-" : ""
  let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  if rest == 0 { return hundredths == 0 ? "0" : "\(sign)\(whole)" }
  let digits = rest < 10 ? "0\(rest)" : rest.isMultiple(of: 10) ? "\(rest / 10)" : "\(rest)"
  return "\(sign)\(whole).\(digits)"
}

extension String {
  /// The text for XML: escaped, and without the characters that XML forbids.
  var asXML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\t", "\n", "\r": text += " "
      default:
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: text += "\u{FFFD}"
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }
}
