extension LinkProblem {
  /// Chooses links for the worst off first: each is the one that brings the most needs of the area
  /// with the largest share of needs unreached, and of several the one that brings the most in all;
  /// then the order is that of ``LinkProblem``.
  /// A heuristic: no share of the best is promised.
  ///
  /// Where no link helps the worst-off area the next one is looked at; equal areas in the order of
  /// their numbers.
  ///
  /// - Parameters:
  ///   - count: the most links to choose.
  ///   - mostPerHead: the most new links that lead to one node.
  ///   - areas: the area of each household, in the order of ``households``.
  ///
  /// - Precondition: the limit is at least 2.
  ///
  /// Complexity: for each link that of ``links(_:mostPerHead:)``.
  public func linksForWorstOff(
    _ count: Int, mostPerHead: Int? = nil, areas: [Int32]
  ) -> ChosenLinks {
    precondition(limit >= 2, "a way with a new link has two steps at least")
    precondition(areas.count == households.count, "every household has an area")
    let closures = closures
    var coverage = LinkCoverage(self, closures)
    var gains = LinkGains(self, closures, coverage)
    var rules = LinkRules(self, mostPerHead: mostPerHead)
    let outOfReach = coverage.outOfReach
    var needs: [Int32: Int] = [:]
    for (area, household) in zip(areas, households) {
      needs[area, default: 0] += household.needs.count
    }
    var links: [ChosenLinks.Link] = []
    while links.count < count {
      var found: LinkCandidate?
      for area in coverage.worstOffAreas(needs, areas) where found == nil {
        found = best(for: area, areas, coverage, gains, rules)
      }
      guard let next = found else { break }
      let tail = tails[next.tail]
      rules.choose(tail, next.head)
      let brought = coverage.brought(by: gains.profiles[next.profile], from: next.tail)
      for (place, domains) in brought {
        gains.add(domains, of: place, -1, coverage) { _ in }
        coverage.unreached[place].subtract(domains)
      }
      links.append(ChosenLinks.Link(tail, next.head, brought, coverage))
    }
    return ChosenLinks(links: links, outOfReach: outOfReach, guarantee: .heuristic)
  }

  /// The best link for an area, with what it brings in all.
  private func best(
    for area: Int32, _ areas: [Int32], _ coverage: LinkCoverage, _ gains: LinkGains,
    _ rules: LinkRules
  ) -> LinkCandidate? {
    var own = coverage
    for (place, household) in coverage.households.enumerated()
    where areas[Int(household)] != area {
      own.unreached[place] = []
    }
    var ownGains = gains
    ownGains.recount(own)
    var best: (own: Int, candidate: LinkCandidate)?
    for tail in tails.indices where ownGains.hasAny(tail, own) {
      for (place, profile) in ownGains.profiles.enumerated() {
        let gain = ownGains.gain(of: profile, from: tail, own)
        guard gain > 0, gain >= best?.own ?? 0,
          let (head, familiarity) = rules.mostFamiliar(of: profile.heads, to: tails[tail])
        else { continue }
        let candidate = LinkCandidate(
          gain: gains.gain(of: profile, from: tail, coverage), familiarity: familiarity,
          tail: tail, profile: place, head: head)
        if let best, (gain, candidate) <= (best.own, best.candidate) { continue }
        best = (gain, candidate)
      }
    }
    return best?.candidate
  }
}

extension LinkCoverage {
  /// The areas with unreached needs, the largest share of them first.
  fileprivate func worstOffAreas(_ needs: [Int32: Int], _ areas: [Int32]) -> [Int32] {
    var missing: [Int32: Int] = [:]
    for (place, household) in households.enumerated() where !unreached[place].isEmpty {
      missing[areas[Int(household)], default: 0] += unreached[place].count
    }
    func share(_ area: Int32) -> Double {
      Double(missing[area, default: 0]) / Double(needs[area, default: 1])
    }
    return missing.keys.sorted { (share($1), $0) < (share($0), $1) }
  }
}
