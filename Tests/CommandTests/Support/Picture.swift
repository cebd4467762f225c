import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whether bytes are a picture of a format.
enum Picture {
  static func isPDF(_ data: Data) -> Bool { data.starts(with: Data("%PDF-".utf8)) }

  static func isPNG(_ data: Data) -> Bool {
    data.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  }

  static func isDOT(_ data: Data) -> Bool {
    let text = String(decoding: data, as: UTF8.self)
    return text.hasPrefix("digraph") || text.hasPrefix("graph") || text.hasPrefix("strict")
  }

  static func isSVG(_ data: Data) -> Bool { SVGWords(data)?.root == "svg" }
}

/// The words of an SVG, read by an XML parser.
final class SVGWords: NSObject, XMLParserDelegate {
  private(set) var root = ""
  private(set) var language = ""
  private(set) var text = ""
  private var depth = 0
  private var isStyle = false

  /// Nothing when the picture is not well formed.
  init?(_ data: Data) {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if depth == 0 {
      root = name
      language = attributes["xml:lang"] ?? attributes["lang"] ?? ""
    }
    depth += 1
    isStyle = name == "style"
    text += " "
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    depth -= 1
    isStyle = false
    text += " "
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if !isStyle { text += characters }
  }

  /// The words, in lower case.
  var words: Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }
}
