import CaseStore
import Foundation
import GRDB
import Testing
import Workbench

/// What somebody sees who has the file and not the passphrase.
struct OutsideTests {
  let folder: ArchiveFolder
  let sample: SampleCases

  init() async throws {
    folder = try ArchiveFolder()
    sample = try await folder.fill()
  }

  @Test func `nothing that was told of a case stands in the file`() async throws {
    let bytes = try Data(contentsOf: folder.file)
    for text in [
      "Aarts", "Zonneveld", "versie", "Sanne", "Oma Bep", "person-added", "begun",
      "1778400000001", ArchiveFolder.passphrase, sample.aarts.rawValue,
    ] {
      #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
    }
  }

  @Test func `the same document twice looks like two documents`() throws {
    let count = try folder.withDatabase {
      try Int.fetchOne($0, sql: "SELECT count(DISTINCT document) FROM version")
    }
    #expect(count == 4)
  }

  @Test func `of a deleted case no key and no content is left in the file`() async throws {
    let sealed = try folder.withDatabase { database in
      try Data.fetchAll(
        database,
        sql: """
          SELECT sealed_key FROM kept_case WHERE hex(id) = :id
          UNION ALL SELECT substr(facts, 1, 64) FROM version WHERE hex(case_id) = :id
          UNION ALL SELECT substr(document, 1, 64) FROM version WHERE hex(case_id) = :id
          """, arguments: ["id": sample.aarts.rawValue.uppercased()])
    }
    #expect(sealed.count == 7)
    let before = try Data(contentsOf: folder.file)
    #expect(sealed.allSatisfy { before.range(of: $0) != nil })
    let archive = try await folder.open()
    try await archive.delete(sample.aarts)
    await archive.close()
    let after = try Data(contentsOf: folder.file)
    #expect(sealed.allSatisfy { after.range(of: $0) == nil })
  }

  @Test func `nothing of a change is left in the journal`() async throws {
    let archive = try await folder.open()
    try await archive.delete(sample.aarts)
    // Attributes only: the file must not be opened while the archive is.
    let journal = try FileManager.default.attributesOfItem(
      atPath: folder["\(ArchiveFolder.name)-journal"].path())
    #expect(journal[.size] as? Int == 0)
    await archive.close()
  }

  @Test func `after a change of passphrase the old one opens nothing in the file`() async throws {
    let old = try folder.withDatabase {
      try Row.fetchOne($0, sql: "SELECT salt, sealed_key FROM archive")
    }
    let archive = try await folder.open()
    try await archive.changePassphrase(
      from: ArchiveFolder.passphrase, to: "een nieuwe zin van nu")
    await archive.close()
    let after = try Data(contentsOf: folder.file)
    let row = try #require(old)
    for column in ["salt", "sealed_key"] {
      let bytes: Data = row[column]
      #expect(after.range(of: bytes) == nil)
    }
  }
}
