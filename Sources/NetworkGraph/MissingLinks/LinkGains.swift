/// How many needs a link from each tail would bring, kept up to date while links are chosen.
struct LinkGains {
  /// The nodes that links may lead to, those that bring the same together; see ``Profile``.
  let profiles: [Profile]
  /// For each crowd of ``LinkCoverage`` and life domain: how many unreached needs.
  private var counts: [Int32]

  /// Heads to which a link brings the same, from whatever tail.
  struct Profile {
    /// Lowest first.
    var heads: [Int32]
    /// The domains that it brings, by nearness to its tail.
    let domains: [UInt32]
  }

  init(_ problem: LinkProblem, _ closures: [[LinkClosure]], _ coverage: LinkCoverage) {
    var found: [[UInt32]: Int] = [:]
    var profiles: [Profile] = []
    for head in problem.heads {
      let domains = coverage.nearnesses.all.map { nearness in
        problem.domains(behind: head, nearness, closures[nearness.group]).rawValue
      }
      guard domains.contains(where: { $0 != 0 }) else { continue }
      if let place = found[domains] {
        profiles[place].heads.append(head)
      } else {
        found[domains] = profiles.count
        profiles.append(Profile(heads: [head], domains: domains))
      }
    }
    self.profiles = profiles
    counts = []
    recount(coverage)
  }

  /// Counts the needs anew that are unreached.
  mutating func recount(_ coverage: LinkCoverage) {
    counts = [Int32](repeating: 0, count: coverage.tailOfCrowd.count * 32)
    for place in coverage.households.indices {
      add(coverage.unreached[place], of: place, 1, coverage) { _ in }
    }
  }

  /// Counts needs of a household in or out at every tail that it is near.
  mutating func add(
    _ domains: DomainSet, of household: Int, _ change: Int32, _ coverage: LinkCoverage,
    _ touched: (Int) -> Void
  ) {
    for arc in coverage.crowdsOfHousehold[household] {
      let crowd = Int(coverage.crowdsOfHousehold.heads[arc])
      touched(Int(coverage.tailOfCrowd[crowd]))
      var left = domains.rawValue
      while left != 0 {
        counts[crowd * 32 + left.trailingZeroBitCount] += change
        left &= left - 1
      }
    }
  }

  /// How many needs a link from a tail to any head of a profile brings.
  ///
  /// Complexity: O(crowds of the tail · domains).
  func gain(of profile: Profile, from tail: Int, _ coverage: LinkCoverage) -> Int {
    var gain = 0
    counts.withUnsafeBufferPointer { counts in
      for place in coverage.crowdsOfTail[tail] {
        let crowd = Int(coverage.crowdsOfTail.heads[place])
        var left = profile.domains[Int(coverage.nearnessOfCrowd[crowd])]
        while left != 0 {
          gain += Int(counts[crowd * 32 + left.trailingZeroBitCount])
          left &= left - 1
        }
      }
    }
    return gain
  }

  /// Whether a link from a tail could bring anything.
  func hasAny(_ tail: Int, _ coverage: LinkCoverage) -> Bool {
    coverage.crowdsOfTail[tail].contains { place in
      let first = Int(coverage.crowdsOfTail.heads[place]) * 32
      return counts[first..<first + 32].contains { $0 > 0 }
    }
  }
}

extension LinkProblem {
  /// The domains to which a link to a head brings households of a nearness to its tail.
  fileprivate func domains(
    behind head: Int32, _ nearness: NearnessTable.Nearness, _ closures: [LinkClosure]
  ) -> DomainSet {
    nearness.ways.reduce(into: DomainSet()) { domains, way in
      let closure = closures[way.closure]
      guard !closure.closed.contains(head) else { return }
      domains.formUnion(
        closure.reach.domains(within: limit - 1 - way.steps, of: Int(head)))
    }
  }
}

extension LinkCoverage {
  /// The needs that a link from a tail to any head of a profile brings, by household.
  ///
  /// Complexity: O(households near the tail).
  func brought(
    by profile: LinkGains.Profile, from tail: Int
  ) -> [(place: Int, domains: DomainSet)] {
    crowdsOfTail[tail].flatMap { place -> [(place: Int, domains: DomainSet)] in
      let crowd = Int(crowdsOfTail.heads[place])
      let domains = DomainSet(rawValue: profile.domains[Int(nearnessOfCrowd[crowd])])
      guard !domains.isEmpty else { return [] }
      return householdsOfCrowd[crowd].compactMap { arc in
        let household = Int(householdsOfCrowd.heads[arc])
        let brought = unreached[household].intersection(domains)
        return brought.isEmpty ? nil : (household, brought)
      }
    }.sorted { $0.place < $1.place }
  }
}
