import Foundation
import Testing

/// What another program reads in a document.
struct ParsedDocument: Equatable, Decodable {
  /// The elements or blocks, in order, with the names of their attributes.
  var elements: [String]
  /// The texts that a reader sees, in order.
  var texts: [String]
  var errors: [String]
}

/// Parsers from outside the project, where the machine has them.
enum Parsers {
  static let readsHTML = (try? run("python3", ["-c", "import html5lib"], "")) != nil
  static let readsMarkdown = (try? run("cmark-gfm", ["--version"], "")) != nil

  /// Reads HTML as browsers do (html5lib, the algorithm of the HTML standard).
  static func html(_ text: String) throws -> ParsedDocument {
    let script = """
      import html5lib, json, sys
      parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
      tree = parser.parse(sys.stdin.buffer.read().decode())
      everything = [part for part in tree.iter() if isinstance(part.tag, str)]
      shown = [part for part in everything if part.tag != "style"]
      print(json.dumps({
        "elements": [" ".join([part.tag] + sorted(part.attrib)) for part in everything],
        "texts": [text.strip() for part in shown for text in [part.text, part.tail]
                  if text and text.strip()],
        "errors": [code for place, code, data in parser.errors]}))
      """
    return try decoded(try run("python3", ["-c", script], text))
  }

  /// Reads Markdown as GitHub does (cmark-gfm), by way of its XML.
  static func markdown(_ text: String) throws -> ParsedDocument {
    let extensions = ["table", "strikethrough", "autolink", "tasklist"].flatMap { ["-e", $0] }
    let xml = try run("cmark-gfm", extensions + ["--to", "xml"], text)
    let script = """
      import json, sys, xml.etree.ElementTree as tree
      inline = {"text", "softbreak", "linebreak", "code", "html_inline", "strong", "emph", "link"}
      name = lambda part: part.tag.split("}")[1]
      root = tree.fromstring(sys.stdin.buffer.read())
      def shown(part):
          return "".join(shown(child) if len(child) else child.text or "" for child in part)
      leaves = [part for part in root.iter() if len(part) and name(part[0]) in inline
                and name(part) not in inline]
      print(json.dumps({
        "elements": [name(part) for part in root.iter() if name(part) != "text"],
        "texts": [shown(part) for part in leaves], "errors": []}))
      """
    return try decoded(try run("python3", ["-c", script], String(decoding: xml, as: UTF8.self)))
  }

  private static func decoded(_ data: Data) throws -> ParsedDocument {
    try JSONDecoder().decode(ParsedDocument.self, from: data)
  }

  private struct Failure: Error {}

  /// What a program of the system writes, given its input.
  private static func run(_ name: String, _ arguments: [String], _ input: String) throws -> Data {
    let path = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let path else { throw Failure() }
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = Pipe()
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return output ?? Data()
  }
}
