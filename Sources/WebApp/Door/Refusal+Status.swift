import HTTPTypes
import Workbench

extension Refusal {
  /// The status that says it to a browser (RFC 9110).
  var status: HTTPResponse.Status {
    switch self {
    case .otherHost: .misdirectedRequest
    case .otherOrigin, .locked: .forbidden
    case .noTicket: .unauthorized
    case .strangeForm: .badRequest
    case .notFound, .beforeBeginning: .notFound
    case .past: .conflict
    case .archive(let failure): failure.status
    case .backup(let failure): failure.statusOfBackup
    case .tooLarge: .contentTooLarge
    case .editing, .field, .sameName, .twoPassphrases: .unprocessableContent
    case .drawing, .ours: .internalServerError
    }
  }
}

extension CaseArchiveFailure {
  /// What is wrong with a backup was sent by the user.
  fileprivate var statusOfBackup: HTTPResponse.Status {
    switch self {
    case .damaged, .notAnArchive, .tooNew: .unprocessableContent
    default: status
    }
  }

  fileprivate var status: HTTPResponse.Status {
    switch self {
    case .unknownCase, .unknownVersion: .notFound
    case .conflict, .fileExists: .conflict
    case .wrongPassphrase, .passphraseTooShort: .unprocessableContent
    // RFC 4918, section 11.5.
    case .diskFull: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
    case .inUse: .serviceUnavailable
    case .damaged, .notAnArchive, .tooNew, .inaccessible: .internalServerError
    }
  }
}
