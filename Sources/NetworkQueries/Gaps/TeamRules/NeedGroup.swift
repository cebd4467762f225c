import SupportNetwork

/// The active needs in one life domain of the households of one area.
struct NeedGroup {
  let domain: LifeDomainID
  /// Nothing for households of which no area is written down.
  let area: String?
  let households: [Household]
  /// How many needs there are.
  let count: Int

  /// The same for an answer.
  var need: AreaNeed {
    AreaNeed(domain: domain, area: area, households: CountOfPeople(households.count))
  }
}

extension CompiledNetwork {
  /// The active needs of all households, in the order of life domains, then of areas by name with
  /// the households without one last.
  ///
  /// Complexity: O(households · needs).
  var needGroups: [NeedGroup] {
    var counts: [LifeDomainID: [ActorID: Int]] = [:]
    for household in network.households {
      for placed in network.activeNeeds(of: household, on: date) {
        counts[placed.need.domain, default: [:]][household.id, default: 0] += 1
      }
    }
    let households = network.households.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let areas = Set(households.compactMap(\.area)).sorted().map(Optional.some) + [nil]
    return network.lifeDomains.map(\.id).flatMap { domain in
      areas.compactMap { area in
        let needing = households.filter { $0.area == area && counts[domain]?[$0.id] != nil }
        guard !needing.isEmpty else { return nil }
        return NeedGroup(
          domain: domain, area: area, households: needing,
          count: needing.map { counts[domain]?[$0.id] ?? 0 }.reduce(0, +))
      }
    }
  }
}
