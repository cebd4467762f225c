public import Foundation
public import Workbench

/// Where the archive is, locked or not there yet.
public protocol ArchiveVault: Sendable {
  /// Whether there is an archive to open.
  func exists() async -> Bool
  /// Makes a new archive that a passphrase opens.
  func create(passphrase: String) async throws(CaseArchiveFailure) -> any LockedArchive
  /// Makes an archive of all that a backup holds, which the passphrase of the backup opens.
  func create(
    from backup: URL, passphrase: String
  ) async throws(CaseArchiveFailure) -> any LockedArchive
  func open(passphrase: String) async throws(CaseArchiveFailure) -> any LockedArchive
}
