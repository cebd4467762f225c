import Hummingbird
import SupportNetwork
import Workbench

/// The page of a case: its map, the panel beside it, and every change made there.
struct MapRoutes {
  let parts: AppParts

  func add(to router: RouterGroup<WebContext>) {
    router.get("cases/:case") { request, context -> Response in
      let open = try await parts.openCase(context)
      let fields = Fields(addressOf: request)
      let view = try parts.view(fields, of: open)
      let answer = try await parts.answer(open, view, PanelChoice(fields), context)
      return parts.pages.page(
        "workspace", title: open.network.title,
        [
          "case": open.id.rawValue, "caseTitle": open.network.title,
          "isSample": open.document.isSample, "map": answer.map ?? "",
          "panel": answer.panel ?? "", "tools": answer.tools ?? "", "place": answer.place ?? "",
        ].merging(try await parts.draft(of: open, context)) { own, _ in own }, context)
    }
    router.get("cases/:case/look") { request, context -> Response in
      let open = try await parts.openCase(context)
      let fields = Fields(addressOf: request)
      let panel = await panel(fields, of: open)
      let view = try parts.view(fields, of: open)
      return try await parts.answer(open, view, panel, context).response()
    }
    router.post("cases/:case/edit") { request, context -> Response in
      let fields = try await parts.form(request, context)
      let open = try await parts.openCase(context)
      let view = MapView(fields)
      guard view.version == nil, view.day == nil else { throw Refusal.past }
      let edit = try await edit(fields, of: open)
      let document = try edit.applied(to: open.document, on: parts.today())
      let changed = try await keep(for: context) { desk, author throws(CaseArchiveFailure) in
        try await desk.keep(
          document, of: open.id, seen: fields.seen ?? open.version, by: author,
          deed: .changed(code: edit.code.rawValue, subject: edit.subject))
      }
      guard request.wantsLive else {
        return .redirect(to: fields.place(after: changed, edit))
      }
      let panel = fields["stay"].map { PanelChoice(Fields(["panel": $0])) } ?? edit.shows ?? .home
      return try await parts.answer(
        changed, MapView(fields), panel, context,
        say: Phrases.text("saved", in: context.language)
      ).response()
    }
    for (path, step) in [("undo", Step.undo), ("redo", .redo)] {
      router.post("cases/:case/\(path)") { request, context -> Response in
        let fields = try await parts.form(request, context)
        let open = try await parts.openCase(context)
        let changed = try await keep(for: context) { desk, author throws(CaseArchiveFailure) in
          switch step {
          case .undo: try await desk.undo(open.id, by: author)
          case .redo: try await desk.redo(open.id, by: author)
          }
        }
        guard request.wantsLive else { return .redirect(to: "/cases/\(open.id.rawValue)") }
        return try await parts.answer(changed, MapView(fields), .home, context).response()
      }
    }
  }

  private enum Step: Sendable { case undo, redo }

  /// Lets the desk do something in the name of who asks.
  private func keep(
    for context: WebContext,
    _ deed: (CaseDesk, String) async throws(CaseArchiveFailure) -> OpenCase
  ) async throws(Refusal) -> OpenCase {
    let desk = try await parts.cabinet.desk()
    do throws(CaseArchiveFailure) {
      return try await deed(desk, context.session?.author ?? "")
    } catch {
      throw Refusal.archive(error)
    }
  }

  /// The panel that is asked for: by its name, by a part of the map, or by a point of it.
  private func panel(_ fields: Fields, of open: OpenCase) async -> PanelChoice {
    if let part = fields["part"] {
      if let id = part.actor { return .actor(id) }
      if let position = await parts.maps.tie(of: open.id, part: part) { return .tie(position) }
      return part.hasPrefix("gap-") ? .gaps : .home
    }
    if let point = fields.point {
      return .new(await parts.maps.placing(of: open.id, x: point.x, y: point.y))
    }
    return PanelChoice(fields)
  }

  /// The change that a form asks for; where somebody was dragged to is read from the map.
  private func edit(_ fields: Fields, of open: OpenCase) async throws(Refusal) -> CaseEdit {
    let form = EditForm(fields: fields, document: open.document, today: parts.today())
    guard fields["do"] == "place" else { return try form.edit() }
    guard let point = fields.point, let id = fields["part"]?.actor,
      let placing = await parts.maps.placing(of: open.id, x: point.x, y: point.y)
    else { throw Refusal.strangeForm }
    return CaseEdit(
      edits: [.placing(id, placing)], code: .placed, subject: form.name(of: id), shows: .actor(id))
  }
}

extension String {
  /// The actor whose part of the map has this `id`.
  fileprivate var actor: ActorID? {
    hasPrefix("actor-") ? ActorID(String(dropFirst("actor-".count))) : nil
  }
}

extension Fields {
  /// A point of the map, in points from its upper left corner.
  fileprivate var point: (x: Double, y: Double)? {
    guard let x = self["x"].flatMap({ Double($0) }), let y = self["y"].flatMap({ Double($0) }),
      x.isFinite, y.isFinite
    else { return nil }
    return (x, y)
  }

  /// The version that the form was made from.
  fileprivate var seen: Int? { self["seen"].flatMap { Int($0) } }

  /// Where a browser without scripts goes after a change.
  fileprivate func place(after open: OpenCase, _ edit: CaseEdit) -> String {
    let page = "/cases/\(open.id.rawValue)"
    guard self["then"] == "talk" else { return page }
    let domain = self["domain"].flatMap { LifeDomainID($0) }.map { "?domain=\($0.rawValue)" } ?? ""
    return page + "/talk" + domain
  }
}
