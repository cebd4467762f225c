import SupportNetwork

/// Some services in figures that can be put together with those of others.
struct OfferSummary {
  private(set) var services = 0
  private(set) var withRoom = 0
  private(set) var full = 0
  /// The bodies that offer them.
  private(set) var bodies: Set<Int> = []
  /// The bodies that offer one that is not full.
  private(set) var openBodies: Set<Int> = []
  /// The days until they start, as far as said, rising.
  private(set) var waits: [Int] = []

  /// - Parameter longest: with a longer wait a service counts as full.
  ///
  /// Complexity: O(n log n) in the number of services.
  init(_ services: [Service], waitingOver longest: Int, in view: TeamView) {
    for service in services {
      self.services += 1
      let isFull = service.isFull(waitingOver: longest)
      if isFull { full += 1 } else if service.capacity?.free ?? 0 > 0 { withRoom += 1 }
      if let days = service.waitingDays { waits.append(days) }
      guard let body = view.organisations.body(of: service.id) else { continue }
      bodies.insert(body)
      if !isFull { openBodies.insert(body) }
    }
    waits.sort()
  }

  /// These services and others, none of which is among these.
  ///
  /// Complexity: O(others + days of both).
  func joined(with other: OfferSummary) -> OfferSummary {
    guard other.services > 0 else { return self }
    var joined = self
    joined.services += other.services
    joined.withRoom += other.withRoom
    joined.full += other.full
    joined.bodies.formUnion(other.bodies)
    joined.openBodies.formUnion(other.openBodies)
    joined.waits = (waits + other.waits).sorted()
    return joined
  }

  /// The same for an answer.
  var offer: CoverageOffer {
    var offer = CoverageOffer()
    offer.services = services
    offer.withRoom = withRoom
    offer.full = full
    offer.organisations = bodies.count
    offer.medianWaitingDays = waits.median
    return offer
  }
}
