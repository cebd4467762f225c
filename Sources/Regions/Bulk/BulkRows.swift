import Dispatch
import Synchronization

/// Collects the rows of one part of a table.
protocol BulkCollector: Sendable {
  /// Takes a row in.
  mutating func take(_ fields: BulkRows.Fields, _ report: inout BulkPartReport)

  /// Called after the last row.
  mutating func finish(_ report: inout BulkPartReport)
}

extension BulkCollector {
  mutating func finish(_ report: inout BulkPartReport) {}
}

/// What reading one part of a table came to.
struct BulkPartReport: Sendable {
  let file: String
  let columns: [String]
  var rows = 0
  /// The lines so far, of which the last is at hand.
  var lines = 0
  var faults: [BulkFault] = []
  var faultCount = 0

  /// - Parameters:
  ///   - column: the place of a wanted column.
  ///   - line: nothing means the line at hand.
  mutating func add(_ kind: BulkFault.Kind, column: Int? = nil, line: Int? = nil) {
    faultCount += 1
    guard faults.count < BulkReport.mostTold else { return }
    faults.append(
      BulkFault(
        file: file, line: line ?? lines, column: column.map { columns[$0] }, kind: kind))
  }
}

/// Reads the rows of a table of a region, in parts side by side.
struct BulkRows {
  let file: BulkFile
  let heading: BulkHeading
  let columns: [String]

  /// The fields of a row, in the order of the wanted columns; those that the table does not have
  /// stay empty.
  typealias Fields = UnsafeMutableBufferPointer<BulkNumber>

  /// Reads all rows.
  ///
  /// - Parameters:
  ///   - threads: how many parts are read at once.
  ///   - start: makes what collects a part; gets about how many rows the part has at most.
  ///
  /// Complexity: O(bytes) time; a block of each part in memory.
  func read<Collector: BulkCollector>(
    threads: Int, into start: @Sendable (Int) -> Collector
  ) throws(RegionImportFailure) -> (parts: [Collector], report: BulkReport) {
    let ranges = file.parts(threads)
    typealias Part = (collector: Collector, report: BulkPartReport)
    let read = Mutex([Int: Result<Part, RegionImportFailure>]())
    DispatchQueue.concurrentPerform(iterations: ranges.count) { number in
      let length = min(ranges[number].count, file.isPacked ? file.size * 8 : file.size)
      let part = Result { () throws(RegionImportFailure) -> Part in
        var collector = start(length / 8)
        let report = try readPart(ranges[number], into: &collector)
        return (collector, report)
      }
      read.withLock { $0[number] = part }
    }
    let parts = read.withLock { parts in
      defer { parts = [:] }
      return ranges.indices.compactMap { parts[$0] }
    }
    var collectors: [Collector] = []
    var report = BulkReport()
    var lines = 0
    for part in parts {
      let part = try part.get()
      collectors.append(part.collector)
      report.rows += part.report.rows
      report.faultCount += part.report.faultCount
      report.faults += part.report.faults.map { fault in
        BulkFault(
          file: fault.file, line: fault.line + lines, column: fault.column, kind: fault.kind)
      }
      lines += part.report.lines
    }
    report.faults = Array(report.faults.prefix(BulkReport.mostTold))
    return (collectors, report)
  }

  private func readPart(
    _ range: Range<Int>, into collector: inout some BulkCollector
  ) throws(RegionImportFailure) -> BulkPartReport {
    var report = BulkPartReport(file: file.path, columns: columns)
    let wanted = heading.wantedOfColumn
    let fields = Fields.allocate(capacity: columns.count)
    fields.initialize(repeating: BulkNumber())
    defer { fields.deallocate() }
    var isHeading = range.lowerBound == 0
    try file.forEachBlock(in: range) { block in
      if block.count > BulkFile.longestLine, block.last != 0x0A {
        report.lines += 1
        return report.add(.tooLong)
      }
      var line = BulkLineReader(bytes: block, separator: heading.separator)
      while !line.isAtEnd {
        report.lines += 1
        let isEmpty = block[line.place] == 0x0A || block[line.place] == 0x0D
        if isHeading || isEmpty {
          isHeading = false
          line.skipLine()
        } else {
          report.rows += 1
          let count = line.read(wanted, into: fields)
          if count == wanted.count {
            collector.take(fields, &report)
          } else {
            report.add(.wrongFieldCount(found: count, expected: wanted.count))
          }
        }
      }
    }
    collector.finish(&report)
    return report
  }
}

extension BulkLineReader {
  /// Reads a line, and tells how many fields it has.
  ///
  /// - Parameter wanted: for each column the place of its field, or -1.
  fileprivate mutating func read(_ wanted: [Int], into fields: BulkRows.Fields) -> Int {
    var column = 0
    var unused = BulkNumber()
    var hasNext = true
    while hasNext {
      let place = column < wanted.count ? wanted[column] : -1
      hasNext = place >= 0 ? next(into: &fields[place]) : next(into: &unused)
      column += 1
    }
    return column
  }
}
