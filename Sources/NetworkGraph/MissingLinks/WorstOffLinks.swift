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
    var gains = LinkGains(self, reaches, coverage)
    var rules = LinkRules(self, mostPerHead: mostPerHead)
    let unreached = coverage.unreached.reduce(0) { $0 + $1.count }
    var needs: [Int32: Int] = [:]
    for (area, household) in zip(areas, households) {
      needs[area, default: 0] += household.needs.count
    }
    var links: [ChosenLinks.Link] = []
    while links.count < count {
      var found: BestLink?
      for area in coverage.worstOffAreas(needs, areas) where found == nil {
        found = best(for: area, areas, coverage, gains, rules)
      }
      guard let next = found else { break }
      let tail = tails[next.tail]
      rules.choose(tail, next.head)
      for (place, domains) in next.brought {
        gains.add(domains, of: place, -1, coverage) { _ in }
        coverage.unreached[place].subtract(domains)
      }
      links.append(ChosenLinks.Link(tail, next.head, next.brought, coverage))
    }
    return ChosenLinks(links: links, unreached: unreached, guarantee: .heuristic)
  }

  /// A link from the place of a tail, with all that it brings.
  private typealias BestLink = (
    tail: Int, head: Int32, brought: [(place: Int, domains: DomainSet)]
  )

  /// The best link for an area.
  private func best(
    for area: Int32, _ areas: [Int32], _ coverage: LinkCoverage, _ gains: LinkGains,
    _ rules: LinkRules
  ) -> BestLink? {
    var own = coverage
    for (place, household) in coverage.households.enumerated()
    where areas[Int(household)] != area {
      own.unreached[place] = []
    }
    var ownGains = gains
    ownGains.recount(own)
    var best: (own: Int, all: Int, candidate: LinkCandidate)?
    for tail in tails.indices where ownGains.hasAny(tail) {
      for (place, profile) in ownGains.profiles.enumerated() {
        let gain = ownGains.gain(of: profile, from: tail)
        guard gain > 0, gain >= best?.own ?? 0 else { continue }
        let all = gains.gain(of: profile, from: tail)
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
        gains.brought(
          by: gains.profiles[best.candidate.profile], from: best.candidate.tail, coverage)
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
