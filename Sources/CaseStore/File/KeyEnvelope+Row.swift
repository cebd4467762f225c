import GRDB
import Workbench

extension KeyEnvelope {
  /// - Throws: `damaged` when it is not what was written.
  init(from database: Database) throws {
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM archive"),
      let parameters = ScryptParameters(
        rounds: try row.number("rounds"), blockSize: try row.number("block_size"),
        parallelism: try row.number("parallelism"))
    else { throw CaseArchiveFailure.damaged(part: "archive-key") }
    self.init(
      archive: try row.blob("identifier"), salt: try row.blob("salt"), parameters: parameters,
      sealedKey: try row.blob("sealed_key"))
    guard try row.blob("checksum") == checksum else {
      throw CaseArchiveFailure.damaged(part: "archive-key")
    }
  }

  /// Writes the one row there is, as yet with a register that opens nowhere.
  func insert(into database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO archive (
          only, identifier, salt, rounds, block_size, parallelism, sealed_key, checksum, register
        ) VALUES (1, ?, ?, ?, ?, ?, ?, ?, zeroblob(28))
        """,
      arguments: [
        archive, salt, parameters.rounds, parameters.blockSize, parameters.parallelism, sealedKey,
        checksum,
      ])
  }

  func replace(in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE archive SET salt = ?, rounds = ?, block_size = ?, parallelism = ?, sealed_key = ?,
          checksum = ?
        """,
      arguments: [
        salt, parameters.rounds, parameters.blockSize, parameters.parallelism, sealedKey, checksum,
      ])
  }
}
