import SupportNetwork

/// How many needs have the nearest service that fits so many links away from who meets the
/// household.
///
/// Needs of fewer than five households are not counted out, so that nobody can be recognised. Of
/// places without any need there is no count.
public struct ReachSpread: Hashable, Sendable {
  /// The needs by links, from 0 (who meets the household offers it) to the most asked about.
  public let bySteps: [CountOfPeople?]
  /// Those with nothing that fits within the most links asked about, or nothing at all.
  public let beyond: CountOfPeople?
  /// Those of households of which nobody is known to meet them.
  public let unknown: CountOfPeople?
  /// The links of the need in the middle; nothing when that lies beyond, or needs are too few.
  public let median: Int?
  /// The links within which nine of ten needs have something; nothing likewise.
  public let ninetieth: Int?
}

extension CompiledNetwork {
  /// Counts the needs by how far the nearest service that fits is.
  ///
  /// Complexity: that of ``coverage(within:settings:)`` for each number of links.
  ///
  /// - Parameter most: the most links asked about.
  public func reachSpread(
    upTo most: Int = 6, settings: AskingSettings = AskingSettings()
  ) -> ReachSpread {
    let view = TeamView(self, settings.gaps, findsRoutes: false)
    var places = view.needs.map { [Int?](repeating: nil, count: $0.households.count) }
    var isKnown = view.needs.map { [Bool](repeating: false, count: $0.households.count) }
    for limit in 0...most {
      for (group, near) in view.reach(within: limit).enumerated() {
        for (index, isNear) in near.enumerated() {
          isKnown[group][index] = isNear != nil
          if isNear == true, places[group][index] == nil { places[group][index] = limit }
        }
      }
    }
    // One bin for each number of links, then those beyond, then those unknown.
    var bins = [(needs: Int, households: Set<ActorID>)](repeating: (0, []), count: most + 3)
    for (group, needs) in view.needs.enumerated() {
      for (index, household) in needs.households.enumerated() {
        let bin = places[group][index] ?? (isKnown[group][index] ? most + 1 : most + 2)
        bins[bin].needs += needs.counts[index]
        bins[bin].households.insert(household.id)
      }
    }
    let counts = bins.map { bin in
      bin.needs == 0
        ? nil : CountOfPeople(bin.households.count < CountOfPeople.least ? 0 : bin.needs)
    }
    let known = bins.dropLast().map(\.needs)
    let isTold = Set(bins.dropLast().flatMap(\.households)).count >= CountOfPeople.least
    func quantile(_ tenths: Int) -> Int? {
      let total = known.reduce(0, +)
      guard isTold else { return nil }
      var passed = 0
      for (steps, count) in known.dropLast().enumerated() {
        passed += count
        if passed * 10 >= total * tenths { return steps }
      }
      return nil
    }
    return ReachSpread(
      bySteps: Array(counts[0...most]), beyond: counts[most + 1], unknown: counts[most + 2],
      median: quantile(5), ninetieth: quantile(9))
  }
}
