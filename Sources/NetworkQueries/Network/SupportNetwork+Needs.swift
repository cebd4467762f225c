public import SupportNetwork

/// A need with its place in the network's list.
public struct PlacedNeed: Hashable, Sendable {
  public let index: Int
  public let need: Need

  public init(index: Int, need: Need) {
    self.index = index
    self.need = need
  }
}

extension SupportNetwork {
  /// The needs of a household and its members that ask for something on a day: new or active, and
  /// not from after that day. What was met or put aside asks for nothing, nor do the dead.
  ///
  /// The first by priority comes first, then in the order of the life domains, then by holder.
  public func activeNeeds(of household: Household, on date: CalendarDate?) -> [PlacedNeed] {
    let living = household.members.filter { member in
      !Actor.member(member, household: household.id).hasDied(by: date)
    }
    let holders = Set([household.id] + living.map(\.id))
    let order = Dictionary(
      lifeDomains.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    func key(_ placed: PlacedNeed) -> (Int, Int, ActorID, String) {
      let need = placed.need
      return (
        need.priority ?? .max, order[need.domain] ?? .max, need.holder, need.words ?? ""
      )
    }
    return needs.enumerated()
      .filter { holders.contains($0.element.holder) && $0.element.isActive(on: date) }
      .map { PlacedNeed(index: $0.offset, need: $0.element) }
      .sorted { key($0) < key($1) }
  }

  /// The life domains of the needs of all households that ask for something on a day, one for each
  /// need, by household; see ``activeNeeds(of:on:)``.
  ///
  /// Complexity: O(households with their members + needs).
  func activeDomains(on date: CalendarDate?) -> [ActorID: [LifeDomainID]] {
    var householdOfHolder: [ActorID: ActorID] = [:]
    for household in households {
      householdOfHolder[household.id] = household.id
      for member in household.members
      where !Actor.member(member, household: household.id).hasDied(by: date) {
        householdOfHolder[member.id] = household.id
      }
    }
    return needs.reduce(into: [:]) { domains, need in
      guard need.isActive(on: date), let household = householdOfHolder[need.holder] else { return }
      domains[household, default: []].append(need.domain)
    }
  }
}

extension Need {
  /// Whether it asks for something on a day, if its holder lives.
  fileprivate func isActive(on date: CalendarDate?) -> Bool {
    guard status == .active || status == .new else { return false }
    guard let since, let date else { return true }
    return since <= date
  }
}
