import SupportNetwork

extension TeamView {
  /// `unequal-reach`: of the needs of an area in a life domain a smaller share has a fitting service
  /// within 3 links than elsewhere, by more than a fifth of the largest share (1 − share/largest). A
  /// concern.
  ///
  /// Each need is judged from its own household's team. Areas are compared that have at least 5
  /// households with such a need whom somebody is known to meet; of fewer it would tell of a few
  /// what they lack.
  func unequalReachGaps() -> [Gap] {
    guard !network.network.services.isEmpty else { return [] }
    let steps = settings.count("steps", of: .unequalReach)
    let reaches = areaReaches(within: steps).filter { $0.households >= CountOfPeople.least }
    return network.network.lifeDomains.map(\.id).flatMap { domain in
      gaps(among: reaches.filter { $0.domain == domain }, steps)
    }
  }

  private func gaps(among reaches: [CountedReach], _ steps: Int) -> [Gap] {
    let difference = settings.number("difference", of: .unequalReach)
    guard let best = reaches.max(by: { ($0.share, $1.area) < ($1.share, $0.area) }),
      best.share > 0
    else { return [] }
    return reaches.filter { 1 - $0.share / best.share > difference }.map { worse in
      let mayTell = worse.mayTellShare && best.mayTellShare
      return gap(
        .unequalReach, .concern, about: [worse.domain.rawValue, worse.area],
        domain: worse.domain, area: worse.area,
        .unequalReach(
          AreaReach(
            domain: worse.domain, area: worse.area, best: best.area,
            share: mayTell ? worse.share : nil, bestShare: mayTell ? best.share : nil,
            steps: steps)),
        GapEvidence(), [.talkAboutArea(worse.area)])
    }
  }

  /// Which share of the needs of each area in each life domain has a fitting service nearby, in the
  /// order of ``needs``; without areas of which nobody is known to meet a household.
  private func areaReaches(within limit: Int) -> [CountedReach] {
    zip(needs, reach(within: limit)).compactMap { group, reached in
      guard let area = group.area else { return nil }
      var counted = CountedReach(domain: group.domain, area: area)
      for (count, isReached) in zip(group.counts, reached) {
        if let isReached { counted.add(count, isReached: isReached) }
      }
      return counted.households == 0 ? nil : counted
    }
  }
}

/// How many needs of an area in a life domain have a fitting service nearby.
private struct CountedReach {
  let domain: LifeDomainID
  let area: String
  private var needs = 0
  private var reached = 0
  /// Those whose needs have it.
  private var nearHouseholds = 0
  private(set) var households = 0

  init(domain: LifeDomainID, area: String) {
    self.domain = domain
    self.area = area
  }

  /// Of at least one need.
  var share: Double { Double(reached) / Double(needs) }

  /// Whether from the share no small number of households can be found.
  var mayTellShare: Bool {
    [nearHouseholds, households - nearHouseholds].allSatisfy {
      $0 == 0 || $0 >= CountOfPeople.least
    }
  }

  mutating func add(_ count: Int, isReached: Bool) {
    needs += count
    households += 1
    if isReached {
      reached += count
      nearHouseholds += 1
    }
  }
}
