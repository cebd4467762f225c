import Foundation
import GRDB
import Testing
import Workbench

@testable import CaseStore

struct OpeningTests {
  let folder: ArchiveFolder

  init() throws { folder = try ArchiveFolder() }

  @Test func `an archive is there once it was made`() async throws {
    #expect(!GRDBCaseArchive.exists(at: folder.file))
    _ = try await folder.create()
    #expect(GRDBCaseArchive.exists(at: folder.file))
  }

  @Test func `the file and the folders made for it are for their owner only`() async throws {
    let file = folder["a/b/kring.archive"]
    let archive = try await GRDBCaseArchive.create(
      at: file, passphrase: ArchiveFolder.passphrase, parameters: .quick)
    _ = try await SampleCases(in: archive)
    func mode(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: folder[name].path())[.posixPermissions]
        as? Int
    }
    #expect(try mode("a/b/kring.archive") == 0o600)
    #expect(try mode("a/b/kring.archive-journal") == 0o600)
    #expect(try mode("a/b") == 0o700)
    #expect(try mode("a") == 0o700)
  }

  @Test func `a closed archive is one file`() async throws {
    _ = try await folder.fill()
    #expect(try folder.names() == [ArchiveFolder.name])
  }

  @Test func `an archive never replaces anything`() async throws {
    try Data("mijn lijst".utf8).write(to: folder.file)
    await #expect(throws: CaseArchiveFailure.fileExists) { _ = try await folder.create() }
    #expect(try Data(contentsOf: folder.file) == Data("mijn lijst".utf8))
    #expect(try folder.names() == [ArchiveFolder.name])
  }

  // An archive that was killed in the middle of a change leaves a journal with pages as they were.
  // When only the archive itself is moved away, the next one must not get them.
  @Test func `the journal of an archive that was moved away is not played into a new one`()
    async throws
  {
    _ = try await folder.fill()
    let journal = try folder.withDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = 1; BEGIN; UPDATE version SET facts = document")
      let journal = try Data(contentsOf: folder[ArchiveFolder.name + "-journal"])
      try database.execute(sql: "ROLLBACK")
      return journal
    }
    try FileManager.default.moveItem(at: folder.file, to: folder["weg"])
    try journal.write(to: folder[ArchiveFolder.name + "-journal"])
    await (try await folder.create()).close()
    #expect(try await folder.contents().cases.isEmpty)
    #expect(try folder.names() == [ArchiveFolder.name, ArchiveFolder.name + "-journal.old", "weg"])
    #expect(try Data(contentsOf: folder[ArchiveFolder.name + "-journal.old"]) == journal)
  }

  @Test func `a new passphrase has at least twelve letters`() async throws {
    await #expect(throws: CaseArchiveFailure.passphraseTooShort(least: 12)) {
      _ = try await GRDBCaseArchive.create(
        at: folder.file, passphrase: "elf letters", parameters: .quick)
    }
    #expect(try folder.names().isEmpty)
    _ = try await GRDBCaseArchive.create(
      at: folder.file, passphrase: "elf letters!", parameters: .quick)
  }

  @Test(arguments: ["", "Twaalf letters lang", "twaalf letters lang ", "\0"])
  func `another passphrase is wrong`(passphrase: String) async throws {
    _ = try await folder.fill()
    await #expect(throws: CaseArchiveFailure.wrongPassphrase) {
      _ = try await folder.open(passphrase: passphrase)
    }
    #expect(try await folder.contents().cases.count == 2)
  }

  // ë is U+00EB on one keyboard, and an e with U+0308 on another.
  @Test func `accents may be typed in either way`() async throws {
    _ = try await GRDBCaseArchive.create(
      at: folder.file, passphrase: "zeeën van tijd", parameters: .quick
    ).close()
    await #expect(throws: Never.self) {
      _ = try await folder.open(passphrase: "zeee\u{308}n van tijd")
    }
  }

  @Test func `a file that is not there is missing and is not made`() async throws {
    await #expect(throws: CaseArchiveFailure.inaccessible(reason: "missing")) {
      _ = try await folder.open()
    }
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: ["", "mijn lijst", String(repeating: "mijn lijst ", count: 1000)])
  func `another file is no archive and is not touched`(text: String) async throws {
    try Data(text.utf8).write(to: folder.file)
    await #expect(throws: CaseArchiveFailure.notAnArchive) { _ = try await folder.open() }
    #expect(try Data(contentsOf: folder.file) == Data(text.utf8))
    #expect(try folder.names() == [ArchiveFolder.name])
  }

  @Test func `the database of another program is no archive and is not touched`() async throws {
    try folder.withDatabase { try $0.execute(sql: "CREATE TABLE wine (year INTEGER)") }
    let before = try Data(contentsOf: folder.file)
    await #expect(throws: CaseArchiveFailure.notAnArchive) { _ = try await folder.open() }
    #expect(try Data(contentsOf: folder.file) == before)
    #expect(try folder.names() == [ArchiveFolder.name])
  }

  @Test func `an archive of a newer program is not touched`() async throws {
    _ = try await folder.fill()
    let known = ArchiveSchema.newest
    try folder.withDatabase { try $0.execute(sql: "PRAGMA user_version = \(known + 1)") }
    let before = try Data(contentsOf: folder.file)
    await #expect(throws: CaseArchiveFailure.tooNew(version: known + 1, newestKnown: known)) {
      _ = try await folder.open()
    }
    #expect(try Data(contentsOf: folder.file) == before)
  }

  @Test func `an archive is opened once at a time`() async throws {
    let first = try await folder.create()
    await #expect(throws: CaseArchiveFailure.inUse) { _ = try await folder.open() }
    let other = try await ArchiveProcess.run(on: folder.file)
    #expect(other == ["failed inUse"])
    await first.close()
    _ = try await folder.open()
  }

  @Test func `guessing a passphrase costs 128 MiB of memory each time`() async throws {
    await
      (try await GRDBCaseArchive.create(
        at: folder.file, passphrase: ArchiveFolder.passphrase)).close()
    let row = try folder.withDatabase {
      try Row.fetchOne($0, sql: "SELECT rounds, block_size, parallelism FROM archive")
    }
    #expect(row == ["rounds": 131_072, "block_size": 8, "parallelism": 1])
    _ = try await GRDBCaseArchive.open(at: folder.file, passphrase: ArchiveFolder.passphrase)
  }
}
