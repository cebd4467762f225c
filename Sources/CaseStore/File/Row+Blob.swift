import Foundation
import GRDB
import Workbench

extension Row {
  /// The bytes in a column. A damaged file may have anything there.
  func blob(_ column: String) throws(CaseArchiveFailure) -> Data {
    let value: DatabaseValue? = self[column]
    guard case .blob(let bytes) = value?.storage else { throw .damaged(part: "pages") }
    return bytes
  }

  func number(_ column: String) throws(CaseArchiveFailure) -> Int {
    let value: DatabaseValue? = self[column]
    guard case .int64(let wide) = value?.storage, let number = Int(exactly: wide) else {
      throw .damaged(part: "pages")
    }
    return number
  }
}
