import HTTPTypes
import Hummingbird

/// Answers only what was asked of this machine by its own name, so that a name elsewhere that was
/// made to point here (DNS rebinding) gets nothing.
struct HostGuard: RouterMiddleware {
  typealias Context = WebContext

  let port: Int

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let own = ["127.0.0.1:\(port)", "localhost:\(port)"]
    guard let authority = request.head.authority, own.contains(authority.lowercased()) else {
      throw Refusal.otherHost
    }
    return try await next(request, context)
  }
}
