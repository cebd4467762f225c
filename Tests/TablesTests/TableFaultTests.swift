import Tables
import Testing

struct TableFaultTests {
  @Test(arguments: [
    ("", "1:1 - nothingInFile"), ("\n\n", "3:1 - nothingInFile"),
    ("a,,b\n", "1:3 - emptyHeading(number: 2)"),
    ("naam,b,Naam\n", "1:8 - repeatedHeading(\"Naam\", first: 1)"),
    ("a,b\n1,x\"y\n3,4\n", "2:4 b quoteInText"),
    ("a,b\n1,\"x\"y\n3,4\n", "2:6 b textAfterQuote"),
    ("a,b\n1\n3,4\n", "2:1 - ragged(found: 1, expected: 2)"),
    ("a,b\n1,2,3\n", "2:1 - ragged(found: 3, expected: 2)"),
    ("a,b\né\0,2\n", "2:2 a nul"),
  ])
  func `what is wrong is said with its place`(text: String, fault: String) {
    #expect(TableSample(text).faults == [fault])
  }

  @Test func `rows after a quotation mark that is never closed are read again`() {
    let sample = TableSample("a,b\n1,2\n\"x\",\"open\n3,4\n5,6\n")
    #expect(sample.faults == ["3:5 b unclosedQuote"])
    #expect(sample.rows == [["1", "2"], ["3", "4"], ["5", "6"]])
  }

  @Test func `a file of another encoding is told apart`() {
    let latin = TableSample(bytes: Array("a\nna".utf8) + [0xEF] + Array("ef\nok\n".utf8))
    #expect(latin.faults == ["2:3 a windows1252"])
    #expect(latin.rows == [["ok"]])
    #expect(TableSample(bytes: Array("a\n".utf8) + [0x41, 0x81]).faults == ["2:2 a notUTF8"])
    let wide = Array("a,b\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(TableSample(bytes: wide).faults == ["1:1 - utf16"])
    #expect(TableSample(bytes: [0xFF, 0xFE] + wide).faults == ["1:1 - utf16"])
  }

  @Test func `a cell that is too long is a fault of its own`() {
    let long = String(repeating: "x", count: TableReader.mostBytesInCell + 1)
    let sample = TableSample("a,b\n1,\(long)\n3,4\n")
    #expect(sample.faults == ["2:3 b cellTooLong(most: \(TableReader.mostBytesInCell))"])
    #expect(sample.rows == [["3", "4"]])
  }

  /// A line of 2 GiB would not fit in the memory of many computers; one of 32 MiB shows the same.
  @Test func `an endless line is passed over without keeping it`() {
    var reader = TableReader(LongLine(pieces: 129, pieceSize: 1 << 18), file: "t.csv")
    var found: [String] = []
    while let record = reader.next() {
      switch record {
      case .row(let row): found.append("\(row.line) \(row[0])")
      case .fault(let fault): found.append("\(fault.line) \(fault.fact)")
      }
    }
    #expect(found == ["2 rowTooLong(most: \(TableReader.mostBytesInRow))", "3 goed"])
    #expect(reader.bytesTaken > 32 << 20)
  }
}

/// A heading, one line of many pieces, and a good row.
private struct LongLine: ByteSource {
  var pieces: Int
  let piece: [UInt8]
  var bytesTaken = 0
  var hasBegun = false

  init(pieces: Int, pieceSize: Int) {
    self.pieces = pieces
    piece = Array(repeating: UInt8(ascii: "x"), count: pieceSize)
  }

  mutating func nextPiece() -> [UInt8] {
    var next: [UInt8] = []
    if !hasBegun {
      hasBegun = true
      next = Array("kop\n".utf8)
    } else if pieces > 0 {
      pieces -= 1
      next = pieces == 0 ? Array("\ngoed\n".utf8) : piece
    }
    bytesTaken += next.count
    return next
  }
}
