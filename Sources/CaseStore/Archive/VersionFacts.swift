import Foundation
import Workbench

/// What is told of a version, as it is sealed.
struct VersionFacts: Codable, Hashable {
  /// Random. A version that is copied keeps it, so that two histories with the same mark at a number
  /// are the same up to there: versions are only ever added.
  var mark: Data
  /// The tag of the sealed document, which ties it to these facts.
  var documentTag: Data
  var made: Int64
  var author: String
  var title: String
  var deed: Deed

  enum Deed: Codable, Hashable {
    case changed(code: String, subject: String)
    case undid(of: Int)
    case redid(of: Int)
  }

  static let markLength = 16

  init(_ version: CaseVersion, mark: Data, documentTag: Data) {
    self.mark = mark
    self.documentTag = documentTag
    made = version.made.milliseconds
    author = version.author
    title = version.title
    deed =
      switch version.deed {
      case .changed(let code, let subject): .changed(code: code, subject: subject)
      case .undid(let number): .undid(of: number)
      case .redid(let number): .redid(of: number)
      }
  }

  func version(number: Int) -> CaseVersion {
    let told: CaseVersion.Deed =
      switch deed {
      case .changed(let code, let subject): .changed(code: code, subject: subject)
      case .undid(let number): .undid(of: number)
      case .redid(let number): .redid(of: number)
      }
    return CaseVersion(
      number: number, made: Moment(milliseconds: made), author: author, deed: told, title: title)
  }
}

extension VersionFacts {
  func bytes() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(self)
  }

  init(bytes: Data) throws(CaseArchiveFailure) {
    guard let facts = try? JSONDecoder().decode(VersionFacts.self, from: bytes) else {
      throw .damaged(part: "facts")
    }
    self = facts
  }
}
