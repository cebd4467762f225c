import Foundation
import Workbench

/// What a sealed blob is, and where it belongs. It opens nowhere else.
///
/// Blobs that were swapped, moved to another case or version, left out in the middle of a history,
/// or put back from an earlier time do not open.
enum BlobPlace {
  /// The key of the archive, beside the salt and the parameters that lead to it.
  case archiveKey(salt: Data, parameters: ScryptParameters)
  /// Which cases there are.
  case register
  case caseKey(CaseID)
  /// Where the history of a case ends.
  case head(CaseID)
  /// What is told of a version, after the one whose facts have the tag `previous`; the first
  /// version comes after sixteen zeros.
  case facts(CaseID, number: Int, previous: Data)
  case document(CaseID, number: Int)
  /// What is being typed about a case.
  case draft(CaseID)

  /// A stable word: what damage is reported by, and what keys for different uses differ in.
  var part: String {
    switch self {
    case .archiveKey: "archive-key"
    case .register: "register"
    case .caseKey: "case-key"
    case .head: "head"
    case .facts: "facts"
    case .document: "document"
    case .draft: "draft"
    }
  }

  /// Contents are filled up to a multiple of so many bytes, so that their size tells less.
  var granule: Int {
    switch self {
    case .archiveKey, .register, .caseKey, .head: 1
    case .facts: 256
    case .document, .draft: 1024
    }
  }

  /// What the seal binds beside the content. The fields have fixed lengths, and what kind of blob
  /// it is decides which there are, so that no two places give the same bytes.
  var fields: Data {
    switch self {
    case .archiveKey(let salt, let parameters): salt + parameters.bytes
    case .register: Data()
    case .caseKey(let id), .head(let id), .draft(let id): id.bytes
    case .facts(let id, let number, let previous):
      id.bytes + Data(bigEndian: number) + previous
    case .document(let id, let number): id.bytes + Data(bigEndian: number)
    }
  }
}
