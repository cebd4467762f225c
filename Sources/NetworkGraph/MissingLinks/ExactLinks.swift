/// That the best choice of links cannot be found by trying.
public struct TooManyLinks: Error, Hashable, Sendable {
  /// How many links could be chosen.
  public let candidates: Int
}

extension LinkProblem {
  /// The links that bring the most needs together: no other choice of as many brings more.
  ///
  /// Tries the choices, and leaves out those that cannot come to more than the best so far: a
  /// choice brings no more than its links so far and the most that each further one would add now.
  /// For small networks: how much is tried is limited, so that it always ends.
  ///
  /// - Parameters:
  ///   - count: the most links to choose.
  ///   - mostPerHead: the most new links that lead to one node.
  ///
  /// - Throws: ``TooManyLinks`` when there is too much to try.
  /// - Precondition: the limit is at least 2.
  ///
  /// Source: branch and bound of A. H. Land and A. G. Doig, "An automatic method of solving discrete
  /// programming problems", *Econometrica* 28 (1960), with the bound of Nemhauser and others (1978).
  public func bestLinks(
    _ count: Int, mostPerHead: Int? = nil
  ) throws(TooManyLinks) -> ChosenLinks {
    precondition(limit >= 2, "a way with a new link has two steps at least")
    let reaches = reaches
    let coverage = LinkCoverage(self, reaches)
    let gains = LinkGains(self, reaches, coverage)
    let rules = LinkRules(self, mostPerHead: mostPerHead)
    var candidates: [ExactSearch.Candidate] = []
    for tail in tails.indices where gains.hasAny(tail) {
      for (place, profile) in gains.profiles.enumerated()
      where gains.gain(of: profile, from: tail) > 0 {
        let heads = profile.heads.lazy.filter { rules.allows(tails[tail], $0) }
        // Without a limit for a node, one of those that bring the same is as good as another.
        for head in heads.prefix(mostPerHead == nil ? 1 : count) {
          candidates.append(
            ExactSearch.Candidate(
              tail: tail, profile: place, head: head,
              brought: gains.brought(by: profile, from: tail, coverage)))
        }
      }
    }
    guard candidates.count <= ExactSearch.mostCandidates else {
      throw TooManyLinks(candidates: candidates.count)
    }
    var search = ExactSearch(candidates, mostPerHead: mostPerHead)
    guard let best = search.best(count) else { throw TooManyLinks(candidates: candidates.count) }
    return inOrder(best, coverage)
  }

  /// The chosen links, each time the one that brings the most then.
  private func inOrder(
    _ chosen: [ExactSearch.Candidate], _ coverage: LinkCoverage
  ) -> ChosenLinks {
    var coverage = coverage
    let unreached = coverage.unreached.reduce(0) { $0 + $1.count }
    var rest = chosen
    var links: [ChosenLinks.Link] = []
    func left(_ candidate: ExactSearch.Candidate) -> [(place: Int, domains: DomainSet)] {
      candidate.brought.compactMap { place, domains in
        let domains = domains.intersection(coverage.unreached[place])
        return domains.isEmpty ? nil : (place, domains)
      }
    }
    func gain(_ candidate: ExactSearch.Candidate) -> Int {
      left(candidate).reduce(0) { $0 + $1.domains.count }
    }
    while let next = rest.indices.max(by: { one, other in
      (gain(rest[one]), rest[other].tail, rest[other].head)
        < (gain(rest[other]), rest[one].tail, rest[one].head)
    }) {
      let candidate = rest.remove(at: next)
      let brought = left(candidate)
      for (place, domains) in brought { coverage.unreached[place].subtract(domains) }
      if !brought.isEmpty {
        links.append(ChosenLinks.Link(tails[candidate.tail], candidate.head, brought, coverage))
      }
    }
    return ChosenLinks(links: links, unreached: unreached, guarantee: .exact)
  }
}

/// Tries choices of links.
private struct ExactSearch {
  static let mostCandidates = 5000
  /// How many choices are looked at before giving up.
  private static let mostTries = 3_000_000

  struct Candidate {
    let tail: Int
    let profile: Int
    let head: Int32
    let brought: [(place: Int, domains: DomainSet)]
  }

  private let candidates: [Candidate]
  private let mostPerHead: Int?
  /// The needs that each brings, as bits.
  private let sets: [[UInt64]]
  private var tries = 0
  private var best: (gain: Int, chosen: [Int]) = (0, [])

  init(_ candidates: [Candidate], mostPerHead: Int?) {
    let order = candidates.map { candidate in
      (candidate, candidate.brought.reduce(0) { $0 + $1.domains.count })
    }.sorted { ($1.1, $0.0.tail, $0.0.head) < ($0.1, $1.0.tail, $1.0.head) }
    self.candidates = order.map(\.0)
    self.mostPerHead = mostPerHead
    var bits: [Int: Int] = [:]
    for candidate in candidates {
      for (place, domains) in candidate.brought {
        for domain in domains.indices where bits[place * 32 + domain] == nil {
          bits[place * 32 + domain] = bits.count
        }
      }
    }
    let words = (bits.count + 63) / 64
    sets = self.candidates.map { candidate in
      var set = [UInt64](repeating: 0, count: words)
      for (place, domains) in candidate.brought {
        for domain in domains.indices {
          let bit = bits[place * 32 + domain] ?? 0
          set[bit / 64] |= 1 << UInt64(bit % 64)
        }
      }
      return set
    }
  }

  /// The best choice, or nothing when there is too much to try.
  mutating func best(_ count: Int) -> [Candidate]? {
    let none = [UInt64](repeating: 0, count: sets.first?.count ?? 0)
    guard extend([], covering: none, gain: 0, from: 0, left: count) else { return nil }
    return best.chosen.map { candidates[$0] }
  }

  /// Tries all that can come behind a choice; false when there is too much. As deep as there are
  /// links to choose.
  private mutating func extend(
    _ chosen: [Int], covering covered: [UInt64], gain: Int, from start: Int, left: Int
  ) -> Bool {
    if gain > best.gain { best = (gain, chosen) }
    guard left > 0, start < candidates.count else { return true }
    tries += candidates.count - start
    guard tries <= Self.mostTries else { return false }
    let added = (start..<candidates.count).map { place in
      zip(sets[place], covered).reduce(0) { $0 + ($1.0 & ~$1.1).nonzeroBitCount }
    }
    let most = Self.mostOfRest(added, left)
    for place in start..<candidates.count where added[place - start] > 0 {
      // From here on only this one and those behind it are chosen.
      guard gain + most[place - start] > best.gain else { return true }
      let head = candidates[place].head
      if let mostPerHead, chosen.count(where: { candidates[$0].head == head }) >= mostPerHead {
        continue
      }
      let union = zip(covered, sets[place]).map { $0 | $1 }
      guard
        extend(
          chosen + [place], covering: union, gain: gain + added[place - start], from: place + 1,
          left: left - 1)
      else { return false }
    }
    return true
  }

  /// For each place the sum of the largest numbers from there on, as many as are asked for.
  ///
  /// Complexity: O(numbers · count).
  private static func mostOfRest(_ numbers: [Int], _ count: Int) -> [Int] {
    var largest: [Int] = []
    var sum = 0
    return numbers.reversed().map { number in
      let place = largest.firstIndex { $0 < number } ?? largest.count
      if place < count {
        largest.insert(number, at: place)
        sum += number
        if largest.count > count { sum -= largest.removeLast() }
      }
      return sum
    }.reversed()
  }
}
