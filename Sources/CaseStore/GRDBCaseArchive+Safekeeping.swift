public import Foundation
import GRDB
public import Workbench

extension GRDBCaseArchive {
  public func changePassphrase(
    from old: String, to new: String
  ) async throws(CaseArchiveFailure) {
    try await onDisk { [parameters] database in
      let passphrase = try Passphrase(closing: new)
      try database.transaction {
        let seal = try KeyEnvelope(from: $0).open(Passphrase(opening: old))
        try KeyEnvelope(around: seal, passphrase: passphrase, parameters: parameters).replace(
          in: $0)
      }
    }
  }

  public func backUp(to file: URL) async throws(CaseArchiveFailure) {
    try await onDisk { [seal] database in
      let new = try NewFile(at: file)
      defer { new.discard() }
      try database.execute(
        sql: "VACUUM INTO ?", arguments: [new.draft.path(percentEncoded: false)])
      let copy = try ArchiveFile.connectToRead(new.draft)
      try copy.read { try SealedCases(database: $0, seal: seal).checkAll() }
      try copy.close()
      try new.settle()
    }
  }

  public func restore(
    from file: URL, passphrase: String
  ) async throws(CaseArchiveFailure) -> RestoredCases {
    try await work { cases in
      try Self.reading(file, passphrase: passphrase) { try cases.restore(from: $0) }
    }
  }
}
