extension LineBuffer {
  /// A fault at a place in a row; the line of the place is counted from that of the row.
  struct Slip {
    var place: (line: Int, column: Int)
    /// The number of the cell from 0, where it is about one.
    var cell: Int?
    var fact: TableFault.Fact
  }

  /// The bytes of one row, and where its cells are.
  struct Record {
    let bytes: [UInt8]
    let line: Int
    private(set) var cells: [TableRow.Cell]
    private let slip: RecordScan.Slip?
    private let isASCII: Bool

    init(bytes: [UInt8], line: Int, scan: RecordScan) {
      self.bytes = bytes
      self.line = line
      cells = scan.cells
      slip = scan.slip
      isASCII = scan.isASCII
    }

    /// Whether nothing is in it but delimiters and spaces.
    var isBlank: Bool { slip == nil && cells.allSatisfy(isBlank) }

    /// Leaves out blank cells beyond a number of them: spreadsheets write these.
    mutating func dropBlankCells(after count: Int) {
      while cells.count > count, let last = cells.last, isBlank(last) { cells.removeLast() }
    }

    /// What is wrong with the form of the row.
    ///
    /// - Parameter expectedCells: how many cells it must have, when that is known.
    func fault(expectedCells: Int?) -> Slip? {
      if !isASCII, let invalid = bytes.firstInvalidUTF8 {
        let fact: TableFault.Fact = bytes.mayBeWindows1252 ? .windows1252 : .notUTF8
        return slip(fact, at: invalid)
      }
      if let slip { return self.slip(slip.fact, at: slip.offset) }
      if let expectedCells, cells.count != expectedCells {
        let fact = TableFault.Fact.ragged(found: cells.count, expected: expectedCells)
        return Slip(place: (1, 1), cell: nil, fact: fact)
      }
      let most = TableReader.mostBytesInCell
      if let long = cells.first(where: { $0.end - $0.start > most }) {
        return slip(.cellTooLong(most: most), at: long.start)
      }
      return nil
    }

    private func slip(_ fact: TableFault.Fact, at offset: Int) -> Slip {
      Slip(
        place: bytes.place(ofByte: offset, firstLine: 1),
        cell: cells.firstIndex { offset <= $0.end }, fact: fact)
    }

    private func isBlank(_ cell: TableRow.Cell) -> Bool {
      bytes[cell.start..<cell.end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
  }
}

extension [UInt8] {
  /// Where the first bytes are that are no UTF-8.
  var firstInvalidUTF8: Int? {
    if String(validating: self, as: UTF8.self) != nil { return nil }
    var start = startIndex
    while start < endIndex {
      var iterator = self[start...].prefix(4).makeIterator()
      var parser = Unicode.UTF8.ForwardParser()
      guard case .valid(let encoded) = parser.parseScalar(from: &iterator) else { return start }
      start += encoded.count
    }
    return nil
  }

  /// Whether every byte means something in Windows-1252.
  var mayBeWindows1252: Bool { allSatisfy { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) } }
}
