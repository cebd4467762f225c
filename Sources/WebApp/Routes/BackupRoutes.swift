import Hummingbird
import SupportNetwork
import Workbench

/// Backups: making one, putting one back, and beginning from one where there are no cases yet.
struct BackupRoutes {
  let parts: AppParts

  func add(to router: RouterGroup<WebContext>) {
    router.post("backup") { request, context -> Response in
      _ = try await parts.form(request, context)
      return FileRoutes.file(
        try await parts.cabinet.backup(), "\(parts.today().iso).kring", FileRoutes.anyType)
    }
    router.post("restore") { request, context -> Response in
      let form = try await parts.upload(request, context)
      let restored = try await parts.cabinet.restore(
        from: try form.file("backup"), passphrase: form.fields.whole("passphrase"))
      return try await page(restored, context)
    }
    router.post("create-from-backup") { request, context -> Response in
      let form = try await parts.upload(request, context)
      try await parts.cabinet.create(
        from: try form.file("backup"), passphrase: form.fields.whole("passphrase"))
      await parts.remember(form.fields, context)
      return .redirect(to: "/cases")
    }
  }

  /// Tells which cases came, and which were here already.
  private func page(_ restored: RestoredCases, _ context: WebContext) async throws -> Response {
    let desk = try await parts.cabinet.desk()
    let titles: [CaseID: String]
    do throws(CaseArchiveFailure) {
      titles = Dictionary(uniqueKeysWithValues: try await desk.cases().map { ($0, $1.title) })
    } catch {
      throw Refusal.archive(error)
    }
    func group(_ key: String, _ ids: [CaseID]) -> [String: Any] {
      let cases = ids.map { (title: titles[$0] ?? "", id: $0.rawValue) }.sorted { $0 < $1 }
      return [
        "heading": Phrases.text("restored-\(key)", in: context.language),
        "cases": cases.map { ["id": $0.id, "title": $0.title] },
      ]
    }
    let groups = [
      ("added", restored.added), ("extended", restored.extended),
      ("parted", restored.parted.map(\.added)), ("unchanged", restored.unchanged),
    ].filter { !$0.1.isEmpty }
    return parts.pages.page(
      "restored", title: Phrases.text("restored", in: context.language),
      [
        "none": groups.isEmpty, "groups": groups.map(group),
        "hasParted": !restored.parted.isEmpty,
      ], context)
  }
}
