import HTTPTypes
import Hummingbird
import NIOCore
import SupportNetwork
import Wording
import Workbench

/// Answers what was refused with a page, or for a script with sentences, in the user's language.
///
/// Nothing of an error is told beside our own words, and nothing is logged: both could hold what is
/// personal.
struct RefusalPages: RouterMiddleware {
  typealias Context = WebContext

  let pages: PageMaker

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let refusal as Refusal {
      return answer(refusal, refusal.status, to: request, context)
    } catch let error as any HTTPResponseError {
      let refusal: Refusal =
        switch error.status {
        case .notFound: .notFound
        case .contentTooLarge: .tooLarge
        default: .strangeForm
        }
      return answer(refusal, error.status, to: request, context)
    } catch {
      return answer(.ours, Refusal.ours.status, to: request, context)
    }
  }

  private func answer(
    _ refusal: Refusal, _ status: HTTPResponse.Status, to request: Request, _ context: WebContext
  ) -> Response {
    let sentences = refusal.sentences(in: context.language)
    let isLocked = if case .locked = refusal { true } else { false }
    if request.wantsLive {
      let say = sentences.joined(separator: " ")
      return LiveAnswer(say: say, isLocked: isLocked).response(status: status)
    }
    if isLocked { return .redirect(to: "/") }
    return pages.page(
      "refusal", title: Phrases.text("refused", in: context.language),
      ["sentences": sentences, "isInside": refusal.isInside], context, status: status)
  }
}

extension Refusal {
  /// Whether it can only have met somebody who came in, to whom a way back is of use.
  fileprivate var isInside: Bool {
    switch self {
    case .otherHost, .otherOrigin, .noTicket: false
    default: true
    }
  }
}

extension Request {
  /// Whether a script of ours asks, which takes parts of a page.
  var wantsLive: Bool { headers[.accept] == "application/json" }
}
