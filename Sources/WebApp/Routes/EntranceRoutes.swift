import HTTPTypes
import Hummingbird
import NIOCore

/// What anybody on this machine may ask: the door itself, and the texts without anything personal.
struct EntranceRoutes {
  let parts: AppParts

  func add(to router: Router<WebContext>) {
    router.get("enter") { request, context -> Response in
      guard let ticket = Fields(addressOf: request)["ticket"],
        let session = await parts.door.enter(with: ticket)
      else { throw Refusal.noTicket }
      // A redirect would still count as coming from where the link was, and bring no cookie along.
      var response = parts.pages.html(
        "<!DOCTYPE html><meta charset=\"utf-8\"><title>Kring</title>"
          + "<meta http-equiv=\"refresh\" content=\"0; url=/\">")
      response.setCookie(
        Cookie(
          name: SessionGate.cookie, value: session.id, path: "/", httpOnly: true,
          sameSite: .strict))
      return response
    }
    for (path, file, type) in Self.texts {
      router.get(RouterPath(path)) { _, _ -> Response in
        guard let text = EmbeddedText.texts[file] else { throw Refusal.notFound }
        return Response(
          status: .ok, headers: [.contentType: type, .cacheControl: "no-cache"],
          body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
      }
    }
  }

  private static let texts = [
    ("look.css", "look.css", "text/css; charset=utf-8"),
    ("kring.js", "kring.js", "text/javascript; charset=utf-8"),
    ("live.js", "live.js", "text/javascript; charset=utf-8"),
    ("unlock.js", "unlock.js", "text/javascript; charset=utf-8"),
    ("drafts.js", "drafts.js", "text/javascript; charset=utf-8"),
    ("talk.js", "talk.js", "text/javascript; charset=utf-8"),
    ("map.js", "map.js", "text/javascript; charset=utf-8"),
    ("icon.svg", "icon.svg", "image/svg+xml"),
    // Where browsers look for an icon by themselves.
    ("favicon.ico", "icon.svg", "image/svg+xml"),
  ]
}
