import NetworkGraph
import SupportNetwork

extension TeamView {
  /// See ``CompiledNetwork/coverage(within:settings:)``.
  func coverage(within steps: Int) -> CoverageMatrix {
    let days = settings.count("days", of: .full)
    let offers = OfferSummaries(self, waitingOver: days)
    let known = KnownLines(self)
    let reached = reach(within: steps)
    let places = Dictionary(
      needs.enumerated().map {
        (CellPlace(domain: $0.element.domain, area: $0.element.area), $0.offset)
      },
      uniquingKeysWith: { first, _ in first })
    let (domains, areas) = coverageEdges
    let cells = domains.flatMap { domain in
      areas.map { area -> CoverageCell in
        guard let place = places[CellPlace(domain: domain, area: area)] else {
          let offer = offers.summary(in: domain, area: area)
          return CoverageCell(
            domain: domain, area: area, households: nil, needs: nil, offer: offer.offer,
            reach: .unknown, lines: LineKnowledge(), state: .noNeedKnown, suggestions: [])
        }
        return cell(needs[place], reached[place], offers, known)
      }
    }
    return CoverageMatrix(
      steps: steps, fullAfterDays: days, domains: domains, areas: areas, cells: cells)
  }

  private func cell(
    _ group: NeedGroup, _ reached: [Bool?], _ offers: OfferSummaries, _ known: KnownLines
  ) -> CoverageCell {
    let begin = begin(of: group.households)
    let offer = offers.summary(in: group.domain, area: group.area, past: begin)
    let states = known.states(from: begin.starts).filter { offer.bodies.contains($0.key) }
    let isTold = group.households.count >= CountOfPeople.least
    let reach = CoverageReach(of: group.counts, reached, isTold: isTold)
    let state = state(of: offer, reach)
    return CoverageCell(
      domain: group.domain, area: group.area, households: CountOfPeople(group.households.count),
      needs: CountOfPeople(isTold ? group.count : 0), offer: offer.offer,
      reach: reach, lines: LineKnowledge(of: offer.bodies.count, known: states.values),
      state: state, suggestions: suggestions(for: group.domain, state, offer, states))
  }

  private func state(of offer: OfferSummary, _ reach: CoverageReach) -> CoverageState {
    if offer.services == 0 { return .noService }
    if reach == .unknown { return .nobodyMeets }
    if offer.full == offer.services { return .full }
    return switch reach {
    case .unknown, .none: .outOfReach
    case .some, .share: .partlyReached
    case .all: .reached
    }
  }

  private func suggestions(
    for domain: LifeDomainID, _ state: CoverageState, _ offer: OfferSummary,
    _ states: [Int: LineState]
  ) -> [TeamSuggestion] {
    switch state {
    case .noNeedKnown: []
    case .noService: [.findOffer(domain)]
    case .nobodyMeets: [.noteFirstContact]
    case .full: [.bridgeTheWait, .findOffer(domain)]
    case .outOfReach, .partlyReached: [newLine(offer, states)].compactMap { $0 }
    case .reached:
      states.values.contains { $0 < .missing } ? [] : [newLine(offer, states)].compactMap { $0 }
    }
  }

  /// Whom to get to know: one of whom nobody asked yet, or else one to whom there is no line; with
  /// room, and the first by name. A confidential organisation is not named.
  private func newLine(_ offer: OfferSummary, _ states: [Int: LineState]) -> TeamSuggestion? {
    let named = offer.openBodies.filter { !isConfidential($0) }
    if let unasked = first(of: named.filter { states[$0] == nil }) { return .askFirst(unasked) }
    return first(of: named.filter { states[$0] == .missing }).map { .makeLink(to: $0) }
  }

  /// The first body by name.
  private func first(of bodies: Set<Int>) -> ActorID? {
    bodies.map { organisations.bodies[$0] }.min { one, other in
      (network.name(of: one), one) < (network.name(of: other), other)
    }
  }

  /// The life domains and areas of the matrix.
  var coverageEdges: ([LifeDomainID], [String?]) {
    let all = network.network.lifeDomains.map(\.id)
    guard network.network.households.isEmpty else {
      let needed = Set(needs.map(\.domain))
      return (all.filter(needed.contains), network.areasOfHouseholds)
    }
    let offered = Set(network.services.services.flatMap(\.domains))
    let areas = Set(network.services.services.flatMap(\.areas)).sorted()
    return (all.filter(offered.contains), areas.map(Optional.some) + [nil])
  }
}

/// Where a cell stands.
private struct CellPlace: Hashable {
  let domain: LifeDomainID
  let area: String?
}

extension CoverageReach {
  /// - Parameters:
  ///   - counts: the needs of each household.
  ///   - reached: for each household whether something is nearby, when that is known.
  ///   - isTold: whether there are enough households to tell a share of their needs.
  fileprivate init(of counts: [Int], _ reached: [Bool?], isTold: Bool) {
    let near = zip(counts, reached).filter { $0.1 == true }.map(\.0)
    let far = zip(counts, reached).filter { $0.1 == false }.map(\.0)
    let (nearNeeds, farNeeds) = (near.reduce(0, +), far.reduce(0, +))
    self =
      switch (nearNeeds, farNeeds) {
      case (0, 0): .unknown
      case (0, _): .none
      case (_, 0): .all
      case _ where isTold && min(near.count, far.count) >= CountOfPeople.least:
        .share(Double(nearNeeds) / Double(nearNeeds + farNeeds))
      default: .some
      }
  }
}
