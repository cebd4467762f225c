import NetworkGraph

/// What a list of links brings, told so that no count about few households can be found by taking
/// told counts from one another.
///
/// Needs are counted, and households are protected: a count is of few when fewer than
/// ``CountOfPeople/least`` households have those needs. The needs out of reach fall apart into the
/// gains of the links and the rest. Gains of few are hidden. Whatever told counts leave over then
/// is a sum of hidden parts: it must be nothing, or of enough households together. So where all
/// hidden parts together are of few, the last gain is hidden with them; and a total with what is
/// left after it is told only where that holds for what is hidden since the last total told, and
/// for what is hidden behind it.
struct LinkCounts {
  /// How many needs there are; hidden too where few of them are within reach.
  let needs: CountOfPeople
  let outOfReach: CountOfPeople
  let links: [Told]

  struct Told: Hashable {
    var gain = CountOfPeople.notTold
    var total = CountOfPeople.notTold
    var left = CountOfPeople.notTold
    var isNoneLeft = false
  }

  /// Some needs.
  struct Part {
    var needs = 0
    var households: Set<Int> = []

    /// Whether it is of some households, but not of enough.
    var isOfFew: Bool { (1..<CountOfPeople.least).contains(households.count) }
    var told: CountOfPeople { CountOfPeople(needs, of: households.count) }

    static func + (one: Part, other: Part) -> Part {
      Part(
        needs: one.needs + other.needs, households: one.households.union(other.households))
    }
  }

  /// - Parameters:
  ///   - reached: the needs that are within reach already.
  ///   - gains: those that the links bring, in their order.
  ///   - rest: those that are out of reach after all of them.
  ///
  /// Complexity: O(households with needs · links told alone).
  init(reached: Part, gains: [Part], rest: Part) {
    let all = gains.reduce(rest, +)
    let everything = all + reached
    outOfReach = all.told
    needs = reached.isOfFew && !everything.isOfFew ? .notTold : everything.told
    var isHidden = gains.map(\.isOfFew)
    let hidden = zip(gains, isHidden).reduce(rest) { $1.1 ? $0 + $1.0 : $0 }
    if hidden.isOfFew, let last = isHidden.lastIndex(of: false) { isHidden[last] = true }
    var behind = [rest]
    for (gain, isHidden) in zip(gains, isHidden).reversed() {
      behind.append(isHidden ? behind[behind.count - 1] + gain : behind[behind.count - 1])
    }
    behind.reverse()
    var (total, left) = (0, all.needs)
    var since = Part()
    links = gains.indices.map { place in
      var told = Told()
      total += gains[place].needs
      left -= gains[place].needs
      if isHidden[place] { since = since + gains[place] }
      if gains[place].isOfFew || !isHidden[place] { told.gain = gains[place].told }
      // Where all of them are few, that none is left tells no count.
      told.isNoneLeft = left == 0 && (all.isOfFew || !since.isOfFew)
      guard !since.isOfFew, !behind[place + 1].isOfFew else { return told }
      since = Part()
      // Neither is of few: each is made of told gains and of hidden parts that are enough together.
      told.total = CountOfPeople(total, of: .max)
      told.left = CountOfPeople(left, of: .max)
      return told
    }
  }
}

extension LinkCounts {
  init(_ problem: LinkProblem, _ chosen: ChosenLinks) {
    var missing = Dictionary(
      uniqueKeysWithValues: chosen.outOfReach.map { ($0.household, $0.domains) })
    var reached = Part()
    for (place, household) in problem.households.enumerated() {
      reached.add(household.needs.subtracting(missing[place] ?? []), of: place)
    }
    let gains = chosen.links.map { link in
      link.brought.reduce(into: Part()) { part, brought in
        part.add(brought.domains, of: brought.household)
        missing[brought.household]?.subtract(brought.domains)
      }
    }
    let rest = missing.reduce(into: Part()) { $0.add($1.value, of: $1.key) }
    self.init(reached: reached, gains: gains, rest: rest)
  }
}

extension LinkCounts.Part {
  fileprivate mutating func add(_ domains: DomainSet, of household: Int) {
    guard !domains.isEmpty else { return }
    needs += domains.count
    households.insert(household)
  }
}
