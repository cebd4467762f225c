public import SupportNetwork

/// What of a network may go to somebody, and what stays behind.
public struct SharedNetwork: Hashable, Sendable {
  /// What may go.
  public var network: SupportNetwork
  /// How many ties stay behind, for each reason there is.
  public var ties: [ReasonToStay: Int] = [:]
  /// How many needs, hooks, scores and referrals stay behind.
  public var needs = 0
  public var hooks = 0
  public var scores = 0
  public var referrals = 0
  /// People outside the household on what goes who were not told yet that they are on the map, by
  /// identifier.
  public var notInformed: [ActorID] = []

  /// Why nothing can be shared with somebody.
  public enum Failure: Error, Hashable, Sendable {
    case unknownActor(ActorID)
    /// A household or somebody of it: what they may see is their own copy.
    case isHousehold(ActorID)
    /// They must be kept away from the household, or from everybody.
    case keptApart(ActorID)
  }
}
