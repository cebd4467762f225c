import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// What a script of ours gets: the parts of the page that are new.
struct LiveAnswer: Encodable {
  /// The number of the version that is shown.
  var version: Int?
  /// The view as fields of an address.
  var view: String?
  /// Which panel it is, as fields of an address.
  var place: String?
  var map: String?
  var panel: String?
  var tools: String?
  /// What is read out and shown below.
  var say: String?
  /// Whether the passphrase is to be asked for, and then the same once more.
  var isLocked: Bool?

  func response(status: HTTPResponse.Status = .ok) -> Response {
    let bytes = (try? JSONEncoder().encode(self)).map { ByteBuffer(bytes: $0) } ?? ByteBuffer()
    return Response(
      status: status, headers: [.contentType: "application/json"],
      body: ResponseBody(byteBuffer: bytes))
  }
}
