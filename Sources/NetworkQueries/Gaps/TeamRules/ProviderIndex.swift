import SupportNetwork

/// Who offers something in each life domain and area, found once for all that serve everywhere.
struct ProviderIndex {
  private let services: ServiceIndex
  /// The body that offers each service, by its place in the index.
  private let bodies: [Int?]
  private let byDomain: [LifeDomainID: Everywhere]

  /// Those of a life domain who offer something everywhere.
  private struct Everywhere {
    let bodies: [Int]
    let known: Set<Int>
  }

  /// Complexity: O(services and their life domains).
  init(_ services: ServiceIndex, _ organisations: OrganisationNetwork) {
    let bodies = services.services.map { organisations.body(of: $0.id) }
    self.services = services
    self.bodies = bodies
    byDomain = services.byDomain.mapValues { offer in
      let known = Set(offer.everywhere.compactMap { bodies[$0] })
      return Everywhere(bodies: known.sorted(), known: known)
    }
  }

  /// The bodies that offer something, each once; nothing as area means that any will do.
  ///
  /// Complexity: O(n log n) for the n services that serve the area by name, all without an area.
  func bodies(in domain: LifeDomainID, area: String?) -> [Int] {
    let offer = services.offer(in: domain)
    guard let area, let everywhere = byDomain[domain] else {
      return Set(offer.all.compactMap { bodies[$0] }).sorted()
    }
    let local = Set((offer.inAreas[area] ?? []).compactMap { bodies[$0] })
    let more = local.subtracting(everywhere.known)
    return more.isEmpty ? everywhere.bodies : everywhere.bodies + more.sorted()
  }
}
