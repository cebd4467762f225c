public import NetworkGraph
public import SupportNetwork

/// A tie between a household (or one of its members) and somebody outside it, seen from the
/// household.
public struct HouseholdTie: Hashable, Sendable {
  /// The tie as it is on the day, and whether it is active.
  public let present: PresentTie
  /// The household or the member at whom it ends.
  public let insideEnd: ActorID
  public let outsider: ActorID
  /// What the household gets.
  public let received: Support
  /// What the household gives.
  public let given: Support
  /// Whether energy or resources flow towards the household.
  public let flowsIn: Bool
  /// Whether energy or resources flow from the household.
  public let flowsOut: Bool
  /// The life domains that it helps in.
  public let domains: DomainSet

  public var tie: Tie { present.tie }

  /// Whether the household gets help over it now: it is active, without being only tension, and
  /// the other gives letters of support or energy, is felt as supportive, or is named for a life
  /// domain. A tie over which the household only gives is none.
  public var isSupportive: Bool {
    guard present.isActive, tie.quality != .stressful else { return false }
    if !received.isEmpty || flowsIn { return true }
    if flowsOut || !given.isEmpty { return false }
    return tie.quality == .supportive || !domains.isEmpty
  }
}

extension CompiledNetwork {
  /// A household and its members.
  public func insiders(of household: Household) -> Set<ActorID> {
    Set([household.id] + household.members.map(\.id))
  }

  /// The people and organisations outside of whom somebody in the household does not want others
  /// to know: a tie with them may not be shared. What is for more eyes goes past them altogether,
  /// for a way around the tie would tell of it too.
  public func keptPrivate(by household: Household) -> Set<ActorID> {
    Set(ties(of: household).filter { !$0.tie.mayBeShared(on: date) }.map(\.outsider))
  }

  /// The ties of a household and its members with everybody else, active, latent and lost; not
  /// those that only say who is family of whom. In the order of the network.
  ///
  /// Complexity: O(t · log t) in the number t of these ties.
  public func ties(of household: Household) -> [HouseholdTie] {
    let inside = insiders(of: household)
    let places = Set(inside.flatMap { tiesOfInsiders[$0] ?? [] }).sorted()
    return places.compactMap { place in
      let present = ties[place]
      let tie = present.tie
      guard !tie.kind.isGenealogical, inside.contains(tie.from) != inside.contains(tie.to)
      else { return nil }
      let startsInside = inside.contains(tie.from)
      let (out, back) =
        (
          tie.flow == .both || tie.flow == .forward,
          tie.flow == .both || tie.flow == .backward
        )
      return HouseholdTie(
        present: present, insideEnd: startsInside ? tie.from : tie.to,
        outsider: startsInside ? tie.to : tie.from,
        received: startsInside ? tie.returned : tie.given,
        given: startsInside ? tie.given : tie.returned,
        flowsIn: startsInside ? back : out, flowsOut: startsInside ? out : back,
        domains: network.domainSet(tie.domains))
    }
  }
}
