extension LinkProblem {
  /// Chooses links for the worst off first: each is the one that brings the most needs of the area
  /// with the largest share of needs unreached, and of several the one that brings the most in all.
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
    let reaches = reaches
    var coverage = LinkCoverage(self, reaches)
    var rules = LinkRules(self, mostPerHead: mostPerHead)
    let unreached = coverage.unreached.reduce(0) { $0 + $1.count }
    var needs: [Int32: Int] = [:]
    for (area, household) in zip(areas, households) {
      needs[area, default: 0] += household.needs.count
    }
    var links: [ChosenLinks.Link] = []
    while links.count < count {
      guard
        let next = coverage.worstOffAreas(needs, areas).lazy.compactMap({ area in
          best(for: area, areas, coverage, reaches, rules)
        }).first
      else { break }
      let tail = tails[next.tail]
      rules.choose(tail, next.head)
      for (place, domains) in next.brought { coverage.unreached[place].subtract(domains) }
      links.append(ChosenLinks.Link(tail, next.head, next.brought, coverage))
    }
    return ChosenLinks(links: links, unreached: unreached, guarantee: .heuristic)
  }

  /// The best link for an area, with all that it brings.
  private func best(
    for area: Int32, _ areas: [Int32], _ coverage: LinkCoverage, _ reaches: [DomainReach],
    _ rules: LinkRules
  ) -> (tail: Int, head: Int32, brought: [(place: Int, domains: DomainSet)])? {
    var own = coverage
    for (place, household) in coverage.households.enumerated()
    where areas[Int(household)] != area {
      own.unreached[place] = []
    }
    let (ownGains, allGains) = (
      LinkGains(self, reaches, own), LinkGains(self, reaches, coverage)
    )
    var best: (own: Int, all: Int, candidate: LinkCandidate)?
    for tail in tails.indices where ownGains.hasAny(tail) {
      for (place, profile) in ownGains.profiles.enumerated() {
        let gain = ownGains.gain(of: profile, from: tail)
        guard gain > 0, gain >= best?.own ?? 0 else { continue }
        let all = allGains.gain(of: profile, from: tail)
        guard gain > best?.own ?? 0 || all >= best?.all ?? 0,
          let head = profile.heads.first(where: { rules.allows(tails[tail], $0) })
        else { continue }
        if let best, gain == best.own, all == best.all,
          (best.candidate.tail, best.candidate.head) < (tail, head)
        {
          continue
        }
        best = (
          gain, all, LinkCandidate(gain: all, tail: tail, profile: place, head: head)
        )
      }
    }
    return best.map { best in
      (
        best.candidate.tail, best.candidate.head,
        allGains.brought(
          by: allGains.profiles[best.candidate.profile], from: best.candidate.tail, coverage)
      )
    }
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
