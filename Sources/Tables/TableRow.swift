/// One row of a table.
public struct TableRow: Sendable {
  /// The line on which it begins, from 1.
  public let line: Int
  public let file: String
  public let headings: TableHeadings
  /// The row as the file has it, with its quotation marks.
  let bytes: [UInt8]
  let cells: [Cell]

  /// Where the text of a cell is within the bytes of its row.
  struct Cell: Sendable {
    var start: Int
    var end: Int
    /// Whether two quotation marks stand for one in it.
    var hasDoubledQuotes = false
  }

  /// How many cells it has: as many as there are headings.
  public var count: Int { cells.count }

  /// A number that differs where rows do; only good for this run of the program.
  public var digest: Int { bytes.hashValue }

  /// The text of a cell as it is, spaces included.
  public subscript(_ column: Int) -> String {
    let cell = cells[column]
    let text = String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)
    return cell.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
  }

  /// The text of a cell without spaces around it; nothing where it is blank or has no column.
  public func text(_ column: Int?) -> String? {
    guard let column else { return nil }
    let scalars = self[column].unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    return String(scalars[first...last])
  }

  /// Something that is wrong with a cell, or with the whole row.
  public func fault(_ fact: TableFault.Fact, in column: Int? = nil) -> TableFault {
    let place = place(ofByte: column.map { cells[$0].start } ?? 0)
    return TableFault(
      file: file, line: place.line, column: place.column, field: column.map { headings.names[$0] },
      fact: fact)
  }

  private func place(ofByte offset: Int) -> (line: Int, column: Int) {
    bytes.place(ofByte: offset, firstLine: line)
  }
}

extension Collection<UInt8> where Index == Int {
  /// The line, and the column in characters (Unicode scalars) from 1, of a byte.
  func place(ofByte offset: Int, firstLine: Int) -> (line: Int, column: Int) {
    var (line, column) = (firstLine, 1)
    var hasReturned = false
    for byte in prefix(offset) {
      switch byte {
      case UInt8(ascii: "\n"):
        if !hasReturned { line += 1 }
        column = 1
      case UInt8(ascii: "\r"):
        line += 1
        column = 1
      case 0x80..<0xC0: break
      default: column += 1
      }
      hasReturned = byte == UInt8(ascii: "\r")
    }
    return (line, column)
  }
}
