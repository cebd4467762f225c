import HTTPTypes
import Hummingbird

/// Puts the headers on every answer that keep what is shown here from going elsewhere.
///
/// Nothing is loaded from other places, no script or style stands in a page itself, no other page
/// can frame this one, and nothing is kept in the browser's cache.
struct SafeHeaders: RouterMiddleware {
  typealias Context = WebContext

  static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
    "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, value) in Self.headers where response.headers[name] == nil {
      response.headers[name] = value
    }
    return response
  }

  private static let headers: [(HTTPField.Name, String)] =
    [
      (.contentSecurityPolicy, policy),
      (.cacheControl, "no-store"),
      (.xContentTypeOptions, "nosniff"),
    ]
    + [
      ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("X-Frame-Options", "DENY"),
      ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
