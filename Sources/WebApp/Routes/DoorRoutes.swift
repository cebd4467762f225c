import Hummingbird
import SupportNetwork

/// The passphrase: choosing one, opening with it, and locking; and the language.
struct DoorRoutes {
  let parts: AppParts

  func add(to router: RouterGroup<WebContext>) {
    router.get("") { _, context -> Response in
      switch await parts.cabinet.state() {
      case .open: .redirect(to: "/cases")
      case .absent: door(isNew: true, context)
      case .locked: door(isNew: false, context)
      }
    }
    router.post("create") { request, context -> Response in
      let fields = try await parts.form(request, context)
      guard fields.whole("passphrase") == fields.whole("again") else {
        return door(
          isNew: true, context, refusal: Refusal.twoPassphrases)
      }
      return try await enter(fields, isNew: true, context) { passphrase throws(Refusal) in
        try await parts.cabinet.create(passphrase: passphrase)
      }
    }
    router.post("open") { request, context -> Response in
      let fields = try await parts.form(request, context)
      return try await enter(fields, isNew: false, context) { passphrase throws(Refusal) in
        try await parts.cabinet.unlock(passphrase: passphrase)
      }
    }
    router.post("lock") { request, context -> Response in
      _ = try await parts.form(request, context)
      await parts.cabinet.lock()
      await parts.maps.clear()
      return .redirect(to: "/")
    }
    router.post("passphrase") { request, context -> Response in
      let fields = try await parts.form(request, context)
      guard fields.whole("passphrase") == fields.whole("again") else {
        throw Refusal.twoPassphrases
      }
      try await parts.cabinet.changePassphrase(
        from: fields.whole("old"), to: fields.whole("passphrase"))
      return .redirect(to: "/cases")
    }
    router.post("backup") { request, context -> Response in
      _ = try await parts.form(request, context)
      return FileRoutes.file(
        try await parts.cabinet.backup(), "\(parts.today().iso).kring", FileRoutes.anyType)
    }
    router.post("language") { request, context -> Response in
      let fields = try await parts.form(request, context)
      let language: Language = try fields.code("language") ?? .dutch
      var response = Response.redirect(to: "/")
      response.setCookie(
        Cookie(
          name: LanguageChoice.cookie, value: language.rawValue, maxAge: 365 * 86_400, path: "/",
          httpOnly: true, sameSite: .strict))
      return response
    }
  }

  private func enter(
    _ fields: Fields, isNew: Bool, _ context: WebContext,
    opening: (String) async throws(Refusal) -> Void
  ) async throws -> Response {
    do throws(Refusal) {
      try await opening(fields.whole("passphrase"))
    } catch {
      return door(isNew: isNew, context, refusal: error)
    }
    if let author = fields["author"], let session = context.session {
      await parts.door.name(author, of: session.id)
    }
    return .redirect(to: "/cases")
  }

  private func door(isNew: Bool, _ context: WebContext, refusal: Refusal? = nil) -> Response {
    func text(_ key: String) -> String { Phrases.text(key, in: context.language) }
    return parts.pages.page(
      "door", title: text(isNew ? "welcome" : "unlock-title"),
      [
        "isNew": isNew, "action": isNew ? "/create" : "/open",
        "heading": text(isNew ? "welcome" : "unlock-title"),
        "button": text(isNew ? "begin" : "unlock"),
        "refusal": refusal?.sentences(in: context.language).joined(separator: " ") ?? "",
        "otherLanguage": context.language.other.rawValue,
      ], context, status: refusal?.status ?? .ok)
  }
}

extension Language {
  /// The language that the page offers to switch to.
  var other: Language { self == .dutch ? .english : .dutch }
}
