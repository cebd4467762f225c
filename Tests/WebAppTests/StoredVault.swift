import CaseStore
import Foundation
import WebApp
import Workbench

/// A cabinet on the disk, in a folder that is gone when the test is done.
final class StoredVault: ArchiveVault {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kring-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var file: URL { folder.appending(component: "cases.kring") }

  /// Cuts the last third off the closed file.
  func damage() throws {
    let bytes = try Data(contentsOf: file)
    try bytes.dropLast(bytes.count / 3).write(to: file)
  }

  func exists() async -> Bool { GRDBCaseArchive.exists(at: file) }

  func create(passphrase: String) async throws(CaseArchiveFailure) -> any LockedArchive {
    try await GRDBCaseArchive.create(at: file, passphrase: passphrase, parameters: .quick)
  }

  func create(
    from backup: URL, passphrase: String
  ) async throws(CaseArchiveFailure) -> any LockedArchive {
    try await GRDBCaseArchive.create(
      at: file, from: backup, passphrase: passphrase, parameters: .quick)
  }

  func open(passphrase: String) async throws(CaseArchiveFailure) -> any LockedArchive {
    try await GRDBCaseArchive.open(at: file, passphrase: passphrase, parameters: .quick)
  }
}
