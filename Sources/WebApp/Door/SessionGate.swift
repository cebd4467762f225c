import Hummingbird

/// Lets only browsers through that came in with a link.
struct SessionGate: RouterMiddleware {
  typealias Context = WebContext

  /// The cookie by which a browser is known.
  static let cookie = "kring"

  let door: Door

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard let id = request.cookies[Self.cookie]?.value, let session = await door.session(id) else {
      throw Refusal.noTicket
    }
    var context = context
    context.session = session
    return try await next(request, context)
  }
}
