/// Where the columns of a table of a region are.
struct BulkHeading {
  let separator: UInt8
  /// The place of each wanted column, or nothing where the table does not have it.
  let places: [Int?]
  let columnCount: Int
  /// Where the first row begins, in bytes.
  let end: Int

  /// - Parameters:
  ///   - wanted: the names of the columns, in the order of ``places``.
  ///   - needed: how many of them, from the first, must be there.
  init(_ file: BulkFile, wanted: [String], needed: Int) throws(RegionImportFailure) {
    var line: [UInt8]?
    try file.forEachBlock(in: 0..<1) { block in
      if line == nil { line = Array(block.prefix { $0 != 0x0A }) }
    }
    guard let line, !line.isEmpty else { throw .noHeading(path: file.path) }
    end = line.count + 1
    guard !line.dropLast().contains(0x0D) else { throw .oldLineEnds(path: file.path) }
    let text = String(decoding: line, as: UTF8.self)
    let marks: [Character] = [",", ";", "\t"]
    let mark = marks.max { one, other in
      text.count { $0 == one } < text.count { $0 == other }
    }
    separator = mark?.asciiValue ?? 0x2C
    let names = text.split(separator: mark ?? ",", omittingEmptySubsequences: false).map { name in
      String(
        name.unicodeScalars.filter { scalar in
          scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
        }.map(Character.init)
      ).lowercased()
    }
    columnCount = names.count
    let doubled = wanted.filter { name in names.count { $0 == name } > 1 }
    guard doubled.isEmpty else { throw .doubledColumns(path: file.path, doubled) }
    places = wanted.map { names.firstIndex(of: $0) }
    let missing = zip(wanted, places).prefix(needed).filter { $0.1 == nil }.map(\.0)
    guard missing.isEmpty else { throw .missingColumns(path: file.path, missing) }
  }

  /// For each column of the table its place among those wanted, or -1.
  var wantedOfColumn: [Int] {
    var wanted = [Int](repeating: -1, count: columnCount)
    for (place, column) in places.enumerated() {
      if let column { wanted[column] = place }
    }
    return wanted
  }
}
