import Foundation

/// Writes a Swift file with the contents of text files, by their names.
///
/// The build calls it: the first argument is the file to write, the others are those to read.
@main
enum EmbedText {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else { return }
    let entries = try arguments.dropFirst().map { path in
      let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      return "    \(literal(URL(filePath: path).lastPathComponent)): \(literal(text)),\n"
    }
    let list = entries.isEmpty ? ":" : "\n" + entries.joined() + "  "
    let swift = """
      /// The texts of this target, by the names of their files.
      enum EmbeddedText {
        static let texts: [String: String] = [\(list)]
      }

      """
    try Data(swift.utf8).write(to: URL(filePath: output))
  }

  /// A text as a literal of Swift, on one line.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\" + String(scalar)
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
