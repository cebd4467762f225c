import CaseStore
import Foundation
import GRDB
import TestSupport
import Testing
import Workbench

struct DamageTests {
  let folder: ArchiveFolder
  let sample: SampleCases

  init() async throws {
    folder = try ArchiveFolder()
    sample = try await folder.fill()
  }

  private func expectDamage(
    _ part: String, after sql: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try folder.withDatabase { try $0.execute(sql: sql) }
    await #expect(
      throws: CaseArchiveFailure.damaged(part: part), sourceLocation: sourceLocation
    ) { _ = try await folder.contents() }
  }

  /// SQL for a blob with its last byte changed.
  private static func flipped(_ column: String) -> String {
    """
    CAST(substr(\(column), 1, length(\(column)) - 1)
      || CASE substr(\(column), -1) WHEN x'00' THEN x'01' ELSE x'00' END AS BLOB)
    """
  }

  @Test(arguments: [
    ("archive", "identifier", "archive-key"), ("archive", "salt", "archive-key"),
    ("archive", "sealed_key", "archive-key"), ("archive", "checksum", "archive-key"),
    ("archive", "register", "register"), ("kept_case", "sealed_key", "case-key"),
    ("kept_case", "head", "head"), ("kept_case", "id", "register"), ("version", "facts", "facts"),
    ("version", "document", "document"),
  ])
  func `a changed byte is told, and in which part`(
    place: (table: String, column: String, part: String)
  ) async throws {
    try await expectDamage(
      place.part, after: "UPDATE \(place.table) SET \(place.column) = \(Self.flipped(place.column))"
    )
  }

  @Test(arguments: ["rounds = 2048", "rounds = 1 << 40", "block_size = 9", "parallelism = 2"])
  func `changed parameters are told before any work is done`(change: String) async throws {
    try await expectDamage("archive-key", after: "UPDATE archive SET \(change)")
  }

  // Every row is whole in itself; what is wrong is where it stands.
  @Test(arguments: [
    // Two documents change places.
    (
      "document",
      """
      UPDATE version SET document = (
        SELECT document FROM version AS other
        WHERE other.case_id = version.case_id AND other.number = 3 - version.number)
      WHERE number < 3 AND case_id = (SELECT case_id FROM version WHERE number = 3)
      """
    ),
    // The first version of one case stands in another one too.
    (
      "facts",
      """
      UPDATE version SET (facts, document) = (
        SELECT facts, document FROM version AS other
        WHERE other.case_id <> version.case_id AND other.number = 1) WHERE number = 1
      """
    ),
    ("facts", "DELETE FROM version WHERE number = 2"),
    ("facts", "DELETE FROM version WHERE number = 3"),
    ("facts", "DELETE FROM version WHERE number = 1"),
    // The history of a case with three versions is made to end at two, by another one's head.
    ("head", "UPDATE kept_case SET head = (SELECT min(head) FROM kept_case)"),
    ("case-key", "UPDATE kept_case SET sealed_key = (SELECT min(sealed_key) FROM kept_case)"),
    ("register", "DELETE FROM kept_case WHERE id = (SELECT min(id) FROM kept_case)"),
    ("register", "DELETE FROM kept_case"),
    ("archive-key", "DELETE FROM archive"),
    ("schema", "CREATE TRIGGER copy AFTER INSERT ON version BEGIN DELETE FROM kept_case; END"),
    ("schema", "CREATE TABLE more (number INTEGER)"),
    ("schema", "PRAGMA user_version = 0"),
  ])
  func `what was moved or taken away is missed`(change: (part: String, sql: String)) async throws {
    try await expectDamage(change.part, after: change.sql)
  }

  /// An earlier version of a row is put back beside newer ones.
  @Test func `what was put back from an earlier time is told`() async throws {
    let old = try folder.withDatabase {
      try Row.fetchOne($0, sql: "SELECT id, head FROM kept_case ORDER BY id LIMIT 1")
    }
    let row = try #require(old)
    let id = try #require([sample.aarts, sample.zonneveld].min())
    let archive = try await folder.open()
    let number = try await archive.versions(of: id).count + 1
    try await archive.add(SampleCases.version(number, title: ""), document: [], to: id)
    await archive.close()
    try folder.withDatabase {
      try $0.execute(
        sql: "UPDATE kept_case SET head = ? WHERE id = ?", arguments: [row["head"], row["id"]])
    }
    await #expect(throws: CaseArchiveFailure.damaged(part: "head")) {
      _ = try await folder.contents()
    }
  }

  //              ┌─ 4 (Joost)
  //  1 ─ 2 ─ 3 ──┤
  //              └─ 4 (Sam)      on a copy of the file, under the same keys
  @Test func `a version does not get the document of another fourth version`() async throws {
    try FileManager.default.copyItem(at: folder.file, to: folder["ander"])
    for (name, author) in [(ArchiveFolder.name, "Joost"), ("ander", "Sam")] {
      let archive = try await folder.open(name)
      try await archive.add(
        SampleCases.version(4, title: "Familie Aarts"), document: Array(author.utf8),
        to: sample.aarts)
      await archive.close()
    }
    let other = try folder.withDatabase("ander") {
      try Data.fetchOne($0, sql: "SELECT document FROM version WHERE number = 4")
    }
    try folder.withDatabase {
      try $0.execute(sql: "UPDATE version SET document = ? WHERE number = 4", arguments: [other])
    }
    await #expect(throws: CaseArchiveFailure.damaged(part: "document")) {
      _ = try await folder.contents()
    }
  }

  /// The count of free pages, in bytes 36 to 39 (SQLite, "Database File Format", 1.3): reading does
  /// not need it, but writing would put new pages over others.
  @Test func `damage that only writing would meet is told before anything is written`() async throws
  {
    var changed = try Data(contentsOf: folder.file)
    changed[39] ^= 1
    try changed.write(to: folder.file)
    await #expect(throws: CaseArchiveFailure.damaged(part: "pages")) {
      _ = try await folder.open()
    }
    #expect(try Data(contentsOf: folder.file) == changed)
  }

  @Test func `a case that was deleted does not come back by its rows`() async throws {
    let (cases, versions) = try folder.withDatabase { database in
      (
        try Row.fetchAll(database, sql: "SELECT * FROM kept_case"),
        try Row.fetchAll(database, sql: "SELECT * FROM version")
      )
    }
    let archive = try await folder.open()
    try await archive.delete(sample.aarts)
    await archive.close()
    try folder.withDatabase { database in
      for (table, rows) in [("kept_case", cases), ("version", versions)] {
        for row in rows {
          let marks = row.map { _ in "?" }.joined(separator: ", ")
          try database.execute(
            sql: "INSERT OR IGNORE INTO \(table) VALUES (\(marks))",
            arguments: StatementArguments(row.map(\.1)))
        }
      }
    }
    await #expect(throws: CaseArchiveFailure.damaged(part: "register")) {
      _ = try await folder.contents()
    }
  }

  /// A byte that nothing depends on may change; any other is told. Nothing is ever read that was
  /// not written, and nothing is silently gone.
  @Test func `no changed byte gives another answer`() async throws {
    let before = try await folder.contents()
    let whole = try Data(contentsOf: folder.file)
    var random = SplitMix(state: 5)
    var told = 0
    for round in 0..<300 {
      let place = random.below(whole.count)
      // Half of them where all depends on everything: in the first pages.
      let index = round % 2 == 0 ? place : place % 8192
      var changed = whole
      changed[index] ^= UInt8(1 + random.below(255))
      try changed.write(to: folder["beschadigd"])
      do throws(CaseArchiveFailure) {
        let after = try await folder.contents(of: "beschadigd")
        #expect(after == before, "byte \(index)")
      } catch {
        told += 1
        #expect(Self.isClear(error), "byte \(index): \(error)")
      }
    }
    // The others fell where nothing stands, such as in the page of a table without rows.
    #expect(told > 100)
  }

  private static func isClear(_ failure: CaseArchiveFailure) -> Bool {
    switch failure {
    case .damaged, .notAnArchive, .tooNew: true
    default: false
    }
  }

  @Test func `a file that was cut off is told`() async throws {
    let whole = try Data(contentsOf: folder.file)
    for length in Array(stride(from: 0, to: whole.count, by: 4096)) + [1, 99, 100, 4097] {
      try whole.prefix(length).write(to: folder["afgekapt"])
      await #expect("\(length) bytes") {
        _ = try await folder.contents(of: "afgekapt")
      } throws: { error in
        (error as? CaseArchiveFailure).map(Self.isClear) ?? false
      }
    }
  }
}
