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
  /// Who offers what fits.
  let providers: ProviderIndex
  /// Where the routes of each household begin.
  let begins: [ActorID: RouteBegin]
  /// Each group of needs by its parts; none where routes are not asked for.
  private(set) var parts: [[NeedPart]] = []

  /// - Parameter findsRoutes: whether to look for the routes of ``parts``, which takes the longest.
  init(_ network: CompiledNetwork, _ settings: GapSettings, findsRoutes: Bool) {
    let organisations = OrganisationNetwork(network)
    let whole = network.network
    self.network = network
    self.settings = settings
    self.organisations = organisations
    needs = network.needGroups
    providers = ProviderIndex(network.services, organisations)
    referrals = whole.referrals.filter { referral in
      network.date.map { referral.made <= $0 } ?? true
    }
    begins = Dictionary(
      whole.households.map { ($0.id, RouteBegin(of: $0, in: network, organisations)) },
      uniquingKeysWith: { first, _ in first })
    if findsRoutes { parts = findParts() }
  }

  /// Where the routes of these households begin: at their team, with the organisations of its
  /// workers; without one at the professionals and organisations that they meet.
  func begin(of households: [Household]) -> RouteBegin {
    RouteBegin(ofAll: households.compactMap { begins[$0.id] })
  }

  /// The services that fit some needs, but those from which the households must stay away.
  func fitting(_ part: NeedPart) -> [Service] {
    fitting(domain: part.group.domain, area: part.group.area, past: part.begin)
  }

  /// The services that fit a life domain in an area, but those that must be gone past.
  func fitting(domain: LifeDomainID, area: String?, past begin: RouteBegin) -> [Service] {
    guard !begin.avoidsEverybody else { return [] }
    let found = network.services.services(in: domain, area: area)
    guard !begin.avoided.isEmpty else { return found }
    let avoided = Set(begin.avoided)
    return found.filter { avoided.isDisjoint(with: [$0.id, provider(of: $0)]) }
  }

  /// Whether one of the services that fit some needs is such as is asked for.
  ///
  /// Complexity: O(services that fit), until one is.
  func fits(_ part: NeedPart, _ isSuch: (Service) -> Bool) -> Bool {
    guard part.begin.isFree else { return fitting(part).contains(where: isSuch) }
    let offer = network.services.offer(in: part.group.domain)
    guard let area = part.group.area else {
      return offer.all.contains { isSuch(network.services.services[$0]) }
    }
    return (offer.inAreas[area] ?? []).contains { isSuch(network.services.services[$0]) }
      || offer.everywhere.contains { isSuch(network.services.services[$0]) }
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
}
