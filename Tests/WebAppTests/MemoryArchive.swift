import Foundation
import WebApp
import Workbench

/// A cabinet in memory, with one passphrase.
actor MemoryVault: ArchiveVault {
  private var passphrase: String?
  let archive = MemoryArchive()

  func exists() async -> Bool { passphrase != nil }

  func create(passphrase: String) async throws(CaseArchiveFailure) -> any LockedArchive {
    guard passphrase.count >= 12 else { throw .passphraseTooShort(least: 12) }
    self.passphrase = passphrase
    return archive
  }

  func create(
    from backup: URL, passphrase: String
  ) async throws(CaseArchiveFailure) -> any LockedArchive {
    try await create(passphrase: passphrase)
  }

  func open(passphrase: String) async throws(CaseArchiveFailure) -> any LockedArchive {
    guard passphrase == self.passphrase else { throw .wrongPassphrase }
    return archive
  }
}

/// Cases in memory.
actor MemoryArchive: LockedArchive {
  private var kept: [CaseID: [(version: CaseVersion, document: [UInt8])]] = [:]
  /// What adding a version fails with, to see what happens then.
  var failure: CaseArchiveFailure?

  func fail(with failure: CaseArchiveFailure?) { self.failure = failure }

  func cases() async throws(CaseArchiveFailure) -> [(id: CaseID, latest: CaseVersion)] {
    kept.compactMap { id, versions in versions.last.map { (id, $0.version) } }
      .sorted { ($0.1.title, $0.0) < ($1.1.title, $1.0) }
  }

  func begin(_ first: CaseVersion, document: [UInt8]) async throws(CaseArchiveFailure) -> CaseID {
    let number = String(kept.count + 1)
    guard let id = CaseID(String(repeating: "0", count: 32 - number.count) + number) else {
      throw .unknownCase
    }
    kept[id] = [(first, document)]
    return id
  }

  func add(
    _ version: CaseVersion, document: [UInt8], to id: CaseID
  ) async throws(CaseArchiveFailure) {
    if let failure { throw failure }
    let latest = kept[id]?.count ?? 0
    guard version.number == latest + 1 else { throw .conflict(latest: latest) }
    kept[id]?.append((version, document))
  }

  func versions(of id: CaseID) async throws(CaseArchiveFailure) -> [CaseVersion] {
    guard let versions = kept[id] else { throw .unknownCase }
    return versions.map(\.version)
  }

  func document(of id: CaseID, version: Int) async throws(CaseArchiveFailure) -> [UInt8] {
    guard let versions = kept[id] else { throw .unknownCase }
    guard let found = versions.first(where: { $0.version.number == version }) else {
      throw .unknownVersion(version)
    }
    return found.document
  }

  private var drafts: [CaseID: [UInt8]] = [:]

  func keepDraft(_ draft: [UInt8], of id: CaseID) async throws(CaseArchiveFailure) {
    if let failure { throw failure }
    drafts[id] = draft
  }

  func draft(of id: CaseID) async throws(CaseArchiveFailure) -> [UInt8] { drafts[id] ?? [] }

  func delete(_ id: CaseID) async throws(CaseArchiveFailure) { kept[id] = nil }

  /// What the passphrase was changed to.
  private(set) var changed: String?

  func changePassphrase(from old: String, to new: String) async throws(CaseArchiveFailure) {
    guard old == Visitor.passphrase else { throw .wrongPassphrase }
    changed = new
  }

  func backUp(to file: URL) async throws(CaseArchiveFailure) {
    guard (try? Data("sealed".utf8).write(to: file)) != nil else { throw .diskFull }
  }

  func restore(
    from file: URL, passphrase: String
  ) async throws(CaseArchiveFailure) -> RestoredCases { RestoredCases() }

  /// How often it was let go of.
  private(set) var closed = 0

  func close() async { closed += 1 }
}
