import CaseStore
import Foundation
import Workbench

/// What is done with a whole archive, over and over until a kill, with a number printed after each.
enum Deed: String {
  /// Makes archives `new-1`, `new-2` and so on, beside the file.
  case create
  /// Makes backups `copy-1`, `copy-2` and so on, beside the file.
  case backup
  /// Deletes all cases, by identifier, and restores them from the backup `copy` beside the file.
  case deleteAndRestore
  /// Changes the passphrase to another one, and back.
  case passphrase

  static let otherPassphrase = "een andere zin van nu"

  func repeated(on file: URL) async throws(CaseArchiveFailure) -> Never {
    let folder = file.deletingLastPathComponent()
    var passphrases = [ArchiveWriter.passphrase, Self.otherPassphrase]
    let archive = try await Self.opened(file, &passphrases)
    var number = 0
    while true {
      ArchiveWriter.say("\(number)")
      number += 1
      switch self {
      case .create:
        _ = try await GRDBCaseArchive.create(
          at: folder.appending(path: "new-\(number)"), passphrase: passphrases[0],
          parameters: .quick)
      case .backup: try await archive.backUp(to: folder.appending(path: "copy-\(number)"))
      case .deleteAndRestore:
        for id in try await archive.cases().map(\.id).sorted() { try await archive.delete(id) }
        _ = try await archive.restore(
          from: folder.appending(path: "copy"), passphrase: ArchiveWriter.passphrase)
      case .passphrase:
        try await archive.changePassphrase(from: passphrases[0], to: passphrases[1])
        passphrases.swapAt(0, 1)
      }
    }
  }

  /// Opens the archive with whichever passphrase holds; that one comes first then.
  private static func opened(
    _ file: URL, _ passphrases: inout [String]
  ) async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    do throws(CaseArchiveFailure) {
      return try await .open(at: file, passphrase: passphrases[0], parameters: .quick)
    } catch {
      passphrases.swapAt(0, 1)
      return try await .open(at: file, passphrase: passphrases[0], parameters: .quick)
    }
  }
}
