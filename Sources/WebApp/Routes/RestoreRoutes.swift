import HTTPTypes
import Hummingbird
import NIOCore

/// Putting back a backup.
///
/// The file is the body of the request as it is, and may be far larger than a form; the fields of
/// the form come in a header.
struct RestoreRoutes {
  let parts: AppParts

  /// The largest backup that is read, in bytes.
  private static let mostBytes = 1 << 30

  func add(to router: RouterGroup<WebContext>) {
    router.post("restore") { request, context -> Response in
      guard let name = HTTPField.Name("kring-form"), let form = request.headers[name] else {
        throw Refusal.strangeForm
      }
      let fields = try parts.form(Fields(encoded: form), context)
      if let length = request.headers[.contentLength].flatMap({ Int($0) }),
        length > Self.mostBytes
      {
        throw Refusal.tooLarge
      }
      let restored = try await parts.cabinet.restore(
        passphrase: fields.whole("passphrase"), mostBytes: Self.mostBytes, from: request.body)
      return LiveAnswer(place: "restored=\(RestoredCount(restored).text)").response()
    }
  }
}
