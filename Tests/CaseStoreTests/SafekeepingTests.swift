import CaseStore
import Foundation
import GRDB
import Testing
import Workbench

struct SafekeepingTests {
  let folder: ArchiveFolder
  let archive: GRDBCaseArchive
  let sample: SampleCases

  init() async throws {
    folder = try ArchiveFolder()
    archive = try await folder.create()
    sample = try await SampleCases(in: archive)
  }

  @Test func `after a change the new passphrase opens and the old one does not`() async throws {
    let before = try await ArchiveContents(of: archive)
    try await archive.changePassphrase(
      from: ArchiveFolder.passphrase, to: "een nieuwe zin van nu")
    _ = try await archive.begin(SampleCases.version(1, title: "Familie Bos"), document: [])
    try await archive.delete(
      try #require(try await archive.cases().first { $0.latest.title == "Familie Bos" }).id)
    await archive.close()
    #expect(try await folder.contents(passphrase: "een nieuwe zin van nu") == before)
    await #expect(throws: CaseArchiveFailure.wrongPassphrase) { _ = try await folder.open() }
  }

  @Test func `the passphrase changes only for who knows the old one`() async throws {
    await #expect(throws: CaseArchiveFailure.wrongPassphrase) {
      try await archive.changePassphrase(from: "een andere zin", to: "een nieuwe zin van nu")
    }
    await #expect(throws: CaseArchiveFailure.passphraseTooShort(least: 12)) {
      try await archive.changePassphrase(from: ArchiveFolder.passphrase, to: "te kort")
    }
    await archive.close()
    #expect(try await folder.contents().cases.count == 2)
  }

  @Test func `a backup opens as the archive does`() async throws {
    try await archive.backUp(to: folder["kopie"])
    #expect(try await folder.contents(of: "kopie") == ArchiveContents(of: archive))
    #expect(try folder.names().filter { $0.hasSuffix(".new") }.isEmpty)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder["kopie"].path())
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a backup replaces nothing`() async throws {
    try Data("mijn lijst".utf8).write(to: folder["kopie"])
    await #expect(throws: CaseArchiveFailure.fileExists) {
      try await archive.backUp(to: folder["kopie"])
    }
    #expect(try Data(contentsOf: folder["kopie"]) == Data("mijn lijst".utf8))
  }

  @Test func `a backup keeps the passphrase of its day`() async throws {
    try await archive.backUp(to: folder["kopie"])
    try await archive.changePassphrase(
      from: ArchiveFolder.passphrase, to: "een nieuwe zin van nu")
    await #expect(throws: CaseArchiveFailure.wrongPassphrase) {
      _ = try await archive.restore(from: folder["kopie"], passphrase: "een nieuwe zin van nu")
    }
    let restored = try await archive.restore(
      from: folder["kopie"], passphrase: ArchiveFolder.passphrase)
    #expect(restored.unchanged == [sample.aarts, sample.zonneveld].sorted())
  }

  @Test func `damage is not copied into a backup`() async throws {
    await archive.close()
    try folder.withDatabase {
      try $0.execute(sql: "UPDATE version SET document = zeroblob(1052) WHERE number = 2")
    }
    let damaged = try await folder.open()
    await #expect(throws: CaseArchiveFailure.damaged(part: "document")) {
      try await damaged.backUp(to: folder["kopie"])
    }
    #expect(!GRDBCaseArchive.exists(at: folder["kopie"]))
    #expect(try folder.names().filter { $0.hasSuffix(".new") }.isEmpty)
  }

  private func restore() async throws(CaseArchiveFailure) -> RestoredCases {
    try await archive.restore(from: folder["kopie"], passphrase: ArchiveFolder.passphrase)
  }

  private func add(
    _ number: Int, to id: CaseID, of archive: GRDBCaseArchive, author: String = "Joost"
  ) async throws(CaseArchiveFailure) {
    try await archive.add(
      SampleCases.version(number, title: "Familie Aarts", author: author),
      document: SampleCases.document(author, number), to: id)
  }

  @Test func `a deleted case comes back from a backup`() async throws {
    let before = try await ArchiveContents(of: archive)
    try await archive.backUp(to: folder["kopie"])
    try await archive.delete(sample.aarts)
    let restored = try await restore()
    #expect(restored.added == [sample.aarts])
    #expect(restored.unchanged == [sample.zonneveld])
    #expect(try await ArchiveContents(of: archive) == before)
    await archive.close()
    #expect(try await folder.contents() == before)
  }

  @Test func `a new archive takes all cases over under its own keys`() async throws {
    try await archive.backUp(to: folder["kopie"])
    let fresh = try await GRDBCaseArchive.create(
      at: folder["vers"], passphrase: "een nieuwe zin van nu", parameters: .quick)
    let restored = try await fresh.restore(
      from: folder["kopie"], passphrase: ArchiveFolder.passphrase)
    #expect(restored.added == [sample.aarts, sample.zonneveld].sorted())
    #expect(try await ArchiveContents(of: fresh) == ArchiveContents(of: archive))
  }

  //  here    1 ─ 2 ─ 3
  //  backup  1 ─ 2 ─ 3 ─ 4
  @Test func `later versions come back from a backup`() async throws {
    await archive.close()
    try FileManager.default.copyItem(at: folder.file, to: folder["vroeger"])
    let later = try await folder.open()
    try await add(4, to: sample.aarts, of: later)
    try await later.backUp(to: folder["kopie"])
    let earlier = try await folder.open("vroeger")
    let restored = try await earlier.restore(
      from: folder["kopie"], passphrase: ArchiveFolder.passphrase)
    #expect(restored.extended == [sample.aarts])
    #expect(restored.unchanged == [sample.zonneveld])
    #expect(try await ArchiveContents(of: earlier) == ArchiveContents(of: later))
  }

  //  here    1 ─ 2 ─ 3 ─ 4
  //  backup  1 ─ 2 ─ 3
  @Test func `an older backup changes nothing`() async throws {
    try await archive.backUp(to: folder["kopie"])
    try await add(4, to: sample.aarts, of: archive)
    let before = try await ArchiveContents(of: archive)
    let restored = try await restore()
    #expect(restored.unchanged == [sample.aarts, sample.zonneveld].sorted())
    #expect(restored.added.isEmpty && restored.extended.isEmpty && restored.parted.isEmpty)
    #expect(try await ArchiveContents(of: archive) == before)
  }

  //                     ┌─ 4 (Joost)       here
  //  1 ─ 2 ─ 3 ─────────┤
  //                     └─ 4 (Sam) ─ 5     backup
  @Test func `a case that went on in two ways becomes two cases, once`() async throws {
    await archive.close()
    try FileManager.default.copyItem(at: folder.file, to: folder["ander"])
    let other = try await folder.open("ander")
    try await add(4, to: sample.aarts, of: other, author: "Sam")
    try await other.backUp(to: folder["eerst"])
    try await add(5, to: sample.aarts, of: other, author: "Sam")
    try await other.backUp(to: folder["later"])

    let here = try await folder.open()
    try await add(4, to: sample.aarts, of: here, author: "Joost")
    func restore(_ name: String) async throws -> RestoredCases {
      try await here.restore(from: folder[name], passphrase: ArchiveFolder.passphrase)
    }
    let first = try await restore("eerst")
    let copy = try #require(first.parted.first?.added)
    #expect(first.parted == [.init(here: sample.aarts, added: copy)])
    #expect(copy != sample.aarts)
    #expect(
      try await here.versions(of: sample.aarts).map(\.author).suffix(2) == ["Sanne", "Joost"])
    #expect(try await here.versions(of: copy).map(\.author).suffix(2) == ["Sanne", "Sam"])

    // The same backup again brings nothing new, and a later one goes on where the first ended.
    let again = try await restore("eerst")
    #expect(
      again.unchanged == [copy, sample.zonneveld] || again.unchanged == [sample.zonneveld, copy])
    #expect(again.parted.isEmpty)
    let later = try await restore("later")
    #expect(later.extended == [copy])
    #expect(
      try await here.document(of: copy, version: 5) == SampleCases.document("Sam", 5))
    #expect(try await here.cases().count == 3)
  }

  @Test(arguments: ["wrong passphrase", "damaged", "missing", "itself", "another file"])
  func `a restoring that fails changes nothing`(cause: String) async throws {
    let before = try await ArchiveContents(of: archive)
    try await archive.backUp(to: folder["kopie"])
    try await archive.delete(sample.aarts)
    try await archive.delete(sample.zonneveld)
    // The case that is copied last is the damaged one.
    let last = [sample.aarts, sample.zonneveld].max()
    var (name, passphrase) = ("kopie", ArchiveFolder.passphrase)
    let expected: CaseArchiveFailure
    switch cause {
    case "wrong passphrase":
      passphrase = "een andere zin"
      expected = .wrongPassphrase
    case "damaged":
      try folder.withDatabase("kopie") {
        try $0.execute(
          sql: "UPDATE version SET document = zeroblob(1052) WHERE hex(case_id) = ?",
          arguments: [last?.rawValue.uppercased()])
      }
      expected = .damaged(part: "document")
    case "missing":
      name = "weg"
      expected = .inaccessible(reason: "missing")
    case "itself":
      name = ArchiveFolder.name
      expected = .inUse
    default:
      try Data("mijn lijst".utf8).write(to: folder["lijst"])
      name = "lijst"
      expected = .notAnArchive
    }
    await #expect(throws: expected) {
      _ = try await archive.restore(from: folder[name], passphrase: passphrase)
    }
    #expect(try await archive.cases().isEmpty)
    #expect(before.cases.count == 2)
    _ = try await archive.begin(SampleCases.version(1, title: "Familie Bos"), document: [])
  }

  @Test func `an archive begins from a backup, under keys of its own`() async throws {
    let before = try await ArchiveContents(of: archive)
    try await archive.backUp(to: folder["kopie"])
    let begun = try await GRDBCaseArchive.create(
      at: folder["nieuw"], from: folder["kopie"], passphrase: ArchiveFolder.passphrase,
      parameters: .quick)
    #expect(try await ArchiveContents(of: begun) == before)
    await begun.close()
    #expect(try await folder.contents(of: "nieuw") == before)
    let identifiers = try ["kopie", "nieuw"].map { name in
      try folder.withDatabase(name) { try Data.fetchOne($0, sql: "SELECT identifier FROM archive") }
    }
    #expect(identifiers[0] != identifiers[1])
  }

  @Test(arguments: ["kort", "een andere zin"])
  func `with another passphrase no archive begins from a backup`(passphrase: String) async throws {
    try await archive.backUp(to: folder["kopie"])
    await #expect(throws: CaseArchiveFailure.wrongPassphrase) {
      _ = try await GRDBCaseArchive.create(
        at: folder["nieuw"], from: folder["kopie"], passphrase: passphrase, parameters: .quick)
    }
    #expect(!GRDBCaseArchive.exists(at: folder["nieuw"]))
  }

  @Test func `no archive begins from a backup that is damaged in its last case`() async throws {
    try await archive.backUp(to: folder["kopie"])
    try folder.withDatabase("kopie") {
      try $0.execute(
        sql: "UPDATE version SET document = zeroblob(1052) WHERE hex(case_id) = ?",
        arguments: [[sample.aarts, sample.zonneveld].max()?.rawValue.uppercased()])
    }
    await #expect(throws: CaseArchiveFailure.damaged(part: "document")) {
      _ = try await GRDBCaseArchive.create(
        at: folder["nieuw"], from: folder["kopie"], passphrase: ArchiveFolder.passphrase,
        parameters: .quick)
    }
    #expect(
      try folder.names().allSatisfy { !$0.hasSuffix(".new") && $0 != "nieuw" })
  }
}
