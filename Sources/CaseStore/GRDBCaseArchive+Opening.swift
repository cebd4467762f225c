public import Foundation
import GRDB
public import Workbench

extension GRDBCaseArchive {
  /// Whether there is something where an archive would be; opening it tells whether it is one.
  public static func exists(at file: URL) -> Bool {
    FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
  }

  /// Makes an empty archive. The file is for its owner only, and so is its folder when it is not
  /// there yet.
  ///
  /// - Throws: `passphraseTooShort`; `fileExists`, as nothing is ever replaced.
  public static func create(
    at file: URL, passphrase: String
  ) async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    try await create(at: file, passphrase: passphrase, parameters: .standard)
  }

  /// Opens an archive. It cannot be opened a second time while this one is.
  ///
  /// The whole file is looked over first, which takes a second or two for each
  /// gigabyte that the system has in memory, and as long as the disk takes otherwise.
  public static func open(
    at file: URL, passphrase: String
  ) async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    try await open(at: file, passphrase: passphrase, parameters: .standard)
  }

  /// Makes an archive of all that a backup holds, under keys of its own. The passphrase of the backup
  /// opens it.
  ///
  /// - Throws: what opening the backup throws; `fileExists`. Nothing is made then.
  public static func create(
    at file: URL, from backup: URL, passphrase: String
  ) async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    try await create(at: file, from: backup, passphrase: passphrase, parameters: .standard)
  }

  /// - Parameter parameters: for the passphrase of now, and later ones.
  package static func create(
    at file: URL, passphrase: String, parameters: ScryptParameters
  ) async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    try await onOwnThread {
      try make(at: file, passphrase: passphrase, parameters: parameters) { _ in }
    }
  }

  /// - Parameter parameters: for the passphrase of now, and later ones.
  package static func create(
    at file: URL, from backup: URL, passphrase: String, parameters: ScryptParameters
  ) async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    try await onOwnThread {
      try reading(backup, passphrase: passphrase) { kept in
        try make(at: file, passphrase: passphrase, parameters: parameters) { cases in
          _ = try cases.restore(from: kept)
        }
      }
    }
  }

  /// - Parameter fill: puts into the archive what it begins with, before it comes to its place.
  private static func make(
    at file: URL, passphrase: String, parameters: ScryptParameters,
    filledBy fill: (SealedCases) throws -> Void
  ) throws -> GRDBCaseArchive {
    let passphrase = try Passphrase(closing: passphrase)
    let new = try NewFile(at: file)
    defer { new.discard() }
    let seal = Seal(archive: .random(count: KeyEnvelope.identifierLength))
    let envelope = try KeyEnvelope(around: seal, passphrase: passphrase, parameters: parameters)
    let draft = try ArchiveFile.connectToEmpty(new.draft)
    try draft.inDatabase { database in
      try database.transaction {
        try ArchiveSchema.create(in: $0)
        try envelope.insert(into: $0)
        let cases = SealedCases(database: $0, seal: seal)
        try cases.write(register: [])
        try fill(cases)
      }
    }
    try draft.close()
    try ArchiveFile.setOldJournalAside(from: file)
    try new.settle()
    return GRDBCaseArchive(
      queue: try ArchiveFile.connect(to: file), seal: seal, parameters: parameters)
  }

  /// - Parameter parameters: for later passphrases; the file says which hold for the one of now.
  package static func open(
    at file: URL, passphrase: String, parameters: ScryptParameters
  ) async throws(CaseArchiveFailure) -> GRDBCaseArchive {
    try await onOwnThread {
      let queue = try ArchiveFile.connect(to: file)
      let seal = try queue.inDatabase { try unlock($0, with: passphrase) }
      return GRDBCaseArchive(queue: queue, seal: seal, parameters: parameters)
    }
  }

  /// Does something with the cases of a backup, which stays as it is.
  static func reading<Value>(
    _ backup: URL, passphrase: String, _ body: (SealedCases) throws -> Value
  ) throws -> Value {
    let file = try ArchiveFile.connectToRead(backup)
    let value = try file.read { database in
      try body(SealedCases(database: database, seal: try unlock(database, with: passphrase)))
    }
    try file.close()
    return value
  }

  /// Opens the key of an archive, and sees that no case is missing.
  static func unlock(_ database: Database, with passphrase: String) throws -> Seal {
    let seal = try KeyEnvelope(from: database).open(Passphrase(opening: passphrase))
    _ = try SealedCases(database: database, seal: seal).identifiers()
    return seal
  }
}
