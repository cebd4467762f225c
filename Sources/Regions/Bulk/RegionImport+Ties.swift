import NetworkGraph

extension RegionImport {
  private static let columns = ["src", "dst", "kind", "weight"]

  func ties(
    _ file: BulkFile, in register: RegionRegister, _ report: inout BulkReport
  ) throws(RegionImportFailure) -> [RegionTies] {
    let rows = BulkRows(
      file: file, heading: try BulkHeading(file, wanted: Self.columns, needed: 3),
      columns: Self.columns)
    let read = try rows.read(threads: threads) {
      TieCollector(ties: RegionTies(in: register, expecting: $0))
    }
    report.add(read.report)
    return read.parts.map(\.ties)
  }
}

/// Puts rows by, so that many are looked up at once.
private struct TieCollector: BulkCollector {
  var ties: RegionTies
  private var rows: [RegionTieRow] = []
  /// The line of each.
  private var lines: [Int] = []

  private static let batch = 512

  init(ties: RegionTies) {
    self.ties = ties
    rows.reserveCapacity(Self.batch)
    lines.reserveCapacity(Self.batch)
  }

  mutating func take(_ fields: BulkRows.Fields, _ report: inout BulkPartReport) {
    guard let source = fields[0].integer else { return report.add(fields[0].fault, column: 0) }
    guard let target = fields[1].integer else { return report.add(fields[1].fault, column: 1) }
    guard let number = fields[2].integer else { return report.add(fields[2].fault, column: 2) }
    guard let code = UInt8(exactly: number), let kind = RegionTieKind(rawValue: code) else {
      return report.add(.unknownKind(number), column: 2)
    }
    var days: Int64 = 0
    if fields[3].state != .empty {
      guard let thousandths = fields[3].inThousandths else {
        return report.add(fields[3].fault, column: 3)
      }
      days = thousandths
    }
    guard days >= 0, days <= Int64(RegionTies.mostDays) else {
      return report.add(.outOfRange, column: 3)
    }
    rows.append(RegionTieRow(from: source, to: target, kind, days: Int32(days)))
    lines.append(report.lines)
    if rows.count == Self.batch { finish(&report) }
  }

  mutating func finish(_ report: inout BulkPartReport) {
    for (place, problem) in ties.append(rows) {
      let line = lines[place]
      switch problem {
      case .unknownNode(let id):
        report.add(.unknownNode(id), column: id == rows[place].source ? 0 : 1, line: line)
      case .wrongEnds(let one, let other):
        report.add(.wrongEnds(one.rawValue, other.rawValue), column: 2, line: line)
      case .loop(let id): report.add(.loop(id), column: 1, line: line)
      }
    }
    rows.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
  }
}
