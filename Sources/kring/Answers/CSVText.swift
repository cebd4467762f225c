/// Rows as comma-separated values (RFC 4180), headings first.
struct CSVText {
  let headings: [String]
  let rows: [[String]]

  var bytes: [UInt8] {
    let lines = ([headings] + rows).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }
    return Array(lines.joined().utf8)
  }

  private static func cell(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r"
    }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
