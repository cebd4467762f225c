import NetworkFiles
import SupportNetwork
import Tables

/// Makes rows of a directory folder of the records of a source.
struct RecordImport {
  let source: any DirectorySource
  let options: ImportOptions
  var output: FolderOutput
  var log: FindingLog
  var report: ImportReport
  var terms: TermIndex
  var places = PlaceIndex()
  /// Organisations by the identifier of the source; their order is ``organisationOrder``.
  var organisations: [String: FolderRow] = [:]
  var organisationOrder: [String] = []
  var serviceIDs: Set<String> = []
  var termsOfService: [String: Set<String>] = [:]
  var areas: [String: [String]] = [:]
  var groups: [String: [String]] = [:]
  var capacities: [String: Capacity] = [:]

  init(_ source: any DirectorySource, _ options: ImportOptions, _ output: FolderOutput) {
    self.source = source
    self.options = options
    self.output = output
    log = FindingLog()
    report = ImportReport(format: source.format)
    terms = TermIndex(map: options.termMap)
  }

  mutating func run() throws -> ImportReport {
    try scanOthers()
    try takeTerms()
    try takeOrganisations()
    try takeServiceIDs()
    try takePlaces()
    try takeLinks()
    try writeServices()
    for id in organisationOrder {
      guard var row = organisations[id] else { continue }
      let place = places.place(of: id)
      if row["address"].isEmpty {
        row["address"] = CleanText.of(place.address, .name)?.text ?? ""
      }
      if row["area"].isEmpty { row["area"] = CleanText.of(place.city, .name)?.text ?? "" }
      if row["area"].isEmpty { row["area"] = options.area ?? "" }
      try output.organisations.put(row)
    }
    if let json = source as? JSONSource {
      for place in json.unknown { try note(.unknownForm, "json", place) }
    }
    report.faults = log.faults
    report.faultCount = log.faultCount
    report.termsInUse = terms.usedCount
    report.unmappedTerms = terms.unmapped()
    report.tables.sort { $0.file < $1.file }
    if log.fatalFaultCount > 0, !options.keepsGoing {
      report.refusal = .faults(log.fatalFaultCount)
    } else if let share = report.danglingShare, share > options.mostDangling,
      !options.acceptsDangling
    {
      report.refusal = .dangling(share: share, most: options.mostDangling)
    }
    let faultCount = report.faultCount
    report.faultCount = log.fatalFaultCount
    try output.finish(&report, options)
    report.faultCount = faultCount
    report.findings = log.sorted
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
    log.note(kind, table, place)
    if kind.isLoss { try output.note(kind, table, place) }
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
      for _ in 0..<records {
        log.note(
          .notKept, file.tableName, FoundPlace(file: file.name, line: nil, id: nil, detail: nil))
      }
    }
  }

  private mutating func scan(
    _ file: SourceFile, needsID: Bool,
    _ body: (inout RecordImport, SourceRecord, String) throws -> Void
  ) throws {
    var table = TableReport(file: file.name, name: file.tableName, isKept: file.table != nil)
    var seen: [String: Int] = [:]
    var repeated: Set<String> = []
    let source = source
    try source.read(file) { event in
      switch event {
      case .fault(let fault):
        table.records += 1
        log.note(fault, file.tableName, isKept: file.table != nil)
        try output.note(
          .faultyRow, file.tableName,
          FoundPlace(file: fault.file, line: fault.line, id: nil, detail: nil))
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
            let kind: FindingKind = first == record.digest ? .repeated : .contradictory
            return try note(kind, file.tableName, record)
          }
        } else {
          seen[id] = record.digest
        }
        try body(&self, record, file.tableName)
      }
    }
    table.repeatedIDs = repeated.count
    report.tables.append(table)
  }
}
