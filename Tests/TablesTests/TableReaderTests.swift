import Tables
import Testing

struct TableReaderTests {
  @Test func `cells may hold delimiters, quotation marks and line ends`() {
    let sample = TableSample("a,b\r\n\"x, y\",\"zeg \"\"hoi\"\"\"\r\n\"een\ntwee\",\r\n")
    #expect(sample.rows == [["x, y", "zeg \"hoi\""], ["een\ntwee", ""]])
    #expect(sample.faults == [])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `line ends of every system are read, and lines are counted by them`(end: String) {
    let text = ["a,b", "1,2", "\"x", "y\",4", "5", "6,7"].joined(separator: end)
    let sample = TableSample(text)
    #expect(sample.rows == [["1", "2"], ["x\(end)y", "4"], ["6", "7"]])
    #expect(sample.faults == ["5:1 - ragged(found: 1, expected: 2)"])
  }

  @Test(arguments: [(";", Delimiter.semicolon), ("\t", .tab), (",", .comma)])
  func `the headings show what stands between cells`(mark: String, delimiter: Delimiter) {
    let sample = TableSample(
      ["naam", "wat, waar; en hoe\tdan"].map { "\"\($0)\"" }
        .joined(separator: mark) + "\n1\(mark)2\n")
    #expect(sample.reader.delimiter == delimiter)
    #expect(sample.rows == [["1", "2"]])
  }

  @Test func `a line of a spreadsheet says what stands between cells`() {
    let sample = TableSample("sep=;\r\na,b;c\r\n1;2\r\nx\r\n")
    #expect(sample.reader.headings.names == ["a,b", "c"])
    #expect(sample.rows == [["1", "2"]])
    #expect(sample.faults == ["4:1 - ragged(found: 1, expected: 2)"])
  }

  @Test func `a heading is found by any of its names, however it is written`() {
    let headings = TableSample("Target Groups,waiting_days\n").reader.headings
    #expect(headings.column("doelgroepen", "target-groups") == 0)
    #expect(headings.column("WaitingDays") == 1)
    #expect(headings.column("id") == nil)
  }

  @Test func `blank rows and blank columns at the end are passed over`() {
    let sample = TableSample("a,b,,\n\n1,2,,\n , ,,\n3,4\n")
    #expect(sample.rows == [["1", "2"], ["3", "4"]])
    #expect(sample.faults == [])
  }

  @Test func `a byte order mark is no part of the first heading`() {
    let sample = TableSample("\u{FEFF}id,naam\n1,Wé\n")
    #expect(sample.reader.headings.names == ["id", "naam"])
    #expect(sample.reader.hasByteOrderMark)
    #expect(sample.rows == [["1", "Wé"]])
  }

  @Test func `pieces may break a table anywhere`() {
    let text = "\u{FEFF}a;b\r\n\"é \"\"x\"\"\r\ny\";2\r\n\r\n3;\"4\"\r\nfout\r\n\"5\"x;6\r\n7;8"
    let whole = TableSample(text)
    #expect(whole.rows.count == 3 && whole.faults.count == 2)
    for size in 1...text.utf8.count {
      let broken = whole.inPieces(of: size)
      #expect(broken.rows == whole.rows, "pieces of \(size)")
      #expect(broken.faults == whole.faults, "pieces of \(size)")
    }
  }

  @Test func `text without spaces around it, or nothing, is what a cell says`() throws {
    guard case .row(let row) = TableSample("a,b,c\n\" x y \", ,\n").records.first else {
      return #expect(Bool(false), "one good row")
    }
    #expect([0, 1, 2].map { row.text($0) } == ["x y", nil, nil])
    #expect(row.text(nil) == nil)
    #expect(row[0] == " x y ")
  }
}
