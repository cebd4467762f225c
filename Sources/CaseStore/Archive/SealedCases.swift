import Foundation
import GRDB
import Workbench

/// The cases in an open archive, as one transaction sees them.
///
/// A case is a row with its own key and its head, and a row for each version. Facts of a version
/// are sealed together with the tag of the version before it, the head with that of the latest, and
/// the register says which cases there are: nothing can be missing without being missed.
struct SealedCases {
  let database: Database
  let seal: Seal

  /// The cases there are, by identifier.
  ///
  /// - Throws: `damaged` when the register and the rows do not agree.
  func identifiers() throws -> [CaseID] {
    let registered = try register()
    let rows = try Row.fetchAll(database, sql: "SELECT id FROM kept_case ORDER BY id")
    guard try rows.map({ CaseID(bytes: try $0.blob("id")) }) == registered else {
      throw CaseArchiveFailure.damaged(part: "register")
    }
    return registered
  }

  /// What is needed to work with a case.
  struct OpenedCase {
    let id: CaseID
    let seal: Seal
    let head: CaseHead
  }

  /// - Throws: `unknownCase`, or `damaged` when the register knows the case.
  func open(_ id: CaseID) throws -> OpenedCase {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT sealed_key, head FROM kept_case WHERE id = ?", arguments: [id.bytes])
    else {
      throw try register().contains(id)
        ? CaseArchiveFailure.damaged(part: "register") : CaseArchiveFailure.unknownCase
    }
    let caseSeal = try seal.openKey(try row.blob("sealed_key"), at: .caseKey(id))
    let head = try CaseHead(bytes: caseSeal.open(try row.blob("head"), at: .head(id)))
    return OpenedCase(id: id, seal: caseSeal, head: head)
  }

  func register() throws -> [CaseID] {
    guard let row = try Row.fetchOne(database, sql: "SELECT register FROM archive") else {
      throw CaseArchiveFailure.damaged(part: "register")
    }
    let bytes = try seal.open(try row.blob("register"), at: .register)
    let starts = stride(from: bytes.startIndex, to: bytes.endIndex, by: CaseID.byteCount)
    return try starts.map { start in
      guard let id = CaseID(bytes: bytes[start...].prefix(CaseID.byteCount)) else {
        throw CaseArchiveFailure.damaged(part: "register")
      }
      return id
    }
  }

  func write(register: [CaseID]) throws {
    let bytes = register.sorted().reduce(into: Data()) { $0 += $1.bytes }
    try database.execute(
      sql: "UPDATE archive SET register = ?", arguments: [try seal.close(bytes, at: .register)])
  }
}
