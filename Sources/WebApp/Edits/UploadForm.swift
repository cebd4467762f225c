import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A form with files, as browsers send it (RFC 7578, multipart/form-data).
///
/// It is read in memory alone, as a passphrase may be in it.
struct UploadForm {
  let fields: Fields
  private let files: [String: Data]

  /// The largest that is read: a backup of some hundreds of cases.
  static let mostBytes = 256 << 20

  /// - Throws: ``Refusal`` when the body is no such form, or larger than is read.
  init(_ request: Request) async throws {
    let length = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard length <= Self.mostBytes else { throw Refusal.tooLarge }
    guard let boundary = Self.boundary(request.headers[.contentType] ?? "") else {
      throw Refusal.strangeForm
    }
    let body = try await request.body.collect(upTo: Self.mostBytes)
    try self.init(Data(body.readableBytesView), boundary: boundary)
  }

  init(_ body: Data, boundary: String) throws(Refusal) {
    var fields: [String: String] = [:]
    var files: [String: Data] = [:]
    let delimiter = Data("--\(boundary)".utf8)
    let emptyLine = Data("\r\n\r\n".utf8)
    guard var place = body.range(of: delimiter, options: .anchored)?.upperBound else {
      throw Refusal.strangeForm
    }
    while !body[place...].starts(with: Data("--".utf8)) {
      guard let head = body.range(of: emptyLine, in: place..<body.endIndex),
        let end = body.range(
          of: Data("\r\n".utf8) + delimiter, in: head.upperBound..<body.endIndex),
        let part = Self.part(String(decoding: body[place..<head.lowerBound], as: UTF8.self))
      else { throw Refusal.strangeForm }
      let content = body[head.upperBound..<end.lowerBound]
      if part.isFile {
        files[part.name] = content
      } else {
        fields[part.name] = String(decoding: content, as: UTF8.self)
      }
      place = end.upperBound
    }
    self.fields = Fields(fields)
    self.files = files
  }

  /// The file in a field.
  ///
  /// - Throws: ``Refusal`` when none was chosen.
  func file(_ name: String) throws(Refusal) -> Data {
    guard let file = files[name], !file.isEmpty else { throw Refusal.field(name: name, .empty) }
    return file
  }

  /// What stands between the parts, as the type of the content says.
  private static func boundary(_ type: String) -> String? {
    type.wholeMatch(of: #/multipart/form-data;\s*boundary="?([^"\s;]{1,70})"?/#.ignoresCase())
      .map { String($0.1) }
  }

  /// What the headers of a part say of it. Browsers write quotes within names as `%22`.
  private static func part(_ headers: String) -> (name: String, isFile: Bool)? {
    let disposition = #/content-disposition:\s*form-data;\s*name="([^"]*)"(;\s*filename=)?/#
    return headers.firstMatch(of: disposition.ignoresCase()).map {
      (String($0.1), $0.2 != nil)
    }
  }
}
