import NetworkQueries
import SupportNetwork
import Wording

extension PanelMaker {
  /// A line of the network, as a form.
  func tie(_ position: Int) -> String {
    guard network.ties.indices.contains(position) else { return part("panel-home", home) }
    let tie = network.ties[position]
    return part(
      "panel-tie",
      values(of: tie).merging(["position": position, "isNew": false]) { _, own in own })
  }

  /// A new line, from somebody.
  func newTie(_ from: ActorID, _ to: ActorID?) -> String {
    guard seen.compiled.actorsByID[from] != nil else { return part("panel-home", home) }
    let other = to ?? seen.household.id
    let tie = Tie(.support, from: from, to: other, quality: .supportive, flow: .forward)
    return part(
      "panel-tie",
      values(of: tie).merging([
        "isNew": true, "fromID": from.rawValue, "toID": other.rawValue,
        "canBeFamily": from != other && canBeFamily(from) && canBeFamily(other), "bonds": bonds,
        "others": everybody(except: from, chosen: other),
      ]) { _, own in own })
  }

  private func values(of tie: Tie) -> [String: Any] {
    let (from, to) = (name(tie.from), name(tie.to))
    return [
      "from": from, "to": to, "isFamily": tie.kind.isGenealogical,
      "kinds": [Choice](Self.kinds(keeping: tie.kind.code), chosen: tie.kind.code) {
        phrase("tie-kind-\($0.rawValue)")
      },
      "strengths": [Choice](Tie.Strength.allCases, chosen: tie.strength) {
        phrase("strength-\($0.rawValue)")
      },
      "qualities": [Choice](Tie.Quality.allCases, chosen: tie.quality) {
        phrase("quality-\($0.rawValue)")
      },
      "flows": [Choice](Tie.Flow.allCases, chosen: tie.flow) { flow(flow: $0, from, to) },
      "presences": [Choice](Tie.Presence.allCases, chosen: tie.presence) {
        phrase("presence-\($0.rawValue)")
      },
      "wishes": [Choice](Tie.Wish.allCases, chosen: tie.wish) { phrase("wish-\($0.rawValue)") },
      "frequencies": [Choice](Tie.Frequency.allCases, chosen: tie.frequency) {
        phrase("frequency-\($0.rawValue)")
      },
      "given": letters(tie.given), "returned": letters(tie.returned),
      "hours": tie.hoursPerWeek.map(wording.decimal) ?? "",
      "since": tie.period.since?.iso ?? "", "until": tie.period.until?.iso ?? "",
      "note": tie.note ?? "", "domains": domainChoices(Set(tie.domains)),
      "shares": [true, false].map { maySay in
        Choice(
          value: maySay ? "yes" : "no", label: phrase(maySay ? "share-yes" : "share-no"),
          isChosen: tie.consent?.mayShare == maySay)
      },
      "shareWith": parties.map { party in
        Choice(
          value: party.id.rawValue, label: party.name,
          isChosen: tie.consent?.with.contains(party.id) ?? false)
      }, "hasParties": !parties.isEmpty, "shareUntil": tie.consent?.until?.iso ?? "",
      "source": tie.source ?? "", "confirmed": tie.confirmed.map(wording.date) ?? "",
      "knowledge": [Choice](Knowledge.State.allCases, chosen: tie.knowledge?.state) {
        phrase("knowledge-\($0.rawValue)")
      },
      "sentence": sentence(tie),
    ].merging(referral(tie.kind)) { own, _ in own }
  }

  /// Who could be told of a line because of their work.
  private var parties: [Actor] {
    network.actors.filter(\.isFormal).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// How people are sent on over a line; nothing for other lines.
  private func referral(_ kind: TieKind) -> [String: Any] {
    guard case .referral(let terms) = kind else { return ["isReferral": false] }
    return [
      "isReferral": true, "waiting": terms.waitingDays.map(String.init) ?? "",
      "warmths": [Choice](ReferralTerms.Warmth.allCases, chosen: terms.warmth) {
        phrase("warmth-\($0.rawValue)")
      },
      "reports": [true, false].map { reports in
        Choice(
          value: reports ? "yes" : "no", label: phrase(reports ? "share-yes" : "share-no"),
          isChosen: terms.reportsBack == reports)
      },
    ]
  }

  /// A line in plain words.
  func sentence(_ tie: Tie) -> String {
    let domains = tie.domains.compactMap { id in network.lifeDomains.first { $0.id == id } }
    return wording.tie(
      tie, from: name(tie.from), to: name(tie.to), domainNames: domains.map(wording.lifeDomain))
  }

  private static func kinds(keeping code: TieKind.Code) -> [TieKind.Code] {
    [.support, .care, .contact, .collaboration, .membership, .referral]
      + (code == .kinship || code == .partnership ? [code] : [])
  }

  private func flow(flow: Tie.Flow, _ from: String, _ to: String) -> String {
    switch flow {
    case .none: phrase("flow-none")
    case .forward: "\(from) → \(to)"
    case .backward: "\(to) → \(from)"
    case .both: phrase("flow-both")
    }
  }

  private func letters(_ support: Support) -> [[String: Any]] {
    Support.lettered.map { letter, sort in
      [
        "letter": String(letter), "label": phrase("support-\(letter)"),
        "isChosen": support.contains(sort),
      ]
    }
  }
}
