import Foundation
import FoundationXML

/// A rendered SVG as a reader sees it: parts with their id, class, title, shapes and texts.
final class SVGPicture: NSObject, XMLParserDelegate {
  struct Shape {
    let element: String
    let attributes: [String: String]

    var dashes: String? { attributes["stroke-dasharray"] }
    var strokeWidth: Double { attributes["stroke-width"].flatMap(Double.init) ?? 1 }

    /// The points of a polygon, polyline or path, control points included.
    var points: [(x: Double, y: Double)] {
      let text = attributes["points"] ?? attributes["d"] ?? ""
      let numbers = text.replacingOccurrences(
        of: "[MCLSZ ,]+", with: " ", options: .regularExpression
      )
      .split(separator: " ").compactMap { Double($0) }
      return stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    }
  }

  struct Part {
    var id: String
    var classes: Set<String>
    var title: String?
    var shapes: [Shape] = []
    var texts: [(text: String, x: Double, y: Double, size: Double, anchor: String)] = []

    /// The box around the outline, for parts that have one.
    var box: (minX: Double, minY: Double, maxX: Double, maxY: Double)? {
      var points = shapes.filter { $0.element == "polygon" || $0.element == "path" }
        .flatMap(\.points)
      for shape in shapes where shape.element == "ellipse" {
        guard let x = shape.attributes["cx"].flatMap(Double.init),
          let y = shape.attributes["cy"].flatMap(Double.init),
          let a = shape.attributes["rx"].flatMap(Double.init),
          let b = shape.attributes["ry"].flatMap(Double.init)
        else { continue }
        points += [(x - a, y - b), (x + a, y + b)]
      }
      guard let first = points.first else { return nil }
      return points.reduce((first.x, first.y, first.x, first.y)) {
        (min($0.0, $1.x), min($0.1, $1.y), max($0.2, $1.x), max($0.3, $1.y))
      }
    }
  }

  private(set) var root: [String: String] = [:]
  private(set) var rootTitle: String?
  private(set) var rootDescription: String?
  private(set) var elements: Set<String> = []
  private(set) var parts: [Part] = []
  private var open: [Int?] = []
  private var text: String?

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func part(_ id: String) -> Part? { parts.first { $0.id == id } }

  func parts(ofClass name: String) -> [Part] { parts.filter { $0.classes.contains(name) } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.insert(name)
    switch name {
    case "svg": root = attributes
    case "g":
      let classes = Set((attributes["class"] ?? "").split(separator: " ").map(String.init))
      parts.append(Part(id: attributes["id"] ?? "", classes: classes))
      open.append(parts.count - 1)
    case "text":
      if let part = open.last ?? nil {
        parts[part].texts.append(
          (
            "", Double(attributes["x"] ?? "") ?? 0, Double(attributes["y"] ?? "") ?? 0,
            Double(attributes["font-size"] ?? "") ?? 0, attributes["text-anchor"] ?? "start"
          ))
      }
      text = ""
    case "title", "desc": text = ""
    default:
      if let part = open.last ?? nil {
        parts[part].shapes.append(Shape(element: name, attributes: attributes))
      }
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text? += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "g": open.removeLast()
    case "title":
      if let part = open.last ?? nil { parts[part].title = text } else { rootTitle = text }
      text = nil
    case "desc":
      rootDescription = text
      text = nil
    case "text":
      if let part = open.last ?? nil, let last = parts[part].texts.indices.last {
        parts[part].texts[last].text = text ?? ""
      }
      text = nil
    default: break
    }
  }
}
