import Foundation
import GRDB
import Workbench

/// The SQLite file of an archive, and how it is held.
enum ArchiveFile {
  /// Opens an archive to work in it. Nobody else gets in until the connection is closed.
  static func connect(to place: URL) throws -> DatabaseQueue {
    let path = place.path(percentEncoded: false)
    try check(path, F_OK)
    try check(path, R_OK | W_OK)
    // A change needs a journal beside the file.
    try check(place.deletingLastPathComponent().path(percentEncoded: false), W_OK)
    let queue = try openQueue(path, isReadOnly: false)
    try queue.inDatabase { database in
      // Before anything else, as even a lock changes an empty file.
      let version = try ArchiveSchema.check(database)
      // The lock is taken here and kept: the locking mode is exclusive.
      try database.inTransaction(.exclusive) { .commit }
      try inspect(database)
      // What a change replaced is gone with the change, not left in a file beside it.
      try database.execute(sql: "PRAGMA journal_mode = TRUNCATE")
      guard version < ArchiveSchema.newest else { return }
      try database.transaction { try ArchiveSchema.migrate($0, from: version) }
    }
    return queue
  }

  /// Opens an archive, such as a backup on a disk that cannot be written, to read from it only.
  static func connectToRead(_ place: URL) throws -> DatabaseQueue {
    let path = place.path(percentEncoded: false)
    try check(path, F_OK)
    try check(path, R_OK)
    let queue = try openQueue(path, isReadOnly: true)
    try queue.inDatabase { database in
      _ = try ArchiveSchema.check(database)
      try inspect(database)
    }
    return queue
  }

  /// Opens an empty file to make an archive of it.
  static func connectToEmpty(_ place: URL) throws -> DatabaseQueue {
    try openQueue(place.path(percentEncoded: false), isReadOnly: false)
  }

  /// Puts a journal aside that belongs to an archive which was in this place before: SQLite would
  /// take it for one of the new archive, and write its pages there. It is not deleted, as the
  /// archive that was moved away may need it.
  static func setOldJournalAside(from place: URL) throws {
    let journal = place.path(percentEncoded: false) + "-journal"
    guard rename(journal, journal + ".old") == 0 || errno == ENOENT else {
      throw CaseArchiveFailure(errno: errno)
    }
  }

  private static func check(_ path: String, _ mode: Int32) throws {
    guard access(path, mode) == 0 else { throw CaseArchiveFailure(errno: errno) }
  }

  /// Looks at all pages before anything is written, as a change to a damaged file spreads damage.
  private static func inspect(_ database: Database) throws {
    guard try String.fetchAll(database, sql: "PRAGMA integrity_check(1)") == ["ok"] else {
      throw CaseArchiveFailure.damaged(part: "pages")
    }
  }

  private static func openQueue(_ path: String, isReadOnly: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.label = "archive"
    configuration.prepareDatabase { database in
      if !isReadOnly { try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
      try database.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA secure_delete = ON;
          PRAGMA synchronous = EXTRA;
          """)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
