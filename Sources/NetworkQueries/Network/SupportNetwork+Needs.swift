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
    return needs.enumerated().filter { _, need in
      holders.contains(need.holder) && need.asksForHelp(on: date)
    }
    .map { PlacedNeed(index: $0.offset, need: $0.element) }
    .sorted { key($0) < key($1) }
  }
}

extension Need {
  /// Whether it is new or active, and not from after a day.
  func asksForHelp(on date: CalendarDate?) -> Bool {
    guard status == .active || status == .new else { return false }
    guard let since, let date else { return true }
    return since <= date
  }
}
