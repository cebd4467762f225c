import CaseStore
import Foundation
import WebApp
import Workbench

/// The archive in a folder of this computer.
struct FileVault: ArchiveVault {
  private let file: URL

  /// - Parameter folder: where the one file with the cases is, or will be.
  init(folder: URL) { file = folder.appending(component: "cases.kring") }

  /// The folder for data of programs (XDG Base Directory Specification 0.8), or its usual place.
  static var usualFolder: URL {
    let named = ProcessInfo.processInfo.environment["XDG_DATA_HOME"] ?? ""
    let base =
      named.hasPrefix("/")
      ? URL(filePath: named, directoryHint: .isDirectory)
      : FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share")
    return base.appending(component: "kring", directoryHint: .isDirectory)
  }

  func exists() async -> Bool { GRDBCaseArchive.exists(at: file) }

  func create(passphrase: String) async throws(CaseArchiveFailure) -> any LockedArchive {
    try await GRDBCaseArchive.create(at: file, passphrase: passphrase)
  }

  func create(
    from backup: URL, passphrase: String
  ) async throws(CaseArchiveFailure) -> any LockedArchive {
    try await GRDBCaseArchive.create(at: file, from: backup, passphrase: passphrase)
  }

  func open(passphrase: String) async throws(CaseArchiveFailure) -> any LockedArchive {
    try await GRDBCaseArchive.open(at: file, passphrase: passphrase)
  }
}
