import CaseStore
import Foundation
import GRDB
import Workbench

/// A folder for an archive, which is gone when the test is done.
///
/// The file must not be looked at while the archive is open: when any descriptor of a file is
/// closed, POSIX takes all locks of the process on it away.
final class ArchiveFolder: Sendable {
  static let passphrase = "twaalf letters lang"
  static let name = "kring.archive"

  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(
      path: "kring-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var file: URL { self[Self.name] }

  subscript(name: String) -> URL { url.appending(path: name) }

  func create(_ name: String = name) async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    try await .create(at: self[name], passphrase: Self.passphrase, parameters: .quick)
  }

  func open(
    _ name: String = name, passphrase: String = passphrase
  ) async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    try await .open(at: self[name], passphrase: passphrase, parameters: .quick)
  }

  /// The names of all files, in their order.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path()).sorted()
  }

  /// Changes the closed file with SQL, past the archive.
  @discardableResult
  func withDatabase<Value>(
    _ name: String = name, _ body: (Database) throws -> Value
  ) throws -> Value {
    let queue = try DatabaseQueue(path: self[name].path())
    defer { try? queue.close() }
    return try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
      return try body(database)
    }
  }
}
