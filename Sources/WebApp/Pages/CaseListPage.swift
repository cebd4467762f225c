import HTTPTypes
import Hummingbird
import SupportNetwork
import Wording
import Workbench

/// The page with all cases.
struct CaseListPage {
  let parts: AppParts

  /// - Parameter faults: what is wrong with a file that was to be read in.
  func page(
    _ context: WebContext, faults: [String] = [],
    status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let desk = try await parts.cabinet.desk()
    let cases: [CaseListing]
    do throws(CaseArchiveFailure) { cases = try await desk.listing() } catch {
      throw Refusal.archive(error)
    }
    let wording = Wording(context.language)
    let today = parts.today()
    return parts.pages.page(
      "cases", title: Phrases.text("cases", in: context.language),
      [
        "none": cases.isEmpty, "otherLanguage": context.language.other.rawValue,
        "faults": faults, "hasFaults": !faults.isEmpty,
        "cases": cases.map { entry in
          [
            "id": entry.id.rawValue, "title": entry.latest.title,
            "changed": "\(entry.latest.made.milliseconds)",
            "reminder": entry.lastDay.flatMap {
              wording.retentionReminder(lastDay: $0, today: today)
            } ?? "",
          ]
        },
      ], context, status: status)
  }
}
