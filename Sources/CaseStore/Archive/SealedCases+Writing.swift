import Foundation
import GRDB
import Workbench

/// A version that is to be kept.
struct NewVersion: Sendable {
  var version: CaseVersion
  var document: Data
  /// That of the version it is a copy of, or a new one.
  var mark = Data.random(count: VersionFacts.markLength)
}

extension SealedCases {
  func begin(_ first: NewVersion, as id: CaseID) throws {
    let caseSeal = Seal(archive: seal.archive)
    let head = try caseSeal.close(CaseHead.none.bytes, at: .head(id))
    try database.execute(
      sql: "INSERT INTO kept_case (id, sealed_key, head) VALUES (?, ?, ?)",
      arguments: [id.bytes, try seal.close(caseSeal, at: .caseKey(id)), head])
    try append(first, to: OpenedCase(id: id, seal: caseSeal, head: .none))
    try write(register: try register() + [id])
  }

  /// - Throws: `conflict` unless it is the version after the latest.
  func append(_ new: NewVersion, to opened: OpenedCase) throws {
    let (id, number) = (opened.id, new.version.number)
    guard number == opened.head.latest + 1 else {
      throw CaseArchiveFailure.conflict(latest: opened.head.latest)
    }
    let document = try opened.seal.close(new.document, at: .document(id, number: number))
    let facts = VersionFacts(
      new.version, mark: new.mark, documentTag: document.suffix(Seal.tagLength))
    let sealedFacts = try opened.seal.close(
      facts.bytes(), at: .facts(id, number: number, previous: opened.head.tag))
    let head = CaseHead(latest: number, tag: sealedFacts.suffix(Seal.tagLength))
    try database.execute(
      sql: "INSERT INTO version (case_id, number, facts, document) VALUES (?, ?, ?, ?)",
      arguments: [id.bytes, number, sealedFacts, document])
    try database.execute(
      sql: "UPDATE kept_case SET head = ? WHERE id = ?",
      arguments: [try opened.seal.close(head.bytes, at: .head(id)), id.bytes])
  }

  /// Deletes a case with its key. SQLite overwrites deleted rows with zeros (`secure_delete`).
  func delete(_ id: CaseID) throws {
    let registered = try register()
    guard registered.contains(id) else { throw CaseArchiveFailure.unknownCase }
    try database.execute(sql: "DELETE FROM draft WHERE case_id = ?", arguments: [id.bytes])
    try database.execute(sql: "DELETE FROM version WHERE case_id = ?", arguments: [id.bytes])
    try database.execute(sql: "DELETE FROM kept_case WHERE id = ?", arguments: [id.bytes])
    try write(register: registered.filter { $0 != id })
  }
}
