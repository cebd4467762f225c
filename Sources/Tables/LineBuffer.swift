/// Bytes of a table on their way to rows: one row, and the piece of the source it is in.
struct LineBuffer {
  private var source: any ByteSource
  private let most: Int
  private var bytes: [UInt8] = []
  /// Where the next row begins.
  private var start = 0
  private var isAtEnd = false
  /// The line on which the next row begins, from 1.
  private(set) var line = 1

  init(_ source: any ByteSource, most: Int) {
    self.source = source
    self.most = most
  }

  var bytesTaken: Int { source.bytesTaken }

  enum Found {
    case record(Record)
    case slip(Slip, line: Int)
  }

  /// The next row; nothing at the end.
  mutating func nextRecord(_ delimiter: Delimiter) throws(ByteSourceFailure) -> Found? {
    var scan = RecordScan(delimiter: delimiter)
    while !bytes[start...].withUnsafeBufferPointer({ scan.reachesEnd(in: $0) }) {
      if scan.length > most { return try passOver(scan) }
      guard try !fill() else { continue }
      if scan.length == 0 { return nil }
      if scan.openQuote != nil { return try passOver(scan) }
      scan.end()
      break
    }
    if scan.length > most { return try passOver(scan) }
    let record = Record(bytes: Array(bytes[start..<start + scan.length]), line: line, scan: scan)
    start += scan.length
    line += scan.lineEnds
    try takeLineEnd()
    return .record(record)
  }

  /// Leaves out a row that does not end: the line on which a quotation mark was opened, as the
  /// lines after it may be good, or else all that comes before the next line end.
  private mutating func passOver(_ scan: RecordScan) throws(ByteSourceFailure) -> Found? {
    let row = bytes[start..<start + scan.length]
    let begin = line
    if let quote = scan.openQuote {
      let place = Array(row).place(ofByte: quote, firstLine: 1)
      let slip = Slip(place: place, cell: scan.cells.count, fact: .unclosedQuote)
      if let end = row[(start + quote)...].firstIndex(where: \.isLineEnd) {
        line += place.line - 1
        start = end
        try takeLineEnd()
        return .slip(slip, line: begin)
      }
      if isAtEnd {
        start = bytes.count
        return .slip(slip, line: begin)
      }
    }
    start += scan.length
    repeat {
      if let end = bytes[start...].firstIndex(where: \.isLineEnd) {
        start = end
        break
      }
      start = bytes.count
    } while try fill()
    line += scan.lineEnds
    try takeLineEnd()
    return .slip(Slip(place: (1, 1), cell: nil, fact: .rowTooLong(most: most)), line: begin)
  }

  /// Passes over the line end that is next, if any.
  private mutating func takeLineEnd() throws(ByteSourceFailure) {
    guard start < bytes.count else { return }
    let byte = bytes[start]
    start += 1
    line += 1
    guard byte == UInt8(ascii: "\r") else { return }
    if start == bytes.count { _ = try fill() }
    if start < bytes.count, bytes[start] == UInt8(ascii: "\n") { start += 1 }
  }

  /// Takes another piece of the source.
  ///
  /// - Returns: whether there was one.
  private mutating func fill() throws(ByteSourceFailure) -> Bool {
    guard !isAtEnd else { return false }
    let piece = try source.nextPiece()
    isAtEnd = piece.isEmpty
    bytes.removeSubrange(..<start)
    start = 0
    bytes += piece
    return !isAtEnd
  }
}

extension LineBuffer {
  enum Beginning { case utf8Mark, utf16, plain }

  /// Takes the first bytes, and passes over a byte order mark.
  mutating func fillBeginning() throws(ByteSourceFailure) -> Beginning {
    while bytes.count < 4, try fill() {}
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      start = 3
      return .utf8Mark
    }
    let zeros = bytes.prefix(4).map { $0 == 0 }
    let isWide =
      bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || zeros == [false, true, false, true] || zeros == [true, false, true, false]
    return isWide ? .utf16 : .plain
  }

  /// Takes all of the next line, as far as a row may go.
  mutating func fillLine() throws(ByteSourceFailure) {
    while !bytes[start...].contains(where: \.isLineEnd), bytes.count < most, try fill() {}
  }

  /// The next line, as far as it was taken.
  var firstLine: ArraySlice<UInt8> { bytes[start...].prefix { !$0.isLineEnd } }

  /// The delimiter of a line `sep=;`, with which spreadsheets say it.
  mutating func takeStatedDelimiter() -> Delimiter? {
    let text = Array(firstLine)
    guard text.count == 5, text.starts(with: Array("sep=".utf8)),
      let delimiter = Delimiter(rawValue: text[4])
    else { return nil }
    start += text.count
    // The line was taken whole, so that its end is there too.
    let rest = bytes[start...].prefix(2)
    start += rest.elementsEqual([0x0D, 0x0A]) ? 2 : min(1, rest.count)
    line += 1
    return delimiter
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
