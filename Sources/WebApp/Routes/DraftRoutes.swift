import HTTPTypes
import Hummingbird
import Workbench

/// What is being typed and was not sent yet: kept with its case after every stroke, so that a
/// power cut takes at most the last one.
struct DraftRoutes {
  let parts: AppParts

  func add(to router: RouterGroup<WebContext>) {
    router.post("cases/:case/draft") { request, context -> Response in
      let fields = try await parts.form(request, context)
      let open = try await parts.openCase(context)
      let desk = try await parts.cabinet.desk()
      do throws(CaseArchiveFailure) {
        try await desk.keepDraft(fields.whole("draft"), of: open.id)
      } catch {
        throw Refusal.archive(error)
      }
      return Response(status: .noContent)
    }
  }
}

extension AppParts {
  /// What was being typed about a case, for its page to put back.
  ///
  /// When it cannot be read, the page says so: the case itself is whole without it.
  func draft(of open: OpenCase, _ context: WebContext) async throws(Refusal) -> [String: Any] {
    let desk = try await cabinet.desk()
    do throws(CaseArchiveFailure) {
      return ["draft": try await desk.draft(of: open.id)]
    } catch {
      return ["draft": "", "draftFault": Phrases.text("draft-lost", in: context.language)]
    }
  }
}
