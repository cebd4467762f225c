/// Finds the cells and the end of one row in bytes that may not all be there yet.
struct RecordScan {
  private enum State { case beforeCell, inText, inQuotes, afterQuotes }

  /// A fault of form, at a byte of the row.
  struct Slip {
    var offset: Int
    var fact: TableFault.Fact
  }

  private let delimiter: UInt8
  private var state = State.beforeCell
  /// How many bytes were looked at.
  private(set) var length = 0
  private(set) var cells: [TableRow.Cell] = []
  /// The first thing that is wrong.
  private(set) var slip: Slip?
  private(set) var isASCII = true
  /// How many line ends there are in its cells.
  private(set) var lineEnds = 0
  private var cell = TableRow.Cell(start: 0, end: 0)
  private var quote = 0

  init(delimiter: Delimiter) { self.delimiter = delimiter.rawValue }

  /// Where the quotation mark is that is open now.
  var openQuote: Int? { state == .inQuotes ? quote : nil }

  /// Goes on with the bytes of the row.
  ///
  /// - Parameter bytes: from the beginning of the row, those that were looked at before included.
  /// - Returns: whether the end of the row, a line end, was found; it is at ``length``.
  mutating func reachesEnd(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    while length < bytes.count {
      let byte = bytes[length]
      if byte >= 0x80 { isASCII = false }
      if byte == 0 { note(.nul) }
      switch state {
      case .inQuotes:
        if byte == UInt8(ascii: "\"") {
          state = .afterQuotes
          cell.end = length
        } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
          let isSecondHalf = byte == UInt8(ascii: "\n") && bytes[length - 1] == UInt8(ascii: "\r")
          if !isSecondHalf { lineEnds += 1 }
        }
      case .afterQuotes where byte == UInt8(ascii: "\""):
        cell.hasDoubledQuotes = true
        state = .inQuotes
      case .beforeCell where byte == UInt8(ascii: "\""):
        quote = length
        cell = TableRow.Cell(start: length + 1, end: length + 1)
        state = .inQuotes
      case _ where byte == delimiter: endCell()
      case _ where byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"):
        endCell()
        return true
      case .beforeCell: state = .inText
      case .inText: if byte == UInt8(ascii: "\"") { note(.quoteInText) }
      case .afterQuotes:
        note(.textAfterQuote)
        state = .inText
      }
      length += 1
    }
    return false
  }

  /// Ends the row at the end of the file.
  mutating func end() { endCell() }

  private mutating func endCell() {
    if state != .afterQuotes { cell.end = length }
    cells.append(cell)
    cell = TableRow.Cell(start: length + 1, end: length + 1)
    state = .beforeCell
  }

  private mutating func note(_ fact: TableFault.Fact) {
    if slip == nil { slip = Slip(offset: length, fact: fact) }
  }
}
