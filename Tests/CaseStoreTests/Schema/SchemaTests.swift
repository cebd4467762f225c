import GRDB
import Testing
import Workbench

@testable import CaseStore

struct SchemaTests {
  /// Archives of every version there was, oldest first.
  static let archives = [ArchiveOfSchema1.sql, ArchiveOfSchema2.sql]

  @Test func `there is an archive of every version of the schema`() {
    #expect(Self.archives.count == ArchiveSchema.newest)
  }

  @Test(arguments: archives.indices)
  func `an archive of any version opens with all that was kept`(index: Int) async throws {
    let folder = try ArchiveFolder()
    try folder.withDatabase { try $0.execute(sql: Self.archives[index]) }
    let archive = try await folder.open()
    let contents = try await ArchiveContents(of: archive)
    let kept = try #require(contents.cases.first)
    #expect(contents.cases.count == 1)
    #expect(
      kept.versions == [
        SampleCases.version(1, title: "Familie Aarts"),
        SampleCases.version(
          2, title: "Familie Aarts", deed: .changed(code: "person-added", subject: "Oma Bep")),
      ])
    // Drafts came with the second version.
    #expect(
      try await archive.draft(of: kept.id) == (index < 1 ? [] : Array("Half een zin".utf8)))
    #expect(kept.documents == [Array("Aarts, versie 1".utf8), Array("Aarts, versie 2".utf8)])
    try await archive.add(
      SampleCases.version(3, title: "Familie Aarts"), document: [], to: kept.id)
    await archive.close()
    let version = try folder.withDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(version == ArchiveSchema.newest)
  }

  @Test func `every step that was published is as it was`() throws {
    for (index, archive) in Self.archives.enumerated() {
      let kept = try DatabaseQueue()
      try kept.inDatabase { try $0.execute(sql: archive) }
      #expect(try kept.inDatabase { try ArchiveSchema.check($0) } == index + 1)
    }
  }

  @Test func `tables take nothing that does not belong`() throws {
    let database = try DatabaseQueue()
    try database.write { try ArchiveSchema.create(in: $0) }
    for sql in [
      "INSERT INTO kept_case VALUES (zeroblob(15), zeroblob(60), zeroblob(52))",
      "INSERT INTO kept_case VALUES (zeroblob(16), zeroblob(61), zeroblob(52))",
      "INSERT INTO kept_case VALUES (zeroblob(16), 'tekst', zeroblob(52))",
      "INSERT INTO version VALUES (zeroblob(16), 1, zeroblob(300), zeroblob(300))",
      "INSERT INTO version VALUES (NULL, 1, zeroblob(300), zeroblob(300))",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") {
        try database.write { try $0.execute(sql: sql) }
      }
    }
  }
}
