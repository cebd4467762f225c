import Foundation

/// Why the system refused a file, as a fact.
enum SystemReason: Hashable, Sendable {
  case notThere
  case notAllowed
  case isFolder
  /// A file stands where a folder must be.
  case isNoFolder
  case nameTooLong
  case diskFull
  case readOnly
  case readerGone
  /// Another reason, by the number that the system has for it.
  case other(Int)

  init(_ error: any Error) {
    let error = error as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError
    let posix = [underlying, error].lazy.compactMap { $0 }.first {
      $0.domain == NSPOSIXErrorDomain
    }
    if let posix {
      self.init(number: Int32(posix.code))
    } else {
      self.init(error.domain == NSCocoaErrorDomain ? CocoaError.Code(rawValue: error.code) : nil)
    }
  }

  /// - Parameter number: the number that the system has for it (`errno`).
  init(number: Int32) {
    switch number {
    case ENOENT: self = .notThere
    case EACCES, EPERM: self = .notAllowed
    case EISDIR: self = .isFolder
    case ENOTDIR, EEXIST: self = .isNoFolder
    case ENAMETOOLONG: self = .nameTooLong
    case ENOSPC, EDQUOT: self = .diskFull
    case EROFS: self = .readOnly
    case EPIPE: self = .readerGone
    default: self = .other(Int(number))
    }
  }

  private init(_ code: CocoaError.Code?) {
    switch code {
    case .fileNoSuchFile, .fileReadNoSuchFile: self = .notThere
    case .fileReadNoPermission, .fileWriteNoPermission: self = .notAllowed
    case .fileWriteFileExists: self = .isNoFolder
    case .fileReadInvalidFileName, .fileWriteInvalidFileName: self = .nameTooLong
    case .fileWriteOutOfSpace: self = .diskFull
    case .fileWriteVolumeReadOnly: self = .readOnly
    case let code?: self = .other(code.rawValue)
    case nil: self = .other(0)
    }
  }
}
