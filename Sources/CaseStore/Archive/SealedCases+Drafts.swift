import Foundation
import GRDB
import Workbench

extension SealedCases {
  /// Keeps what is being typed about a case; an empty one is forgotten.
  ///
  /// It is bound to its case and to no version: an older draft that was put back is not noticed.
  func keep(draft: Data, of id: CaseID) throws {
    let opened = try open(id)
    guard !draft.isEmpty else {
      try database.execute(sql: "DELETE FROM draft WHERE case_id = ?", arguments: [id.bytes])
      return
    }
    try database.execute(
      sql: """
        INSERT INTO draft (case_id, content) VALUES (?, ?)
        ON CONFLICT (case_id) DO UPDATE SET content = excluded.content
        """, arguments: [id.bytes, try opened.seal.close(draft, at: .draft(id))])
  }

  /// What is being typed about a case; empty when there is nothing.
  func draft(of id: CaseID) throws -> Data {
    let opened = try open(id)
    let row = try Row.fetchOne(
      database, sql: "SELECT content FROM draft WHERE case_id = ?", arguments: [id.bytes])
    guard let row else { return Data() }
    return try opened.seal.open(try row.blob("content"), at: .draft(id))
  }
}
