/// Reads a table of comma-separated values (RFC 4180) row by row, from a source of any size.
///
/// The first row holds the headings. A semicolon or a tab may stand for the comma: the headings
/// show which, or a line `sep=;` before them. The text is UTF-8, with or without byte order mark,
/// with line ends of any system; what else it is, is a fault. Blank rows are passed over. No more
/// is kept in memory than one row and one piece of the source.
public struct TableReader {
  /// The longest row that is read, in bytes.
  public static let mostBytesInRow = 1 << 20
  /// The longest cell that is read, in bytes.
  public static let mostBytesInCell = 1 << 17

  /// The name of the file, for messages.
  public let file: String
  /// The headings; none when the file begins with a fault.
  public private(set) var headings = TableHeadings([])
  public private(set) var delimiter = Delimiter.comma
  /// Whether the file begins with a byte order mark.
  public private(set) var hasByteOrderMark = false

  private var lines: LineBuffer
  /// What is wrong with the beginning of the file.
  private var opening: TableFault?
  private var isDone = false

  /// Reads the headings. What is wrong with them comes as the first fault, and is the last one.
  public init(_ source: any ByteSource, file: String) {
    self.file = file
    lines = LineBuffer(source, most: Self.mostBytesInRow)
    do throws(ByteSourceFailure) {
      opening = try readHeadings()
    } catch {
      opening = fault(of: error)
    }
  }

  /// How many bytes of the file were read, compressed ones as they are on the disk.
  public var bytesTaken: Int { lines.bytesTaken }

  /// Whether nothing more can be read; after a fault, that it is one of the file and not of a row.
  public var hasEnded: Bool { isDone }

  /// A row, or what is wrong with one.
  public enum Record: Sendable {
    case row(TableRow)
    case fault(TableFault)
  }

  /// The next row or fault; nothing at the end.
  ///
  /// Complexity: O(n) in the length of the row.
  public mutating func next() -> Record? {
    guard !isDone else { return nil }
    if let opening {
      isDone = true
      return .fault(opening)
    }
    do throws(ByteSourceFailure) {
      while let found = try lines.nextRecord(delimiter) {
        switch found {
        case .slip(let slip, let line): return .fault(fault(slip, line: line))
        case .record(let record) where record.isBlank: continue
        case .record(let record): return checked(record)
        }
      }
    } catch {
      isDone = true
      return .fault(fault(of: error))
    }
    isDone = true
    return nil
  }

  private mutating func readHeadings() throws(ByteSourceFailure) -> TableFault? {
    let start = try lines.fillBeginning()
    hasByteOrderMark = start == .utf8Mark
    if start == .utf16 { return fault(.utf16) }
    try lines.fillLine()
    if let stated = lines.takeStatedDelimiter() {
      delimiter = stated
    } else {
      delimiter = Delimiter.found(in: lines.firstLine)
    }
    while let found = try lines.nextRecord(delimiter) {
      switch found {
      case .slip(let slip, let line): return fault(slip, line: line)
      case .record(let record) where record.isBlank: continue
      case .record(let record): return takeHeadings(record)
      }
    }
    return fault(.nothingInFile)
  }

  private mutating func takeHeadings(_ record: LineBuffer.Record) -> TableFault? {
    let numbers = record.cells.indices.map { "\($0 + 1)" }
    var row = TableRow(
      line: record.line, file: file, headings: TableHeadings(numbers), bytes: record.bytes,
      cells: record.cells)
    if let slip = record.fault(expectedCells: nil) { return fault(slip, line: record.line) }
    // Spreadsheets leave empty columns at the end.
    while row.count > 1, row.text(row.count - 1) == nil {
      row = TableRow(
        line: row.line, file: file, headings: row.headings, bytes: row.bytes,
        cells: row.cells.dropLast())
    }
    let names = row.cells.indices.map { row.text($0) ?? "" }
    if let column = names.firstIndex(of: "") {
      return row.fault(.emptyHeading(number: column + 1), in: column).withoutField
    }
    let headings = TableHeadings(names)
    if let (column, first) = headings.repeated {
      return row.fault(.repeatedHeading(names[column], first: first + 1), in: column).withoutField
    }
    self.headings = headings
    return nil
  }

  private func checked(_ record: LineBuffer.Record) -> Record {
    var record = record
    record.dropBlankCells(after: headings.names.count)
    if let slip = record.fault(expectedCells: headings.names.count) {
      return .fault(fault(slip, line: record.line))
    }
    return .row(
      TableRow(
        line: record.line, file: file, headings: headings, bytes: record.bytes,
        cells: record.cells))
  }

  /// That a column must be there for the table to say anything, and is not.
  public func missingHeading(_ name: String) -> TableFault {
    TableFault(
      file: file, line: 1, column: 1, fact: .missingHeading(name, found: headings.names))
  }

  private func fault(_ fact: TableFault.Fact) -> TableFault {
    TableFault(file: file, line: lines.line, column: 1, fact: fact)
  }

  private func fault(_ slip: LineBuffer.Slip, line: Int) -> TableFault {
    TableFault(
      file: file, line: line + slip.place.line - 1, column: slip.place.column,
      field: slip.cell.flatMap { headings.names.indices.contains($0) ? headings.names[$0] : nil },
      fact: slip.fact)
  }

  private func fault(of failure: ByteSourceFailure) -> TableFault {
    switch failure {
    case .unreadable(let code): fault(.unreadable(code: code))
    case .damagedArchive: fault(.damagedArchive)
    }
  }
}

extension TableFault {
  fileprivate var withoutField: TableFault {
    var fault = self
    fault.field = nil
    return fault
  }
}
