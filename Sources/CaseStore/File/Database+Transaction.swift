import GRDB

extension Database {
  /// Does something of which all is kept, or nothing.
  func transaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
    var result: Value?
    try inTransaction(.immediate) {
      result = try body(self)
      return .commit
    }
    guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
    return result
  }
}
