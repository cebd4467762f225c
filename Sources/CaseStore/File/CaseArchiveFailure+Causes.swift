import Foundation
import GRDB
import Workbench

/// The one place where errors of SQLite, of the system and of libraries become failures of the
/// archive. Their texts stay behind: they may hold paths, statements or contents.
extension CaseArchiveFailure {
  init(_ error: any Error) {
    switch error {
    case let failure as CaseArchiveFailure: self = failure
    case let error as DatabaseError: self.init(error.resultCode)
    case let error as CocoaError: self.init(error.code)
    default: self = .damaged(part: "pages")
    }
  }

  /// - Parameter errno: the number that the system gave.
  init(errno: Int32) {
    switch errno {
    case EEXIST: self = .fileExists
    case ENOSPC, EDQUOT: self = .diskFull
    case ENOENT, ENOTDIR: self = .inaccessible(reason: "missing")
    case EROFS: self = .inaccessible(reason: "read-only")
    case EACCES, EPERM: self = .inaccessible(reason: "not-permitted")
    default: self = .inaccessible(reason: "input-output")
    }
  }

  private init(_ code: ResultCode) {
    switch code {
    case .SQLITE_NOTADB: self = .notAnArchive
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse
    case .SQLITE_READONLY: self = .inaccessible(reason: "read-only")
    case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
      self = .inaccessible(reason: "not-permitted")
    case .SQLITE_IOERR: self = .inaccessible(reason: "input-output")
    case .SQLITE_NOMEM, .SQLITE_TOOBIG: self = .inaccessible(reason: "too-large")
    case .SQLITE_MISUSE: self = .inaccessible(reason: "closed")
    // Our statements are right and our rows keep to the rules: the file is not what was written.
    default: self = .damaged(part: "pages")
    }
  }

  private init(_ code: CocoaError.Code) {
    switch code {
    case .fileWriteOutOfSpace: self = .diskFull
    case .fileWriteVolumeReadOnly: self = .inaccessible(reason: "read-only")
    case .fileWriteNoPermission, .fileReadNoPermission:
      self = .inaccessible(reason: "not-permitted")
    case .fileWriteFileExists: self = .fileExists
    default: self = .inaccessible(reason: "input-output")
    }
  }
}
