import Foundation
import Tables
import TestSupport
import Testing

struct TableWriterTests {
  @Test func `what is written is read again as it was`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv").path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    var random = SplitMix(state: 7)
    let pieces = ["a", " ", ",", ";", "\t", "\"", "\n", "\r\n", "é", "sep=;", ""]
    for delimiter in Delimiter.allCases {
      let rows = (0..<200).map { row in
        ["\(row)"]
          + (0..<3).map { _ in
            (0..<random.below(5)).map { _ in random.pick(pieces) }.joined()
          }
      }
      var writer = try TableWriter(
        path: path, headings: ["id", "a", "b", "c"], delimiter: delimiter,
        hasByteOrderMark: delimiter == .semicolon)
      for row in rows { try writer.add(row) }
      try writer.finish()
      var reader = TableReader(try OpenedBytes(path: path), file: "t.csv")
      #expect(reader.delimiter == delimiter)
      #expect(reader.hasByteOrderMark == (delimiter == .semicolon))
      var read: [[String]] = []
      while case .row(let row)? = reader.next() { read.append((0..<4).map { row[$0] }) }
      #expect(read == rows)
    }
  }
}
