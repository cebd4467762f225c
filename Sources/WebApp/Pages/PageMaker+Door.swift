import HTTPTypes
import Hummingbird
import SupportNetwork

extension PageMaker {
  /// The door: a passphrase to choose where there are no cases yet, or the one that opens them.
  func door(
    _ state: Cabinet.State, _ context: WebContext, wayBack: WayBack? = nil,
    refusal: Refusal? = nil, status: HTTPResponse.Status = .ok
  ) -> Response {
    func text(_ key: String) -> String { Phrases.text(key, in: context.language) }
    let isNew = state == .absent
    return page(
      "door", title: text(isNew ? "welcome" : "unlock-title"),
      [
        "isNew": isNew, "action": isNew ? "/create" : "/open",
        "heading": text(isNew ? "welcome" : "unlock-title"),
        "button": text(isNew ? "begin" : "unlock"),
        "author": context.session?.author ?? "",
        "refusal": refusal?.sentences(in: context.language).joined(separator: " ") ?? "",
        "wayBack": wayBack?.path ?? "", "sendsForm": wayBack?.form != nil,
        "kept": (wayBack?.kept ?? []).map { ["name": $0.name, "value": $0.value] },
        "otherLanguage": context.language.other.rawValue,
      ], context, status: refusal?.status ?? status)
  }
}
