import GRDB
import Workbench

/// The tables of an archive, and how older ones become newer.
///
/// Outside the seals stand random identifiers, counts and sizes, and nothing else.
enum ArchiveSchema {
  /// "Krng": by this the file is known as an archive of this program.
  static let applicationID = 0x4B72_6E67

  /// What makes a version of the schema out of the one before it; the first out of an empty file.
  /// A step that was published is never changed again.
  static let steps: [String] = [
    """
    CREATE TABLE archive (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      identifier BLOB NOT NULL CHECK (length(identifier) = 16),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      rounds INTEGER NOT NULL CHECK (rounds > 0),
      block_size INTEGER NOT NULL CHECK (block_size > 0),
      parallelism INTEGER NOT NULL CHECK (parallelism > 0),
      sealed_key BLOB NOT NULL CHECK (length(sealed_key) = 60),
      checksum BLOB NOT NULL CHECK (length(checksum) = 32),
      register BLOB NOT NULL CHECK (length(register) >= 28)
    ) STRICT;
    CREATE TABLE kept_case (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      sealed_key BLOB NOT NULL CHECK (length(sealed_key) = 60),
      head BLOB NOT NULL CHECK (length(head) = 52)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE version (
      case_id BLOB NOT NULL REFERENCES kept_case (id),
      number INTEGER NOT NULL CHECK (number > 0),
      facts BLOB NOT NULL CHECK (length(facts) > 28),
      document BLOB NOT NULL CHECK (length(document) > 28),
      PRIMARY KEY (case_id, number)
    ) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE draft (
      case_id BLOB NOT NULL PRIMARY KEY REFERENCES kept_case (id),
      content BLOB NOT NULL CHECK (length(content) > 28)
    ) STRICT, WITHOUT ROWID;
    """,
  ]

  static var newest: Int { steps.count }

  /// Makes the tables in an empty file.
  static func create(in database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try migrate(database, from: 0)
  }

  /// - Parameter version: that of the file.
  static func migrate(_ database: Database, from version: Int) throws {
    for step in steps.dropFirst(version) { try database.execute(sql: step) }
    try database.execute(sql: "PRAGMA user_version = \(newest)")
  }

  /// Refuses what is no archive, is newer than this program, or does not have exactly the tables
  /// of its version: no view or trigger of somebody else ever runs.
  ///
  /// - Returns: the version of the schema.
  static func check(_ database: Database) throws -> Int {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
      throw CaseArchiveFailure.notAnArchive
    }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= newest else {
      throw CaseArchiveFailure.tooNew(version: version, newestKnown: newest)
    }
    guard version > 0, try objects(in: database) == expectedObjects(version: version) else {
      throw CaseArchiveFailure.damaged(part: "schema")
    }
    return version
  }

  private static func expectedObjects(version: Int) throws -> [String] {
    let sketch = try DatabaseQueue()
    return try sketch.write { database in
      for step in steps.prefix(version) { try database.execute(sql: step) }
      return try objects(in: database)
    }
  }

  private static func objects(in database: Database) throws -> [String] {
    try Row.fetchAll(database, sql: "SELECT type, name, tbl_name, sql FROM sqlite_master").map {
      $0.databaseValues.map { "\($0)" }.joined(separator: "\n")
    }.sorted()
  }
}
