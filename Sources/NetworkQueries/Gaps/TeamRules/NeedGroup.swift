import SupportNetwork

/// The active needs in one life domain of households of one area.
struct NeedGroup {
  let domain: LifeDomainID
  /// Nothing for households of which no area is written down.
  let area: String?
  let households: [Household]
  /// How many needs each household has here.
  let counts: [Int]

  /// How many needs there are.
  var count: Int { counts.reduce(0, +) }
}

extension CompiledNetwork {
  /// The active needs of all households, in the order of life domains, then of areas by name with
  /// the households without one last.
  ///
  /// Complexity: O(h log h + needs) for h households.
  var needGroups: [NeedGroup] {
    var counts: [LifeDomainID: [ActorID: Int]] = [:]
    for need in network.needs where need.asksForHelp(on: date) && !hasDied(need.holder) {
      let household = householdOfMember[need.holder] ?? need.holder
      counts[need.domain, default: [:]][household, default: 0] += 1
    }
    let households = network.households.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let byArea = Dictionary(grouping: households, by: \.area)
    let areas = areasOfHouseholds
    return network.lifeDomains.map(\.id).flatMap { domain -> [NeedGroup] in
      guard let counted = counts[domain] else { return [] }
      return areas.compactMap { area in
        let needing = (byArea[area] ?? []).filter { counted[$0.id] != nil }
        guard !needing.isEmpty else { return nil }
        return NeedGroup(
          domain: domain, area: area, households: needing,
          counts: needing.map { counted[$0.id] ?? 0 })
      }
    }
  }

  /// The areas of the households by name; last nothing, when there are households without one.
  var areasOfHouseholds: [String?] {
    let areas = Set(network.households.map(\.area))
    return areas.compactMap { $0 }.sorted().map(Optional.some) + (areas.contains(nil) ? [nil] : [])
  }
}
