/// A link that may be chosen, with the needs that it brings alone.
struct ExactCandidate {
  /// What it brings alone, and its place among those that bring as much.
  let link: LinkCandidate
  let brought: [(place: Int, domains: DomainSet)]

  /// The same, when only some needs are still unreached.
  func left(of unreached: [DomainSet]) -> LinkCandidate {
    let gain = brought.reduce(0) { $0 + $1.domains.intersection(unreached[$1.place]).count }
    return LinkCandidate(
      gain: gain, familiarity: link.familiarity, tail: link.tail, profile: link.profile,
      head: link.head)
  }
}

extension LinkGains {
  /// All links that bring something.
  ///
  /// - Parameter headsEach: how many heads that bring the same are worth a look, from each tail.
  func exactCandidates(
    of problem: LinkProblem, _ coverage: LinkCoverage, _ rules: LinkRules, headsEach: Int
  ) -> [ExactCandidate] {
    problem.tails.indices.flatMap { tail in
      profiles.enumerated().flatMap { place, profile -> [ExactCandidate] in
        let gain = gain(of: profile, from: tail, coverage)
        guard gain > 0 else { return [] }
        let brought = coverage.brought(by: profile, from: tail)
        let node = problem.tails[tail]
        return profile.heads.filter { rules.allows(node, $0) }.map { head in
          LinkCandidate(
            gain: gain, familiarity: problem.familiarity(of: node, with: head), tail: tail,
            profile: place, head: head)
        }.sorted(by: >).prefix(headsEach).map { ExactCandidate(link: $0, brought: brought) }
      }
    }
  }
}

/// Tries choices of links.
struct ExactSearch {
  static let mostCandidates = 5000
  /// How many choices are looked at before giving up.
  private static let mostTries = 3_000_000

  private let candidates: [ExactCandidate]
  private let mostPerHead: Int?
  /// The needs that each brings, as bits.
  private let sets: [[UInt64]]
  private var tries = 0
  private var best: (gain: Int, chosen: [Int]) = (0, [])

  /// A choice of links, and with which of the candidates behind them it is to be gone on.
  private struct Level {
    let covered: [UInt64]
    let gain: Int
    /// The candidates from here on may be added; what each would add, and the most that it and those
    /// behind it would.
    let start: Int
    let added: [Int]
    let most: [Int]
    var next: Int
  }

  init(_ candidates: [ExactCandidate], mostPerHead: Int?) {
    self.candidates = candidates.sorted { $1.link < $0.link }
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
  mutating func best(_ count: Int) -> [ExactCandidate]? {
    let none = [UInt64](repeating: 0, count: sets.first?.count ?? 0)
    var chosen: [Int] = []
    var levels = [level(covering: none, gain: 0, from: 0, left: count)]
    while let level = levels.last {
      guard tries <= Self.mostTries else { return nil }
      guard let place = next(on: level, after: chosen) else {
        levels.removeLast()
        _ = chosen.popLast()
        continue
      }
      levels[levels.count - 1].next = place + 1
      chosen.append(place)
      let gain = level.gain + level.added[place - level.start]
      if gain > best.gain { best = (gain, chosen) }
      guard chosen.count < count else {
        chosen.removeLast()
        continue
      }
      levels.append(
        self.level(
          covering: zip(level.covered, sets[place]).map { $0 | $1 }, gain: gain, from: place + 1,
          left: count - chosen.count))
    }
    return best.chosen.map { candidates[$0] }
  }

  private mutating func level(
    covering covered: [UInt64], gain: Int, from start: Int, left: Int
  ) -> Level {
    tries += candidates.count - start
    let added = (start..<candidates.count).map { place in
      zip(sets[place], covered).reduce(0) { $0 + ($1.0 & ~$1.1).nonzeroBitCount }
    }
    return Level(
      covered: covered, gain: gain, start: start, added: added,
      most: Self.mostOfRest(added, left), next: start)
  }

  /// The next candidate of a level that may still lead to a better choice.
  private func next(on level: Level, after chosen: [Int]) -> Int? {
    for place in level.next..<candidates.count where level.added[place - level.start] > 0 {
      // From here on only this one and those behind it are chosen.
      guard level.gain + level.most[place - level.start] > best.gain else { return nil }
      let head = candidates[place].link.head
      if let mostPerHead,
        chosen.count(where: { candidates[$0].link.head == head }) >= mostPerHead
      {
        continue
      }
      return place
    }
    return nil
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
