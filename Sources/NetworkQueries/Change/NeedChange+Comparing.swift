import SupportNetwork

/// Who is around a household on a day, and who of them helps in which life domain.
struct Supporters {
  /// Everybody outside with an active tie.
  let everybody: Set<ActorID>
  private let helpers: [LifeDomainID: Set<ActorID>]

  /// - Complexity: O(ties of the network).
  init(_ ties: [HouseholdTie]) {
    everybody = Set(ties.filter(\.present.isActive).map(\.outsider))
    var helpers: [LifeDomainID: Set<ActorID>] = [:]
    for tie in ties where tie.isSupportive {
      for domain in tie.tie.domains { helpers[domain, default: []].insert(tie.outsider) }
    }
    self.helpers = helpers
  }

  func helpers(with need: Need?) -> Set<ActorID> {
    need.flatMap { helpers[$0.domain] } ?? []
  }
}

extension CompiledNetwork {
  func supporters(of household: Household) -> Supporters { Supporters(ties(of: household)) }

  /// What happened to the needs of a household, those there are now first.
  func needChanges(
    of household: Household, since earlier: CompiledNetwork, _ earlierHousehold: Household,
    _ now: Supporters, _ then: Supporters
  ) -> [NeedChange] {
    let before = earlier.allNeeds(of: earlierHousehold)
    let pairs = Self.pairs(before, allNeeds(of: household))
    return pairs.compactMap { before, after in
      let (helped, helps) = (then.helpers(with: before), now.helpers(with: after))
      func sorted(_ ids: Set<ActorID>) -> [ActorID] {
        ids.sorted { (name(of: $0, or: earlier), $0) < (name(of: $1, or: earlier), $1) }
      }
      let change = NeedChange(
        before: before, after: after, gained: sorted(helps.subtracting(helped)),
        lost: sorted(helped.subtracting(helps)), kept: sorted(helps.intersection(helped)))
      return change.isChange ? change : nil
    }
  }

  /// The needs of a household and its members on the day, met and parked ones too.
  private func allNeeds(of household: Household) -> [Need] {
    let inside = insiders(of: household)
    return network.needs.filter { need in
      guard inside.contains(need.holder) else { return false }
      guard let since = need.since, let date else { return true }
      return since <= date
    }
  }

  /// Needs are the same with the same holder and life domain; of several the same words decide,
  /// then the order in which they are written down.
  private static func pairs(_ before: [Need], _ after: [Need]) -> [(Need?, Need?)] {
    var left = before
    func take(_ matches: (Need) -> Bool) -> Need? {
      left.firstIndex(where: matches).map { left.remove(at: $0) }
    }
    func isSame(_ one: Need, _ other: Need) -> Bool {
      one.holder == other.holder && one.domain == other.domain
    }
    let exact = after.map { need in take { isSame($0, need) && $0.words == need.words } }
    let pairs = zip(after, exact).map { need, match in
      (match ?? take { isSame($0, need) }, Optional(need))
    }
    return pairs + left.map { ($0, nil) }
  }
}
