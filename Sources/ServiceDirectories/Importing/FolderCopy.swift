import SupportNetwork
import Tables

/// Takes the tables of a directory folder over into another one.
struct FolderCopy {
  private let source: String
  private let options: ImportOptions
  private var output: FolderOutput
  private var report = ImportReport(format: .folder)

  init(_ source: String, _ options: ImportOptions, _ output: FolderOutput) {
    self.source = source
    self.options = options
    self.output = output
  }

  mutating func run() throws -> ImportReport {
    let read = DirectoryFolder.read(at: source)
    report.faults = read.faults
    report.faultCount = read.faultCount
    if read.faultCount > 0, !options.keepsGoing { report.refusal = .faults(read.faultCount) }
    let faulty = Set(read.faults.map { "\($0.file):\($0.line)" })
    for table in [FolderTable.organisations, .services] {
      guard let path = DirectoryFolder.file(of: table, in: source) else { continue }
      try copy(table, at: path, without: faulty)
    }
    try output.finish(&report, options)
    return report
  }

  private mutating func copy(
    _ table: FolderTable, at path: String, without faulty: Set<String>
  ) throws {
    var reader: TableReader
    do throws(ByteSourceFailure) {
      reader = TableReader(try OpenedBytes(path: path), file: path)
    } catch {
      throw FolderFault(faults: [TableFault(file: path, line: 1, column: 1, failure: error)])
    }
    let columns = table.columns.map { reader.headings.column(named: $0.names) }
    var counts = TableReport(file: path, name: table.file, isKept: true)
    while let record = reader.next() {
      counts.records += 1
      guard case .row(let row) = record, !faulty.contains("\(path):\(row.line)") else { continue }
      var copied = FolderRow(table)
      copied.cells = columns.map { row.text($0) ?? "" }
      if table.file == FolderTable.services.file {
        try output.services.put(copied)
      } else {
        if copied["kind"].isEmpty { copied["kind"] = OrganisationKind.other.rawValue }
        try output.organisations.put(copied)
      }
    }
    report.tables.append(counts)
  }
}
