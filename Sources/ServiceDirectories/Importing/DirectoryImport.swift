import Foundation
public import Tables

/// Why nothing could be imported at all.
public enum ImportFailure: Error {
  /// There is no directory of a format that Kring knows.
  case unknownFormat
  /// There are several directories, in these folders.
  case severalDirectories([String])
  /// The tables of the folder to write have faults; nothing is written over them.
  case folderFaults([TableFault])
  /// The system refused to write.
  case unwritable(any Error)
}

/// Imports a service directory into a folder.
public enum DirectoryImport {
  /// The file in the folder that says of all that was left out why.
  public static let reportFile = "import-report.csv"

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
    let place = try SourceFinder.place(at: plain(source), as: options.format)
    if DirectoryFolder.isThere(at: folder) {
      let faults = DirectoryFolder.read(at: folder).faults
      guard faults.isEmpty else { throw .folderFaults(faults) }
    }
    let replacement: FolderReplacement
    do {
      replacement = try FolderReplacement(of: folder)
    } catch {
      throw .unwritable(error)
    }
    do {
      var output = try FolderOutput(of: folder, in: replacement.place, options)
      try output.note(
        unread: UnreadFile.all(in: plain(source), beside: place.files, except: folder))
      let report: ImportReport
      switch place {
      case .tables(let folder):
        var records = RecordImport(
          TableSource(folder: folder, progress: progress), options, output)
        report = try records.run()
      case .json(let files):
        var records = RecordImport(JSONSource(paths: files, progress: progress), options, output)
        report = try records.run()
      case .folder(let path):
        var copy = FolderCopy(path, options, output)
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
  public static func size(of source: String) -> Int {
    (try? SourceFinder.place(at: plain(source), as: nil))?.size ?? 0
  }

  /// A path without slashes at its end.
  private static func plain(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
