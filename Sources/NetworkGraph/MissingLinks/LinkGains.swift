/// How many needs a link from each tail would bring, kept up to date while links are chosen.
struct LinkGains {
  /// The nodes that links may lead to, those with the same reach together; see ``Profile``.
  let profiles: [Profile]
  private let limit: Int
  /// Where the counts of each tail are: one slot for each group with households near it.
  private let slots: SparseRows
  /// The slot of each arc of ``LinkCoverage/tailsOfHousehold``.
  private let slotOfArc: Column<Int32>
  /// For each slot, number of steps up to the tail and life domain: how many unreached needs.
  private var counts: [Int32]

  /// Heads from which every group comes to the same domains in the same steps.
  struct Profile {
    /// Lowest first.
    var heads: [Int32]
    /// For each group, the domains that are 0, 1, … up to `limit − 2` steps away, each once.
    let domains: [UInt32]
  }

  init(_ problem: LinkProblem, _ reaches: [DomainReach], _ coverage: LinkCoverage) {
    limit = problem.limit
    (slots, slotOfArc) = Self.slots(of: coverage, tailCount: problem.tails.count)
    var found: [[UInt32]: Int] = [:]
    var profiles: [Profile] = []
    for head in problem.heads {
      let domains = zip(problem.groups, reaches).flatMap { group, reach -> [UInt32] in
        guard !group.closed.contains(head) else {
          return [UInt32](repeating: 0, count: problem.limit - 1)
        }
        return (0..<problem.limit - 1).map { steps in
          reach.domains(within: steps, of: Int(head))
            .subtracting(reach.domains(within: steps - 1, of: Int(head))).rawValue
        }
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
    counts = [Int32](repeating: 0, count: slots.arcCount * limit * 32)
    for place in coverage.households.indices {
      add(coverage.unreached[place], of: place, 1, coverage) { _ in }
    }
  }

  /// The groups near each tail, lowest first, and the slot of each arc.
  private static func slots(
    of coverage: LinkCoverage, tailCount: Int
  ) -> (slots: SparseRows, slotOfArc: Column<Int32>) {
    let arcs = coverage.tailsOfHousehold
    let groups = Column<Int32>(count: arcs.arcCount) { groups in
      for household in 0..<arcs.rowCount {
        for arc in arcs[household] { groups[arc] = coverage.groups[household] }
      }
    }
    var near = [Set<Int32>](repeating: [], count: tailCount)
    for arc in 0..<arcs.arcCount { near[Int(arcs.heads[arc])].insert(groups[arc]) }
    var starts: [Int32] = [0]
    var heads: [Int32] = []
    for groups in near {
      heads += groups.sorted()
      starts.append(Int32(heads.count))
    }
    let slots = SparseRows(starts: Column(starts), heads: Column(heads))
    let slotOfArc = Column<Int32>(count: arcs.arcCount) { slot in
      for arc in slot.indices {
        slot[arc] = Int32(slots.arc(from: Int(arcs.heads[arc]), to: groups[arc]) ?? 0)
      }
    }
    return (slots, slotOfArc)
  }

  private func place(_ slot: Int, _ steps: Int) -> Int { (slot * limit + steps) * 32 }

  /// Counts needs of a household in or out at every tail that it is near.
  mutating func add(
    _ domains: DomainSet, of household: Int, _ change: Int32, _ coverage: LinkCoverage,
    _ touched: (Int) -> Void
  ) {
    for arc in coverage.tailsOfHousehold[household] {
      touched(Int(coverage.tailsOfHousehold.heads[arc]))
      for steps in Int(coverage.stepsOfHousehold[arc])..<limit {
        let first = place(Int(slotOfArc[arc]), steps)
        var left = domains.rawValue
        while left != 0 {
          counts[first + left.trailingZeroBitCount] += change
          left &= left - 1
        }
      }
    }
  }

  /// How many needs a link from a tail to any head of a profile brings.
  ///
  /// Complexity: O(groups near the tail · domains).
  func gain(of profile: Profile, from tail: Int) -> Int {
    var gain = 0
    counts.withUnsafeBufferPointer { counts in
      for slot in slots[tail] {
        let group = Int(slots.heads[slot])
        for steps in 0..<limit - 1 {
          var left = profile.domains[group * (limit - 1) + steps]
          let first = place(slot, limit - 1 - steps)
          while left != 0 {
            gain += Int(counts[first + left.trailingZeroBitCount])
            left &= left - 1
          }
        }
      }
    }
    return gain
  }

  /// Whether a link from a tail could bring anything.
  func hasAny(_ tail: Int) -> Bool {
    slots[tail].contains { slot in
      let first = place(slot, limit - 1)
      return counts[first..<first + 32].contains { $0 > 0 }
    }
  }

  /// The needs that a link brings.
  func brought(
    by profile: Profile, from tail: Int, _ coverage: LinkCoverage
  ) -> [(place: Int, domains: DomainSet)] {
    coverage.householdsOfTail[tail].compactMap { arc in
      let household = Int(coverage.householdsOfTail.heads[arc])
      let (group, near) = (
        Int(coverage.groups[household]), Int(coverage.stepsOfTail[arc])
      )
      var within: UInt32 = 0
      for steps in 0..<limit - 1 where near + 1 + steps <= limit {
        within |= profile.domains[group * (limit - 1) + steps]
      }
      let domains = coverage.unreached[household].intersection(DomainSet(rawValue: within))
      return domains.isEmpty ? nil : (household, domains)
    }
  }
}
