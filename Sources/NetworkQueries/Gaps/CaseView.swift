import NetworkGraph
import SupportNetwork

/// What the rules about one household look at, found once.
struct CaseView {
  let network: CompiledNetwork
  let household: Household
  let settings: GapSettings
  /// All ties of the household with others.
  let ties: [HouseholdTie]
  /// The ties over which the household gets help now.
  let supportive: [HouseholdTie]
  /// The needs that ask for something.
  let needs: [PlacedNeed]
  /// Everybody outside with an active tie, in the order of names.
  let outsiders: [ActorID]

  init(_ network: CompiledNetwork, _ household: Household, _ settings: GapSettings) {
    self.network = network
    self.household = household
    self.settings = settings
    ties = network.ties(of: household)
    supportive = ties.filter(\.isSupportive)
    needs = network.network.activeNeeds(of: household, on: network.date)
    outsiders = network.byName(Set(ties.filter(\.present.isActive).map(\.outsider)))
  }

  /// Who helps in a life domain, in the order of names: people outside, and members who help one
  /// another.
  func helpers(in domain: LifeDomainID) -> [ActorID] {
    let outside = supportive.filter { $0.tie.domains.contains(domain) }.map(\.outsider)
    return network.byName(Set(outside + membersHelping(in: domain)))
  }

  /// The members who support another member in a life domain.
  private func membersHelping(in domain: LifeDomainID) -> [ActorID] {
    let inside = network.insiders(of: household)
    return network.ties.flatMap { present -> [ActorID] in
      let tie = present.tie
      guard present.isActive, tie.quality != .stressful, !tie.kind.isGenealogical,
        tie.domains.contains(domain), inside.contains(tie.from), inside.contains(tie.to)
      else { return [] }
      let gives = [
        tie.given.isEmpty && tie.flow != .forward ? nil : tie.from,
        tie.returned.isEmpty && tie.flow != .backward ? nil : tie.to,
      ].compactMap { $0 }
      return tie.flow == .both || gives.isEmpty ? [tie.from, tie.to] : gives
    }
  }

  /// Who helps in any way, in the order of names.
  func supporters(where isIncluded: (Actor) -> Bool) -> [ActorID] {
    network.byName(
      Set(supportive.map(\.outsider).filter { network.actorsByID[$0].map(isIncluded) ?? false }))
  }

  /// Who could open the conversation about a need, or else to leave the pace to whose need it is.
  func openingSuggestion(for need: Need) -> GapSuggestion {
    opening(over: network.trustedRoute(for: need))
  }

  func opening(over route: Way?) -> GapSuggestion {
    route.map(GapSuggestion.talkThrough) ?? .talkAboutHelp
  }

  /// The first three services that fit a need, have room, and do not help yet, each with the
  /// shortest way to it.
  func contacts(for need: Need) -> [GapSuggestion] {
    let helping = Set(helpers(in: need.domain))
    return network.fittingServices(in: need.domain, for: household, needsRoom: true)
      .filter { !helping.contains($0.id) && mayBeAsked($0.id) }
      .prefix(3).map { service in
        .contact(service.id, network.ways(from: household.id, to: service.id, WayOptions()).first)
      }
  }

  /// Whether somebody is there to be asked, and need not stay away from the household.
  func mayBeAsked(_ id: ActorID) -> Bool {
    !network.hasDied(id) && !network.mustStayApart(household.id, id)
  }

  /// To bring the first two together of whom one may meet the other; to look again where none may.
  func introduction(_ some: [ActorID], _ others: [ActorID]) -> GapSuggestion {
    for one in some {
      for other in others where one != other && !network.mustStayApart(one, other) {
        return .introduce(one, other)
      }
    }
    return .lookAgain
  }

  func isInformal(_ id: ActorID) -> Bool { network.actorsByID[id]?.isInformal ?? false }
  func isFormal(_ id: ActorID) -> Bool { network.actorsByID[id]?.isFormal ?? false }

  /// The places of ties in the network's list.
  func places(_ ties: [HouseholdTie]) -> [Int] { ties.compactMap(\.present.index).sorted() }

  /// What could be tried for a need: who can be asked, which service fits, and else to talk. A
  /// topic that is avoided is never taken head-on, but over its trusted route.
  func suggestions(for need: Need) -> [GapSuggestion] {
    if need.openness == .avoided { return [openingSuggestion(for: need)] }
    let latent = ties.filter { tie in
      tie.tie.presence == .latent && mayBeAsked(tie.outsider)
        && (tie.tie.domains.contains(need.domain) || tie.tie.domains.isEmpty)
    }
    let asked = network.byName(Set(latent.map(\.outsider))).map(GapSuggestion.ask)
    let contacts = contacts(for: need)
    let found = asked + contacts
    return found.isEmpty ? [.talkAboutHelp] : found
  }

  /// A gap of this household.
  func gap(
    _ code: GapCode, _ severity: Severity, about subject: String = "", domain: LifeDomainID? = nil,
    _ fact: GapFact, _ evidence: GapEvidence, _ suggestions: [GapSuggestion]
  ) -> Gap {
    let parts = [code.rawValue, household.id.rawValue] + (subject.isEmpty ? [] : [subject])
    return Gap(
      code: code, severity: severity, household: household.id, domain: domain,
      key: parts.joined(separator: "/"), fact: fact, evidence: evidence, suggestions: suggestions)
  }
}

extension CompiledNetwork {
  /// Actors in the order of their names, of the same names in that of their identifiers.
  func byName(_ ids: Set<ActorID>) -> [ActorID] {
    ids.map { (name: name(of: $0), id: $0) }.sorted { $0 < $1 }.map(\.id)
  }
}
