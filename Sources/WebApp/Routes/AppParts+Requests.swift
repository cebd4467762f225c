import Hummingbird
import SupportNetwork
import Workbench

extension AppParts {
  /// The fields of a form of ours.
  ///
  /// - Throws: ``Refusal`` for a form that this session was not given.
  func form(_ request: Request, _ context: WebContext) async throws -> Fields {
    let fields = try await Fields(formOf: request, context)
    try Self.check(fields, context)
    return fields
  }

  /// A form of ours with a file.
  ///
  /// - Throws: ``Refusal`` for a form that this session was not given.
  func upload(_ request: Request, _ context: WebContext) async throws -> UploadForm {
    let form = try await UploadForm(request)
    try Self.check(form.fields, context)
    return form
  }

  private static func check(_ fields: Fields, _ context: WebContext) throws(Refusal) {
    guard let session = context.session, fields["form-token"] == session.formToken else {
      throw Refusal.strangeForm
    }
  }

  /// Remembers how somebody who came in wants to be called.
  func remember(_ fields: Fields, _ context: WebContext) async {
    guard let author = fields["author"], let session = context.session else { return }
    await door.name(author, of: session.id)
  }

  /// The case that an address names.
  func openCase(_ context: WebContext) async throws(Refusal) -> OpenCase {
    guard let id = context.parameters.get("case").flatMap({ CaseID($0) }) else {
      throw Refusal.notFound
    }
    let desk = try await cabinet.desk()
    do throws(CaseArchiveFailure) {
      return try await desk.openCase(id)
    } catch {
      throw Refusal.archive(error)
    }
  }

  /// The view that an address asks for, in which a day stands for the last version of that day.
  func view(_ fields: Fields, of open: OpenCase) throws(Refusal) -> MapView {
    var view = MapView(fields)
    guard let date = try fields.date("as-of") else { return view }
    guard let version = open.history.versions.last(where: { day($0.made) <= date }) else {
      throw Refusal.beforeBeginning
    }
    view.version = version.number == open.version ? nil : version.number
    return view
  }

  /// A case as it is looked at.
  func look(
    at open: OpenCase, _ view: MapView, _ context: WebContext
  ) async throws(Refusal) -> LookedAt {
    try await LookedAt(
      open, view, context.language, on: try await cabinet.desk(), today: today())
  }

  /// All parts of the page of a case that change while it is worked on.
  func answer(
    _ open: OpenCase, _ view: MapView, _ panel: PanelChoice, _ context: WebContext,
    say: String? = nil
  ) async throws(Refusal) -> LiveAnswer {
    let seen = try await look(at: open, view, context)
    let map = try await maps.map(
      of: open.id, seen.network, around: seen.household, overlay: seen.overlay,
      on: view.day, language: context.language)
    let maker = PanelMaker(
      pages: pages, seen: seen, formToken: context.session?.formToken ?? "",
      author: context.session?.author ?? "", ecomap: map.ecomap)
    return LiveAnswer(
      version: open.version, view: view.query, place: panel.query, map: map.svg,
      panel: maker.panel(panel),
      tools: maker.part(
        "tools",
        [
          "canUndo": open.history.undo != nil && seen.isPresent,
          "canRedo": open.history.redo != nil && seen.isPresent, "isPast": !seen.isPresent,
        ]),
      say: map.isOld ? Phrases.text("old-picture", in: context.language) : say)
  }
}
