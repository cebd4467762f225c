import Foundation
public import NetworkFiles
public import SupportNetwork
public import Tables

/// How a directory is imported.
public struct ImportOptions: Sendable {
  public var format: DirectoryFormat?
  public var termMap: TermMap
  /// The share of services whose organisation is not there, from 0 to 1, above which nothing is
  /// written.
  public var mostDangling = 0.25
  public var acceptsDangling = false
  /// Whether the good part is written when rows have faults of form.
  public var keepsGoing = false
  /// Whether most of what is in the folder may be retired.
  public var replacesAll = false
  /// The area of organisations and services of which the source says none.
  public var area: String?
  /// The day on which what is gone is retired.
  public var today: CalendarDate

  public init(termMap: TermMap = TermMapFile.standard, today: CalendarDate) {
    self.termMap = termMap
    self.today = today
  }
}

/// Why nothing could be imported at all.
public enum ImportFailure: Error {
  /// There is no directory of a format that Kring knows.
  case unknownFormat
  /// The tables of the folder to write have faults; nothing is written over them.
  case folderFaults([TableFault])
  /// The system refused to write.
  case unwritable(any Error)
}

/// Imports a service directory into a folder.
public enum DirectoryImport {
  /// The file in the folder that says of each record that was left out why.
  public static let lossesFile = "import-report.csv"

  /// Imports a directory, or says why not.
  ///
  /// Tables are read row by row; in memory are organisations, the identifiers of other records and
  /// what services are joined with. The folder is written beside the old one and takes its place
  /// when it is whole.
  ///
  /// - Parameters:
  ///   - source: a file or folder.
  ///   - folder: the folder to write; it may hold an earlier import.
  ///   - progress: is told how many bytes were read since the last time.
  /// - Returns: the report. When it holds a refusal, nothing was written.
  ///
  /// Complexity: O(n) in the size of the source and of the folder.
  public static func run(
    from source: String, into folder: String, _ options: ImportOptions,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws(ImportFailure) -> ImportReport {
    let directory = SourceFinder.source(at: source, as: options.format, progress: progress)
    let isFolder = (options.format ?? SourceFinder.format(of: source)) == .folder
    guard directory != nil || isFolder else { throw .unknownFormat }
    let replacement: FolderReplacement
    do {
      replacement = try FolderReplacement(of: folder)
    } catch {
      throw .unwritable(error)
    }
    do {
      let losses = try TableWriter(
        path: replacement.place + "/" + lossesFile,
        headings: ["file", "line", "table", "id", "reason", "detail"])
      let output = try FolderOutput(
        organisations: FolderUpdate(
          .organisations, of: folder, in: replacement.place, today: options.today),
        services: FolderUpdate(
          .services, of: folder, in: replacement.place, today: options.today),
        losses: losses)
      let report: ImportReport
      if let directory {
        var records = RecordImport(directory, options, output)
        report = try records.run()
      } else {
        var copy = FolderCopy(source, options, output)
        report = try copy.run()
      }
      if report.refusal == nil { try replacement.complete() } else { replacement.abandon() }
      return report
    } catch let fault as FolderFault {
      replacement.abandon()
      throw .folderFaults(fault.faults)
    } catch {
      replacement.abandon()
      throw .unwritable(error)
    }
  }

  /// How many bytes a source has, for a bar that says how far the work is.
  public static func size(of source: String) -> Int { SourceFinder.size(of: source) }
}

/// What an import writes.
struct FolderOutput {
  var organisations: FolderUpdate
  var services: FolderUpdate
  var losses: TableWriter

  mutating func note(_ kind: FindingKind, _ table: String, _ place: FoundPlace) throws {
    try losses.add([
      place.file, place.line.map { "\($0)" } ?? "", table, place.id ?? "", kind.rawValue,
      place.detail ?? "",
    ])
  }

  /// Ends the import, and says why it is refused if it is.
  mutating func finish(_ report: inout ImportReport, _ options: ImportOptions) throws {
    let before = organisations.importedBefore + services.importedBefore
    let retires = report.faultCount == 0
    try organisations.finish(retires: retires)
    try services.finish(retires: retires)
    try losses.finish()
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
