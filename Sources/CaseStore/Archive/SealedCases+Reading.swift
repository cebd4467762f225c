import Foundation
import GRDB
import Workbench

extension SealedCases {
  /// All cases with their latest version, by title and then by identifier.
  func latestVersions() throws -> [(id: CaseID, latest: CaseVersion)] {
    try identifiers().map { id in
      let opened = try open(id)
      let (facts, tag) = try facts(of: opened, number: opened.head.latest)
      guard tag == opened.head.tag else { throw CaseArchiveFailure.damaged(part: "head") }
      return (id, facts.version(number: opened.head.latest))
    }.sorted { ($0.latest.title, $0.id) < ($1.latest.title, $1.id) }
  }

  /// What is told of all versions of a case, oldest first.
  ///
  /// Complexity: O(n) in the number of versions; documents are not read.
  func history(of id: CaseID) throws -> [VersionFacts] {
    let opened = try open(id)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, facts FROM version WHERE case_id = ? ORDER BY number",
      arguments: [id.bytes])
    var history: [VersionFacts] = []
    var end = CaseHead.none
    while let row = try rows.next() {
      let number = end.latest + 1
      let blob = try row.blob("facts")
      guard try row.number("number") == number else {
        throw CaseArchiveFailure.damaged(part: "facts")
      }
      let place = BlobPlace.facts(id, number: number, previous: end.tag)
      history.append(try VersionFacts(bytes: opened.seal.open(blob, at: place)))
      end = CaseHead(latest: number, tag: blob.suffix(Seal.tagLength))
    }
    guard end == opened.head else { throw CaseArchiveFailure.damaged(part: "head") }
    return history
  }

  /// What a case was in one version.
  func document(of id: CaseID, number: Int) throws -> Data {
    let opened = try open(id)
    guard (1...opened.head.latest).contains(number) else {
      throw CaseArchiveFailure.unknownVersion(number)
    }
    let row = try Row.fetchOne(
      database, sql: "SELECT document FROM version WHERE case_id = ? AND number = ?",
      arguments: [id.bytes, number])
    guard let blob = try row?.blob("document"),
      blob.suffix(Seal.tagLength) == (try facts(of: opened, number: number).facts.documentTag)
    else { throw CaseArchiveFailure.damaged(part: "document") }
    return try opened.seal.open(blob, at: .document(id, number: number))
  }

  /// Opens every fact, every document and every draft.
  ///
  /// Complexity: O(n) in the size of the file; one document at a time is in memory.
  func checkAll() throws {
    for id in try identifiers() {
      for number in 1...(try history(of: id).count) { _ = try document(of: id, number: number) }
      _ = try draft(of: id)
    }
  }

  /// - Parameter number: one that the head says there is.
  /// - Returns: the facts, and the tag they are sealed with.
  private func facts(
    of opened: OpenedCase, number: Int
  ) throws -> (facts: VersionFacts, tag: Data) {
    guard let blob = try sealedFacts(of: opened.id, number: number) else {
      throw CaseArchiveFailure.damaged(part: "facts")
    }
    let previous = try sealedFacts(of: opened.id, number: number - 1)?.suffix(Seal.tagLength)
    let place = BlobPlace.facts(
      opened.id, number: number, previous: previous ?? CaseHead.none.tag)
    let facts = try VersionFacts(bytes: opened.seal.open(blob, at: place))
    return (facts, blob.suffix(Seal.tagLength))
  }

  private func sealedFacts(of id: CaseID, number: Int) throws -> Data? {
    try Row.fetchOne(
      database, sql: "SELECT facts FROM version WHERE case_id = ? AND number = ?",
      arguments: [id.bytes, number])?.blob("facts")
  }
}
