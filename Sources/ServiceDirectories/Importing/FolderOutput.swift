import SupportNetwork
import Tables

/// What an import writes: the tables of a folder, and the report of what is not in them.
struct FolderOutput {
  private var organisations: FolderUpdate
  private var services: FolderUpdate
  private var reportFile: ReportFile
  private var secret = SecretPlaces()
  private(set) var log = FindingLog()

  /// - Parameters:
  ///   - folder: the folder as it is now, if it is there.
  ///   - place: where the new one is made.
  /// - Throws: ``FolderFault`` when a table of the folder has faults.
  init(of folder: String, in place: String, _ options: ImportOptions) throws {
    reportFile = try ReportFile(
      path: place + "/" + DirectoryImport.reportFile, words: options.words)
    organisations = try FolderUpdate(.organisations, of: folder, in: place, today: options.today)
    services = try FolderUpdate(.services, of: folder, in: place, today: options.today)
    for row in organisations.current { secret.note(row) }
  }

  /// Notes what was found; all but remarks go into the report file too.
  ///
  /// - Parameters:
  ///   - count: of how many records it is said.
  ///   - fault: what is wrong in a file of which Kring keeps something; without consent nothing is
  ///     written then.
  mutating func note(
    _ kind: FindingKind, _ table: String, _ place: FoundPlace, count: Int = 1,
    fault: TableFault? = nil
  ) throws {
    if let fault { log.note(fault) }
    log.note(kind, table, place, count: count)
    if kind.outcome != .remark {
      try reportFile.add(kind, table, place, count: count, fault?.fact)
    }
  }

  /// Notes files that were not read.
  mutating func note(unread: [UnreadFile]) throws {
    for file in unread {
      try note(.unreadFile, "", FoundPlace(file: file.path))
    }
  }

  mutating func put(organisation row: FolderRow) throws {
    secret.note(row)
    try organisations.put(try hidden(row, secret.columns(of: row)))
  }

  mutating func put(service row: FolderRow) throws {
    // The team may have given the service to another organisation.
    let kept = services.current(row.id).map(secret.columns(of:)) ?? []
    try services.put(try hidden(row, secret.columns(of: row) + kept))
  }

  /// A row without what would tell where a secret place is.
  private mutating func hidden(_ row: FolderRow, _ columns: [String]) throws -> FolderRow {
    var row = row
    for column in Set(columns).sorted() where !row[column].isEmpty {
      row[column] = ""
      try note(
        .secretPlace, row.table.file, FoundPlace(file: row.table.file, id: row.id, detail: column))
    }
    return row
  }

  /// Ends the import, and says why it is refused if it is.
  mutating func finish(_ report: inout ImportReport, _ options: ImportOptions) throws {
    report.faults = log.faults
    report.faultCount = log.faultCount
    if log.faultCount > 0, !options.keepsGoing {
      report.refusal = .faults(log.faultCount)
    } else if let share = report.danglingShare, share > options.mostDangling,
      !options.acceptsDangling
    {
      report.refusal = .dangling(share: share, most: options.mostDangling)
    }
    let before = organisations.importedBefore + services.importedBefore
    for row in try organisations.finish(retires: log.faultCount == 0, secret)
      + services.finish(retires: log.faultCount == 0, secret)
    {
      try note(
        .retired, row.table.file,
        FoundPlace(file: row.table.file, id: row.id, detail: row["name"]))
    }
    for term in report.unmappedTerms { try reportFile.add(term) }
    try reportFile.finish()
    report.findings = log.sorted
    report.organisations = organisations.changes
    report.services = services.changes
    let retiring = organisations.changes.retired + services.changes.retired
    guard report.refusal == nil else { return }
    if report.organisations.imported == 0 {
      report.refusal = .nothingFound
    } else if !options.replacesAll, retiring > 2, retiring * 2 > before {
      report.refusal = .otherDirectory(retiring: retiring, of: before)
    }
  }
}
