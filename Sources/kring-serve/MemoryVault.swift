import WebApp
import Workbench

/// Stands in until cases are kept on disk.
actor MemoryVault: ArchiveVault {
  private var archive: MemoryArchive?
  func exists() async -> Bool { archive != nil }
  func create(passphrase: String) async throws(CaseArchiveFailure) -> any CaseArchive {
    let made = MemoryArchive()
    archive = made
    return made
  }
  func open(passphrase: String) async throws(CaseArchiveFailure) -> any CaseArchive {
    guard let archive else { throw .notAnArchive }
    return archive
  }
}

actor MemoryArchive: CaseArchive {
  private var kept: [CaseID: [(CaseVersion, [UInt8])]] = [:]
  func cases() async throws(CaseArchiveFailure) -> [(id: CaseID, latest: CaseVersion)] {
    kept.compactMap { id, versions in versions.last.map { (id, $0.0) } }
      .sorted { ($0.1.title, $0.0) < ($1.1.title, $1.0) }
  }
  func begin(_ first: CaseVersion, document: [UInt8]) async throws(CaseArchiveFailure) -> CaseID {
    let digits = String(UInt64.random(in: 0 ... .max), radix: 16)
    guard let id = CaseID(String(repeating: "0", count: 32 - digits.count) + digits) else {
      throw .unknownCase
    }
    kept[id] = [(first, document)]
    return id
  }
  func add(
    _ version: CaseVersion, document: [UInt8], to id: CaseID
  ) async throws(CaseArchiveFailure) { kept[id]?.append((version, document)) }
  func versions(of id: CaseID) async throws(CaseArchiveFailure) -> [CaseVersion] {
    guard let versions = kept[id] else { throw .unknownCase }
    return versions.map(\.0)
  }
  func document(of id: CaseID, version: Int) async throws(CaseArchiveFailure) -> [UInt8] {
    guard let found = kept[id]?.first(where: { $0.0.number == version }) else {
      throw .unknownVersion(version)
    }
    return found.1
  }
  func delete(_ id: CaseID) async throws(CaseArchiveFailure) { kept[id] = nil }
}
