import Foundation
import GRDB
public import Workbench

/// The archive in one SQLite file, in which everything about people is sealed.
///
/// A passphrase leads, through scrypt, to a key that opens the key of the archive; that one opens
/// the keys of the cases, and those open what is kept of each. Keys are on the disk only sealed.
/// All work is done on a queue of its own, one thing after another; a change that was begun is
/// finished, also when the task that asked for it is cancelled.
public final class GRDBCaseArchive: LockedArchive {
  let queue: DatabaseQueue
  let seal: Seal
  /// For the next passphrase.
  let parameters: ScryptParameters

  init(queue: DatabaseQueue, seal: Seal, parameters: ScryptParameters) {
    self.queue = queue
    self.seal = seal
    self.parameters = parameters
  }

  public func cases() async throws(CaseArchiveFailure) -> [(id: CaseID, latest: CaseVersion)] {
    try await work { try $0.latestVersions() }
  }

  public func begin(
    _ first: CaseVersion, document: [UInt8]
  ) async throws(CaseArchiveFailure) -> CaseID {
    try await work { cases in
      let id = CaseID.random()
      try cases.begin(NewVersion(version: first, document: Data(document)), as: id)
      return id
    }
  }

  public func add(
    _ version: CaseVersion, document: [UInt8], to id: CaseID
  ) async throws(CaseArchiveFailure) {
    try await work { cases in
      try cases.append(
        NewVersion(version: version, document: Data(document)), to: cases.open(id))
    }
  }

  public func versions(of id: CaseID) async throws(CaseArchiveFailure) -> [CaseVersion] {
    try await work { cases in
      try cases.history(of: id).enumerated().map { $1.version(number: $0 + 1) }
    }
  }

  public func document(
    of id: CaseID, version: Int
  ) async throws(CaseArchiveFailure) -> [UInt8] {
    try await work { Array(try $0.document(of: id, number: version)) }
  }

  public func keepDraft(
    _ draft: [UInt8], of id: CaseID
  ) async throws(CaseArchiveFailure) {
    try await work { try $0.keep(draft: Data(draft), of: id) }
  }

  public func draft(of id: CaseID) async throws(CaseArchiveFailure) -> [UInt8] {
    try await work { Array(try $0.draft(of: id)) }
  }

  public func delete(_ id: CaseID) async throws(CaseArchiveFailure) {
    try await work { try $0.delete(id) }
  }

  public func close() async {
    // Whatever fails here, nothing is lost by it: all that was kept is on the disk.
    try? await onDisk { database in
      // Takes the empty journal away, also one that a crash left; under the exclusive lock it stays.
      try database.execute(sql: "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = DELETE")
    }
    try? await onOwnThread { [queue] in try queue.close() }
  }

  /// Does something with the cases in one transaction: all of it is kept, or nothing.
  func work<Value: Sendable>(
    _ body: @escaping @Sendable (SealedCases) throws -> Value
  ) async throws(CaseArchiveFailure) -> Value {
    try await onDisk { [seal] database in
      try database.transaction { try body(SealedCases(database: $0, seal: seal)) }
    }
  }

  func onDisk<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(CaseArchiveFailure) -> Value {
    let result = await withCheckedContinuation { done in
      queue.asyncWriteWithoutTransaction { database in
        done.resume(returning: Result { try body(database) })
      }
    }
    do { return try result.get() } catch { throw CaseArchiveFailure(error) }
  }
}
