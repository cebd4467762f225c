import HTTPTypes
import Hummingbird
import SupportNetwork

/// Finds the language of the answer: the one that was chosen here, or that of the browser, or Dutch.
struct LanguageChoice: RouterMiddleware {
  typealias Context = WebContext

  static let cookie = "kring-language"

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let chosen = request.cookies[Self.cookie].flatMap({ Language(rawValue: $0.value) }) {
      context.language = chosen
    } else if request.headers[.acceptLanguage]?.lowercased().hasPrefix("en") == true {
      context.language = .english
    }
    return try await next(request, context)
  }
}
