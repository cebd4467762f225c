import SupportNetwork

/// What there is in each life domain, counted once for the services that serve everywhere.
struct OfferSummaries {
  private let view: TeamView
  private let longest: Int
  private let everywhere: [LifeDomainID: OfferSummary]

  /// - Parameter longest: with a longer wait a service counts as full.
  ///
  /// Complexity: O(n log n) in the number of services and their life domains.
  init(_ view: TeamView, waitingOver longest: Int) {
    self.view = view
    self.longest = longest
    let index = view.network.services
    everywhere = Dictionary(
      view.network.network.lifeDomains.map(\.id).map { domain in
        let services = index.offer(in: domain).everywhere.map { index.services[$0] }
        return (domain, OfferSummary(services, waitingOver: longest, in: view))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What fits a life domain and an area.
  ///
  /// - Parameter begin: past whom it must go; nothing when that is not asked.
  func summary(
    in domain: LifeDomainID, area: String?, past begin: RouteBegin? = nil
  ) -> OfferSummary {
    let index = view.network.services
    let local = area.flatMap { index.offer(in: domain).inAreas[$0] } ?? []
    guard let shared = everywhere[domain], area != nil, begin?.isFree ?? true else {
      let services =
        begin.map { view.fitting(domain: domain, area: area, past: $0) }
        ?? index.services(in: domain, area: area)
      return OfferSummary(services, waitingOver: longest, in: view)
    }
    return shared.joined(
      with: OfferSummary(local.map { index.services[$0] }, waitingOver: longest, in: view))
  }
}
