import Hummingbird
import NetworkFiles
import SupportNetwork
import Wording
import Workbench

/// The list of cases: beginning one, reading one in, deleting one.
struct CaseRoutes {
  let parts: AppParts

  private var list: CaseListPage { CaseListPage(parts: parts) }

  func add(to router: RouterGroup<WebContext>) {
    router.get("cases") { _, context -> Response in try await list.page(context) }
    router.post("cases") { request, context -> Response in
      let fields = try await parts.form(request, context)
      let name = try fields.needed("name")
      let title = Phrases.text("ecomap-of", in: context.language) + " " + name
      let household = Household(id: Self.household, name: name)
      let network = SupportNetwork(
        title: title, language: context.language, dates: [parts.today()], households: [household])
      return try await begin(CaseDocument(network: network), .begun, context)
    }
    router.post("cases/sample") { request, context -> Response in
      _ = try await parts.form(request, context)
      let text = StarterFile.text(name: "", language: context.language, date: parts.today())
      guard let network = NetworkFile.read(bytes: Array(text.utf8), name: "").network else {
        throw Refusal.ours
      }
      return try await begin(CaseDocument(network: network, isSample: true), .sample, context)
    }
    router.post("cases/read") { request, context -> Response in
      let fields = try await parts.form(request, context)
      let read = NetworkFile.read(
        bytes: Array(fields.whole("text").utf8), name: fields["file-name"] ?? "")
      guard let network = read.network, !network.households.isEmpty else {
        return try await list.page(
          context, faults: Self.sentences(read, in: context.language),
          status: .unprocessableContent)
      }
      return try await begin(CaseDocument(network: network), .readIn, context)
    }
    router.post("cases/:case/delete") { request, context -> Response in
      let fields = try await parts.form(request, context)
      let open = try await parts.openCase(context)
      // The sample holds nothing of anybody: it goes without being asked twice.
      guard open.document.isSample || fields["title"] == open.network.title.trimmed else {
        throw Refusal.field(name: "case-title", .unreadable)
      }
      let desk = try await parts.cabinet.desk()
      do throws(CaseArchiveFailure) {
        try await desk.delete(open.id)
      } catch {
        throw Refusal.archive(error)
      }
      await parts.maps.forget(open.id)
      return .redirect(to: "/cases")
    }
  }

  /// What the household of a new case is called in files.
  private static let household: ActorID = {
    guard let id = ActorID("gezin") else { preconditionFailure("letters make a short name") }
    return id
  }()

  /// The faults of a file, each with its place.
  private static func sentences(_ read: ReadingResult, in language: Language) -> [String] {
    guard !read.faults.isEmpty else { return [Phrases.text("no-household", in: language)] }
    return read.printed(in: language)
  }

  private func begin(
    _ document: CaseDocument, _ code: CaseEdit.Code, _ context: WebContext
  ) async throws -> Response {
    let desk = try await parts.cabinet.desk()
    do throws(CaseArchiveFailure) {
      let open = try await desk.begin(
        document, by: context.session?.author ?? "", code: code.rawValue)
      return .redirect(to: "/cases/\(open.id.rawValue)")
    } catch {
      throw Refusal.archive(error)
    }
  }
}
