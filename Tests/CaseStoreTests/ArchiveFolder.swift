import CaseStore
import Foundation
import Workbench

/// A folder with an archive in it, which is gone when the test is done.
final class ArchiveFolder: Sendable {
  static let passphrase = "twaalf letters lang"

  let url: URL
  let file: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(
      path: "kring-\(UUID().uuidString)", directoryHint: .isDirectory)
    file = url.appending(path: "kring.archive")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  static func withArchive() async throws -> (folder: ArchiveFolder, archive: GRDBCaseArchive) {
    let folder = try ArchiveFolder()
    return (folder, try await folder.create())
  }

  func create() async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    try await .create(at: file, passphrase: Self.passphrase, parameters: .quick)
  }

  func open(
    _ name: String = "kring.archive", passphrase: String = passphrase
  ) async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    try await .open(
      at: url.appending(path: name), passphrase: passphrase, parameters: .quick)
  }

  func bytes(_ name: String = "kring.archive") throws -> Data {
    try Data(contentsOf: url.appending(path: name))
  }

  func write(_ bytes: Data, to name: String = "kring.archive") throws {
    try bytes.write(to: url.appending(path: name))
  }
}
