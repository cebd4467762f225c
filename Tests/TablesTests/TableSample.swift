import Tables

/// A table in memory, read in pieces of one size.
struct TableSample {
  let bytes: [UInt8]
  var pieceSize = 1 << 16

  init(_ text: String) { bytes = Array(text.utf8) }

  init(bytes: [UInt8]) { self.bytes = bytes }

  var reader: TableReader { TableReader(BytesInMemory(bytes, pieceSize: pieceSize), file: "t.csv") }

  /// The cells of each good row.
  var rows: [[String]] {
    records.compactMap { record in
      guard case .row(let row) = record else { return nil }
      return (0..<row.count).map { row[$0] }
    }
  }

  /// Faults as `line:column field fact`.
  var faults: [String] {
    records.compactMap { record in
      guard case .fault(let fault) = record else { return nil }
      return "\(fault.line):\(fault.column) \(fault.field ?? "-") \(fault.fact)"
    }
  }

  var records: [TableReader.Record] {
    var reader = reader
    var records: [TableReader.Record] = []
    while let record = reader.next() { records.append(record) }
    return records
  }

  func inPieces(of size: Int) -> TableSample {
    var sample = self
    sample.pieceSize = size
    return sample
  }
}
