import HTTPTypes
import Hummingbird

/// Asks for the passphrase where the cases are locked, and goes on afterwards where somebody was: a
/// form that was sent meanwhile is sent again, so that nothing that was typed is lost.
struct LockGate: RouterMiddleware {
  typealias Context = WebContext

  let parts: AppParts

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard await parts.cabinet.state() == .locked else { return try await next(request, context) }
    guard !request.wantsLive else { throw Refusal.locked }
    let form = request.method == .post ? try await parts.form(request, context) : nil
    guard let way = WayBack(to: request.uri.description, sending: form) else {
      return .redirect(to: "/")
    }
    return parts.pages.door(
      .locked, context, wayBack: way, status: Refusal.locked.status)
  }
}
