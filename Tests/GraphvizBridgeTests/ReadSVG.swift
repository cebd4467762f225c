import Foundation
import FoundationXML

/// An SVG as an XML parser that is not ours reads it.
final class ReadSVG: NSObject, XMLParserDelegate {
  struct Element: Equatable {
    var name: String
    var attributes: [String: String]
    var text = ""
    /// The names of the elements around it, outermost first.
    var path: [String] = []
  }

  /// All elements, in the order of their ends.
  private(set) var elements: [Element] = []
  private(set) var isWellFormed = false
  private(set) var comments: [String] = []
  private var open: [Element] = []

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  /// The lines of text, as drawn: what stands at one height, with no-break spaces as spaces.
  var lines: [String] {
    var lines: [(y: String, text: String)] = []
    for element in elements where element.name == "text" {
      let text = element.text.replacing("\u{A0}", with: " ")
      let y = element.attributes["y"] ?? ""
      if lines.last?.y == y {
        lines[lines.endIndex - 1].text += text
      } else {
        lines.append((y, text))
      }
    }
    return lines.map(\.text)
  }

  func first(_ name: String) -> Element? { elements.first { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(Element(name: name, attributes: attributes, path: open.map(\.name)))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if !open.isEmpty { open[open.endIndex - 1].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    elements.append(open.removeLast())
  }

  func parser(_ parser: XMLParser, foundComment comment: String) { comments.append(comment) }
}
