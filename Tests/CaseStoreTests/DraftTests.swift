import CaseStore
import Foundation
import GRDB
import Testing
import Workbench

/// What is being typed and was not sent yet.
struct DraftTests {
  let folder: ArchiveFolder
  let sample: SampleCases
  let typed = Array("Half een zin".utf8)

  init() async throws {
    folder = try ArchiveFolder()
    sample = try await folder.fill()
    let archive = try await folder.open()
    try await archive.keepDraft(typed, of: sample.aarts)
    await archive.close()
  }

  @Test func `it is there when the archive is opened again, with its case alone`() async throws {
    let archive = try await folder.open()
    #expect(try await archive.draft(of: sample.aarts) == typed)
    #expect(try await archive.draft(of: sample.zonneveld).isEmpty)
    #expect(try await archive.versions(of: sample.aarts).count == 3, "it is no version")
  }

  @Test func `the latest takes the place of the one before, and an empty one is forgotten`()
    async throws
  {
    let archive = try await folder.open()
    try await archive.keepDraft(Array("Een hele zin".utf8), of: sample.aarts)
    #expect(try await archive.draft(of: sample.aarts) == Array("Een hele zin".utf8))
    try await archive.keepDraft([], of: sample.aarts)
    await archive.close()
    let rows = try folder.withDatabase { try Int.fetchOne($0, sql: "SELECT count(*) FROM draft") }
    #expect(rows == 0)
  }

  @Test func `it is sealed, and goes with its case`() async throws {
    let sealed = try #require(
      try folder.withDatabase {
        try Data.fetchOne($0, sql: "SELECT substr(content, 1, 64) FROM draft")
      })
    let before = try Data(contentsOf: folder.file)
    #expect(before.range(of: Data(typed)) == nil)
    #expect(before.range(of: sealed) != nil)
    let archive = try await folder.open()
    try await archive.delete(sample.aarts)
    await archive.close()
    #expect(try Data(contentsOf: folder.file).range(of: sealed) == nil)
  }

  @Test func `a changed byte is told, the case itself can be read, and no backup is made of it`()
    async throws
  {
    try folder.withDatabase {
      try $0.execute(
        sql: """
          UPDATE draft SET content = CAST(substr(content, 1, length(content) - 1)
            || CASE substr(content, -1) WHEN x'00' THEN x'01' ELSE x'00' END AS BLOB)
          """)
    }
    let archive = try await folder.open()
    await #expect(throws: CaseArchiveFailure.damaged(part: "draft")) {
      _ = try await archive.draft(of: sample.aarts)
    }
    _ = try await ArchiveContents(of: archive)
    await #expect(throws: CaseArchiveFailure.damaged(part: "draft")) {
      try await archive.backUp(to: folder["kopie"])
    }
    try await archive.keepDraft(typed, of: sample.aarts)
    #expect(try await archive.draft(of: sample.aarts) == typed, "typing on mends it")
  }

  @Test func `of a case that is not there nothing is kept`() async throws {
    let archive = try await folder.open()
    try await archive.delete(sample.aarts)
    await #expect(throws: CaseArchiveFailure.unknownCase) {
      try await archive.keepDraft(typed, of: sample.aarts)
    }
  }
}
