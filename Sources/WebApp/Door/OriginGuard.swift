import HTTPTypes
import Hummingbird

/// Lets nothing be changed that another page asks for: what changes something must say that it
/// comes from here.
struct OriginGuard: RouterMiddleware {
  typealias Context = WebContext

  let port: Int

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard request.method != .get, request.method != .head else {
      return try await next(request, context)
    }
    let own = ["http://127.0.0.1:\(port)", "http://localhost:\(port)"]
    guard let origin = request.headers[.origin], own.contains(origin.lowercased()) else {
      throw Refusal.otherOrigin
    }
    return try await next(request, context)
  }
}
