import Hummingbird
import NetworkQueries
import SupportNetwork
import Wording
import Workbench

/// The good conversation: one life domain at a time, in any order, with room for what is said.
struct TalkRoutes {
  let parts: AppParts

  func add(to router: RouterGroup<WebContext>) {
    router.get("cases/:case/talk") { request, context -> Response in
      let open = try await parts.openCase(context)
      let seen = try await parts.look(at: open, MapView(), context)
      let domain = Fields(addressOf: request)["domain"].flatMap { LifeDomainID($0) }
      return parts.pages.page(
        "talk", title: open.network.title,
        values(seen, domain).merging([
          "case": open.id.rawValue, "seen": open.version, "caseTitle": open.network.title,
        ]) { own, _ in own }
        .merging(try await parts.draft(of: open, context)) { own, _ in own }, context)
    }
  }

  private func values(_ seen: LookedAt, _ domain: LifeDomainID?) -> [String: Any] {
    let (wording, compiled) = (seen.wording, seen.compiled)
    let guide = compiled.talkGuide(for: seen.household)
    let topic = guide.topics.first { $0.domain == domain }
    func text(_ key: String) -> String { Phrases.text(key, in: seen.language) }
    let names =
      [
        [
          "id": "", "name": text("names-title"), "isChosen": topic == nil, "isTalkedAbout": false,
        ] as [String: Any]
      ]
      + seen.network.lifeDomains.map { domain in
        [
          "id": domain.id.rawValue, "name": wording.lifeDomain(domain),
          "isChosen": topic?.domain == domain.id,
          "isTalkedAbout": seen.network.needs.contains { $0.domain == domain.id },
        ]
      }
    var values: [String: Any] = [
      "topics": names, "question": guide.question.map(wording.quoted) ?? "",
      "hasDomain": topic != nil, "name": text("names-title"), "questions": [String](),
      "people": seen.network.people.map(\.name), "hasSaid": false, "hasHelpers": false,
      "hasMentioned": false,
    ]
    guard let topic else { return values }
    let panel = PanelMaker(pages: parts.pages, seen: seen, formToken: "")
    let mentioned = MentionedPeople(
      in: topic.said.compactMap(\.words).joined(separator: ". "),
      knowing: seen.network.actors.map(\.name)
    ).names
    values.merge([
      "reason": panel.reason(for: topic.domain), "domain": topic.domain.rawValue,
      "name": wording.talkName(of: topic.domain, of: guide, in: compiled),
      "questions": wording.talkQuestions(topic, of: guide, in: compiled),
      "usualHooks": panel.usualHooks(), "holders": panel.holders(),
      "openness": [Choice](Need.Openness.allCases, chosen: .open) {
        text("openness-\($0.rawValue)")
      },
      "hasSaid": topic.said.contains { $0.words != nil },
      "said": topic.said.compactMap { need in
        need.words.map { ["words": wording.quoted($0), "holder": compiled.name(of: need.holder)] }
      },
      "hasHelpers": !topic.helpers.isEmpty,
      "helpers": wording.list(topic.helpers.map { compiled.name(of: $0) }),
      "hasMentioned": !mentioned.isEmpty,
      "mentioned": mentioned.map { ["name": $0, "role": PersonRole(inWords: $0).rawValue] },
    ]) { _, own in own }
    return values
  }
}
