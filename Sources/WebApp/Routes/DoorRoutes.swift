import Hummingbird
import SupportNetwork

/// The passphrase: choosing one, opening with it, and locking; and the language.
struct DoorRoutes {
  let parts: AppParts

  func add(to router: RouterGroup<WebContext>) {
    router.get("") { _, context -> Response in
      let state = await parts.cabinet.state()
      return state == .open ? .redirect(to: "/cases") : parts.pages.door(state, context)
    }
    router.post("create") { request, context -> Response in
      let fields = try await parts.form(request, context)
      guard fields.whole("passphrase") == fields.whole("again") else {
        return parts.pages.door(.absent, context, refusal: Refusal.twoPassphrases)
      }
      do throws(Refusal) {
        try await parts.cabinet.create(passphrase: fields.whole("passphrase"))
      } catch {
        return parts.pages.door(.absent, context, refusal: error)
      }
      await parts.remember(fields, context)
      return .redirect(to: "/cases")
    }
    router.post("open") { request, context -> Response in
      let fields = try await parts.form(request, context)
      let way = WayBack(fields)
      do throws(Refusal) {
        try await parts.cabinet.unlock(passphrase: fields.whole("passphrase"))
      } catch {
        guard !request.wantsLive else { throw error }
        return parts.pages.door(.locked, context, wayBack: way, refusal: error)
      }
      await parts.remember(fields, context)
      guard !request.wantsLive else { return LiveAnswer().response() }
      // 307 makes a browser send the same fields again, those of the form among them.
      return .redirect(to: way?.path ?? "/cases", type: way?.form == nil ? .normal : .temporary)
    }
    router.post("lock") { request, context -> Response in
      _ = try await parts.form(request, context)
      await parts.cabinet.lock()
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
}

extension Language {
  /// The language that the page offers to switch to.
  var other: Language { self == .dutch ? .english : .dutch }
}
