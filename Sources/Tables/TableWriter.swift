import Foundation

/// Writes a table of comma-separated values (RFC 4180) row by row to a file.
public struct TableWriter {
  private let handle: FileHandle
  private let delimiter: Delimiter
  private let columns: Int
  private var pending: [UInt8] = []
  private static let pieceSize = 1 << 18

  /// Makes the file, or empties it, and writes the headings.
  ///
  /// - Parameter hasByteOrderMark: whether it begins with one, for spreadsheets that need it.
  public init(
    path: String, headings: [String], delimiter: Delimiter = .comma, hasByteOrderMark: Bool = false
  ) throws {
    try Data().write(to: URL(filePath: path))
    handle = try FileHandle(forWritingTo: URL(filePath: path))
    self.delimiter = delimiter
    columns = headings.count
    if hasByteOrderMark { pending = [0xEF, 0xBB, 0xBF] }
    try add(headings)
  }

  /// Writes a row.
  ///
  /// - Precondition: it has as many cells as there are headings.
  public mutating func add(_ cells: [String]) throws {
    precondition(cells.count == columns, "a row has a cell under every heading")
    pending += TableText.row(cells, delimiter: delimiter).utf8
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Writes what is left, makes sure that it is on the disk, and closes the file.
  public mutating func finish() throws {
    try flush()
    try handle.synchronize()
    try handle.close()
  }

  private mutating func flush() throws {
    try handle.write(contentsOf: Data(pending))
    pending.removeAll(keepingCapacity: true)
  }
}

/// Rows as text.
public enum TableText {
  /// A row with its line end; cells are in quotation marks where they need them.
  public static func row(_ cells: [String], delimiter: Delimiter = .comma) -> String {
    cells.map { cell($0, delimiter) }
      .joined(separator: String(UnicodeScalar(delimiter.rawValue))) + "\r\n"
  }

  private static func cell(_ text: String, _ delimiter: Delimiter) -> String {
    let needsQuotes = text.utf8.contains { byte in
      byte == delimiter.rawValue || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
