import SupportNetwork

/// The services of a network by life domain and by where they serve, found once, so that asking for
/// what fits does not go through a whole directory again.
struct ServiceIndex: Sendable {
  /// The services, in the order of names.
  let services: [Service]
  let byDomain: [LifeDomainID: Offer]

  /// What there is in a life domain, as places in ``services``, rising.
  struct Offer: Sendable {
    /// Those that serve everywhere.
    fileprivate(set) var everywhere: [Int] = []
    /// Those that serve some areas, by area.
    fileprivate(set) var inAreas: [String: [Int]] = [:]
    fileprivate(set) var all: [Int] = []

    /// Those that serve an area; nothing as area means that any will do.
    func places(area: String?) -> [Int] {
      guard let area else { return all }
      guard let local = inAreas[area] else { return everywhere }
      return (everywhere + local).sorted()
    }
  }

  /// Complexity: O(n log n) in the number of services, with the life domains and areas of each.
  init(_ services: [Service]) {
    let sorted = services.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    var byDomain: [LifeDomainID: Offer] = [:]
    for (place, service) in sorted.enumerated() {
      for domain in Set(service.domains) {
        byDomain[domain, default: Offer()].all.append(place)
        if service.areas.isEmpty { byDomain[domain, default: Offer()].everywhere.append(place) }
        for area in Set(service.areas) {
          byDomain[domain, default: Offer()].inAreas[area, default: []].append(place)
        }
      }
    }
    self.services = sorted
    self.byDomain = byDomain
  }

  /// What there is in a life domain.
  func offer(in domain: LifeDomainID) -> Offer { byDomain[domain] ?? Offer() }

  /// The services that cover a life domain and serve an area, in the order of names.
  ///
  /// Complexity: O(services found), with a factor log n where some serve only some areas.
  func services(in domain: LifeDomainID, area: String?) -> [Service] {
    offer(in: domain).places(area: area).map { services[$0] }
  }
}
