import NetworkFiles
import SupportNetwork
import Tables

/// Makes rows of a directory folder of the records of a source.
struct RecordImport {
  let source: any DirectorySource
  let options: ImportOptions
  var output: FolderOutput
  var report: ImportReport
  var terms: TermIndex
  var places = PlaceIndex()
  /// Organisations by the identifier of the source; their order is ``organisationOrder``.
  var organisations: [String: FolderRow] = [:]
  var organisationOrder: [String] = []
  /// Organisations and services that are in the source and were left out.
  var droppedOrganisations: Set<String> = []
  var serviceIDs: Set<String> = []
  var droppedServices: Set<String> = []
  /// Locations at which a service is that is kept.
  var usedLocations: Set<String> = []
  var droppedLocations: Set<String> = []
  var termsOfService: [String: Set<String>] = [:]
  var areas: [String: [String]] = [:]
  var groups: [String: [String]] = [:]
  var capacities: [String: Capacity] = [:]

  init(_ source: any DirectorySource, _ options: ImportOptions, _ output: FolderOutput) {
    self.source = source
    self.options = options
    self.output = output
    report = ImportReport(format: source.format)
    terms = TermIndex(map: options.termMap)
  }

  mutating func run() throws -> ImportReport {
    try scanOthers()
    try takeTerms()
    try takeOrganisations()
    peekAtServices()
    try takePlaces()
    try takeLinks()
    try writeServices()
    for term in terms.unused() { try note(.unusedTerm, term.table, term.place) }
    try writeOrganisations()
    report.termsInUse = terms.usedCount
    report.unmappedTerms = terms.unmapped()
    report.tables.sort { ($0.file, $0.records) < ($1.file, $1.records) }
    try output.finish(&report, options)
    return report
  }

  /// Notes what was found about a record, also in the file of what was left out.
  mutating func note(
    _ kind: FindingKind, _ table: String, _ record: SourceRecord, detail: String? = nil
  ) throws {
    try note(
      kind, table,
      FoundPlace(file: record.file, line: record.line, id: record[.id], detail: detail))
  }

  mutating func note(_ kind: FindingKind, _ table: String, _ place: FoundPlace) throws {
    try output.note(kind, table, place)
  }

  /// Goes through the records of a table; faults are noted.
  ///
  /// - Parameters:
  ///   - needsID: whether a record must have an identifier of its own: others, and repeated ones,
  ///     are left out.
  mutating func each(
    _ table: SourceTable, needsID: Bool,
    _ body: (inout RecordImport, SourceRecord, String) throws -> Void
  ) throws {
    for file in source.files where file.table == table {
      try scan(file, needsID: needsID, body)
    }
  }

  /// Goes through what Kring takes nothing from, to count it.
  private mutating func scanOthers() throws {
    for file in source.files where file.table == nil {
      try scan(file, needsID: false) { _, _, _ in }
      guard let records = report.tables.last?.records, records > 0 else { continue }
      try output.note(
        file.isSecond ? .secondFile : .notKept, file.tableName, FoundPlace(file: file.name),
        count: records)
    }
    guard let json = source as? JSONSource else { return }
    report.tables += Dictionary(grouping: json.notKept, by: \.name).map { name, objects in
      TableReport(
        file: name, name: name, isKept: false, records: objects.map(\.count).reduce(0, +))
    }
    for objects in json.notKept {
      try output.note(
        .notKept, objects.name, FoundPlace(file: objects.file), count: objects.count)
    }
    for place in json.unknown { try note(.unknownForm, "json", place) }
    for fault in json.faults {
      try output.note(.faultyFile, "json", FoundPlace(file: fault.file), fault: fault)
    }
  }

  private mutating func scan(
    _ file: SourceFile, needsID: Bool,
    _ body: (inout RecordImport, SourceRecord, String) throws -> Void
  ) throws {
    var table = TableReport(file: file.name, name: file.tableName, isKept: file.table != nil)
    var seen: [String: SeenRecord] = [:]
    var repeated: Set<String> = []
    let source = source
    try source.read(file) { event in
      switch event {
      case .end(let fault): try note(fault, .faultyFile, file)
      case .fault(let fault):
        table.records += 1
        table.brokenRecords += 1
        try note(fault, .faultyRow, file)
      case .record(let record):
        table.records += 1
        guard let id = record[.id] else {
          table.recordsWithoutID += 1
          if needsID { return try note(.noID, file.tableName, record) }
          return try body(&self, record, file.tableName)
        }
        if let first = seen[id] {
          repeated.insert(id)
          if needsID {
            return try note(
              first.digest == record.digest ? .repeated : .contradictory, file.tableName, record,
              detail: first.line.map { "\(file.name):\($0)" })
          }
        } else {
          seen[id] = SeenRecord(digest: record.digest, line: record.line)
        }
        try body(&self, record, file.tableName)
      }
    }
    table.repeatedIDs = repeated.count
    report.tables.append(table)
  }

  /// Notes what is wrong with a file; faults of what Kring takes nothing from cost nothing.
  private mutating func note(
    _ fault: TableFault, _ kind: FindingKind, _ file: SourceFile
  ) throws {
    let isKept = file.table != nil
    try output.note(
      kind == .faultyRow && !isKept ? .faultyRowNotKept : kind, file.tableName,
      FoundPlace(file: fault.file, line: fault.line, detail: fault.field),
      fault: isKept ? fault : nil)
  }
}

/// The first record with an identifier.
private struct SeenRecord {
  let digest: Int
  let line: Int?
}
