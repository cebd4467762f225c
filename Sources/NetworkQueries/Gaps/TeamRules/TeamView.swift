import NetworkGraph
import SupportNetwork

/// What the rules about a team's network look at, found once.
struct TeamView {
  let network: CompiledNetwork
  let settings: GapSettings
  let organisations: OrganisationNetwork
  /// The referrals made up to the day asked about.
  let referrals: [Referral]
  let needs: [NeedGroup]
  /// The organisations from which each household's routes begin.
  private let starts: [ActorID: [Int]]
  /// How the needs come to what fits.
  private(set) var routes: [OfferRoute] = []

  init(_ network: CompiledNetwork, _ settings: GapSettings) {
    let organisations = OrganisationNetwork(network)
    let whole = network.network
    self.network = network
    self.settings = settings
    self.organisations = organisations
    needs = network.needGroups
    referrals = whole.referrals.filter { referral in
      network.date.map { referral.made <= $0 } ?? true
    }
    starts = Dictionary(
      whole.households.map { ($0.id, organisations.bodies(of: network.firstContacts(of: $0))) },
      uniquingKeysWith: { first, _ in first })
    routes = findRoutes()
  }

  /// Where the routes of these households begin: at their team, with the organisations of its
  /// workers; without any team on the map at the professionals and organisations that they meet.
  func starts(of households: [Household]) -> [Int] {
    Set(households.flatMap { starts[$0.id] ?? [] }).sorted()
  }

  /// The services that fit, but those from which all these households must stay away.
  func fitting(_ group: NeedGroup) -> [Service] {
    fitting(domain: group.domain, area: group.area, for: group.households)
  }

  func fitting(
    domain: LifeDomainID, area: String?, for households: [Household]
  ) -> [Service] {
    network.fittingServices(in: domain, area: area).filter { service in
      let ends = [service.id, provider(of: service)]
      return households.contains { household in
        ends.allSatisfy { !network.mustStayApart(household.id, $0) }
      }
    }
  }

  /// The organisation of a service, or the service itself when it has none.
  func provider(of service: Service) -> ActorID {
    organisations.body(of: service.id).map { organisations.bodies[$0] } ?? service.id
  }

  /// The organisations that offer some services, in the order of names.
  func providers(of services: [Service]) -> [ActorID] {
    network.byName(Set(services.map(provider)))
  }

  /// A gap in the team's network.
  func gap(
    _ code: GapCode, _ severity: Severity, about subject: [String], domain: LifeDomainID? = nil,
    area: String? = nil, _ fact: TeamGapFact, _ evidence: GapEvidence,
    _ suggestions: [TeamSuggestion]
  ) -> Gap {
    Gap(
      code: code, severity: severity, domain: domain, area: area,
      key: ([code.rawValue] + subject).joined(separator: "/"), fact: .team(fact),
      evidence: evidence, suggestions: suggestions.map(GapSuggestion.team))
  }

  /// A gap about the needs of an area in a life domain.
  func gap(
    _ code: GapCode, _ severity: Severity, about group: NeedGroup, _ fact: TeamGapFact,
    _ evidence: GapEvidence, _ suggestions: [TeamSuggestion]
  ) -> Gap {
    gap(
      code, severity, about: [group.domain.rawValue] + (group.area.map { [$0] } ?? []),
      domain: group.domain, area: group.area, fact, evidence, suggestions)
  }
}

extension CompiledNetwork {
  /// Who meets a household first for a team: the teams whose case it is with their workers, else
  /// all teams of the network; without any team the formal actors with whom it has an active tie.
  fileprivate func firstContacts(of household: Household) -> [ActorID] {
    let active = Set(ties(of: household).filter(\.present.isActive).map(\.outsider))
    guard !network.teams.isEmpty else {
      return active.filter { actorsByID[$0]?.isFormal ?? false }
    }
    let own = network.teams.filter { isCase(household, of: $0, meeting: active) }
    return (own.isEmpty ? network.teams : own).flatMap { [$0.id] + $0.members }
  }

  /// Whether a household is a case of a team: its coordinator is in the team, or it has an active
  /// tie with the team, one of its workers, or its organisation.
  ///
  /// - Parameter met: everybody with whom the household has an active tie.
  private func isCase(
    _ household: Household, of team: Team, meeting met: Set<ActorID>
  ) -> Bool {
    let parts = [team.id] + team.members + (team.organisation.map { [$0] } ?? [])
    return parts.contains { met.contains($0) || household.coordinator == $0 }
  }

  /// The households that are cases of a team; all of them when the network has one team.
  func cases(of team: Team) -> [Household] {
    guard network.teams.count > 1 else { return network.households }
    return network.households.filter { household in
      let active = Set(ties(of: household).filter(\.present.isActive).map(\.outsider))
      return isCase(household, of: team, meeting: active)
    }
  }
}
