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
    case .notFound: .notFound
    case .past: .conflict
    case .archive(let failure): failure.status
    case .editing, .field, .sameName, .twoPassphrases, .noBackup, .damagedBackup:
      .unprocessableContent
    case .tooLarge: .contentTooLarge
    case .drawing, .ours: .internalServerError
    }
  }
}

extension CaseArchiveFailure {
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
