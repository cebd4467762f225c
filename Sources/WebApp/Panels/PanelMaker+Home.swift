import NetworkQueries
import SupportNetwork
import Wording
import Workbench

extension PanelMaker {
  /// The household: its question, who lives there, its needs, and what was noticed.
  var home: [String: Any] {
    let household = seen.household
    return [
      "area": household.area ?? "",
      "coordinators": [Choice](coordinators, chosen: household.coordinator),
      "hasCoordinators": !coordinators.isEmpty,
      "name": household.name, "question": household.question ?? "", "title": network.title,
      "members": household.members.map { member in
        ["id": member.id.rawValue, "name": member.name, "detail": detail(of: member)]
      },
      "genders": [Choice](Gender.allCases, chosen: Gender.unstated, gender),
      "people": [Choice](household.members.map { Actor.member($0, household: household.id) }),
      "hasSeveral": household.members.count > 1,
      "bonds": bonds,
      "needs": network.needs.enumerated().map { position, need in self.need(need, at: position) },
      "hooks": network.observations.enumerated().map { position, hook in
        [
          "position": "\(position)", "words": hook.words, "status": status(of: hook),
          "isOpen": hook.status == .open,
        ] as [String: Any]
      },
      "isSample": seen.document.isSample, "reminder": reminder, "usualHooks": usualHooks(),
      "holders": holders(),
      "domains": domainChoices(),
      "openness": [Choice](Need.Openness.allCases, chosen: .open) {
        phrase("openness-\($0.rawValue)")
      },
      "outside": network.people.map {
        ["id": $0.id.rawValue, "name": $0.name, "detail": $0.relation ?? wording.role($0.role)]
      }
        + network.organisations.map {
          ["id": $0.id.rawValue, "name": $0.name, "detail": phrase("kind-\($0.kind.rawValue)")]
        },
    ]
  }

  /// That the time to keep the case is over, or nearly.
  private var reminder: String {
    network.record?.retention?.lastDay.flatMap {
      wording.retentionReminder(lastDay: $0, today: seen.today)
    } ?? ""
  }

  /// Hooks to note with one tap: those that are not noted yet.
  func usualHooks() -> [String] {
    let noted = Set(network.observations.map(\.words))
    return UsualHooks.words(in: seen.language).filter { !noted.contains($0) }
  }

  /// Who can keep the whole in view.
  private var coordinators: [Actor] {
    network.people.map(Actor.person) + network.organisations.map(Actor.organisation)
      + network.teams.map(Actor.team)
  }

  /// Who a need can belong to.
  func holders(chosen: ActorID? = nil) -> [Choice] {
    [
      Choice(
        value: seen.household.id.rawValue, label: seen.household.name,
        isChosen: chosen == seen.household.id)
    ]
      + [Choice](
        seen.household.members.map { .member($0, household: seen.household.id) }, chosen: chosen)
  }

  func need(_ need: Need, at position: Int) -> [String: Any] {
    let domain = network.lifeDomains.first { $0.id == need.domain }
    return [
      "position": position, "words": need.words ?? "", "holder": name(need.holder),
      "domain": domain.map(wording.lifeDomain) ?? need.domain.rawValue,
      "needDomains": domainChoices([need.domain]), "needHolders": holders(chosen: need.holder),
      "since": need.since?.iso ?? "",
      "openness": [Choice](Need.Openness.allCases, chosen: need.openness) {
        phrase("openness-\($0.rawValue)")
      },
      "status": [Choice](Need.Status.allCases, chosen: need.status) {
        phrase("status-\($0.rawValue)")
      },
      "opennessWords": need.openness == .open ? "" : phrase("openness-\(need.openness.rawValue)"),
    ]
  }

  private func status(of hook: Observation) -> String { phrase("hook-\(hook.status.rawValue)") }

  func gender(_ gender: Gender) -> String { phrase("gender-\(gender.rawValue)") }

  private func detail(of member: Member) -> String {
    switch member.age {
    case .years(let years)?: "\(years)"
    case .bornIn(let year)?: phrase("born-in") + " \(year)"
    case .bornOn(let day)?: phrase("born-on") + " " + wording.date(day)
    case nil: ""
    }
  }

  var bonds: [Choice] {
    (Partnership.allCases.map(\.rawValue) + ["child", "stepchild", "foster-child", "sibling"])
      .map { Choice(value: $0, label: phrase("bond-\($0)"), isChosen: false) }
  }
}
