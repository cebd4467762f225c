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
    var reader = FolderReader(lifeDomains: LifeDomain.standard)
    for table in [FolderTable.organisations, .services] {
      guard let path = DirectoryFolder.file(of: table, in: source) else { continue }
      var counts = TableReport(file: path, name: table.file, isKept: true)
      var repeated: Set<String> = []
      try reader.read(table, at: source) { record in
        switch record {
        case .end(let fault):
          try output.note(
            .faultyFile, table.file, FoundPlace(file: path, line: fault.line), fault: fault)
        case .leftOut(let row):
          counts.records += 1
          switch row.kind {
          case .faultyRow: counts.brokenRecords += 1
          case .noID: counts.recordsWithoutID += 1
          case .repeated, .contradictory: repeated.insert(row.id ?? "")
          default: break
          }
          try note(row, table, path)
        case .kept(let row):
          counts.records += 1
          try put(row, table)
        }
      }
      counts.repeatedIDs = repeated.count
      report.tables.append(counts)
    }
    report.references = reader.references
    report.danglingReferences = reader.danglingReferences
    try output.finish(&report, options)
    return report
  }

  private mutating func note(_ row: LeftOutRow, _ table: FolderTable, _ path: String) throws {
    try output.note(
      row.kind, table.file,
      FoundPlace(file: path, line: row.line, id: row.id, detail: row.detail), fault: row.fault)
  }

  private mutating func put(_ row: FolderRow, _ table: FolderTable) throws {
    if table.file == FolderTable.services.file { return try output.put(service: row) }
    var row = row
    if row["kind"].isEmpty { row["kind"] = OrganisationKind.other.rawValue }
    try output.put(organisation: row)
  }
}
