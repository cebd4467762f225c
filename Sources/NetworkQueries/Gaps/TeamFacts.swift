public import SupportNetwork

/// The needs of one life domain in one area.
public struct NeedPlace: Hashable, Sendable {
  public let domain: LifeDomainID
  /// Nothing for households that name no area.
  public let area: String?
  public let needs: Int
  public let households: Int
}

/// The share of needs in an area from which help is within reach.
public struct AreaReach: Hashable, Sendable {
  public let area: String
  public let reached: Int
  public let needs: Int

  public var share: Double { Double(reached) / Double(needs) }
}

/// What came of the referrals over one link.
public struct ReferralCounts: Hashable, Sendable {
  public let from: ActorID
  public let to: ActorID
  public let made: Int
  public let reported: Int
  /// Closed is not helped: those that were completed are told apart from those reported on.
  public let completed: Int
  /// The median of days to the first answer, where answers have dates.
  public let medianDays: Double?
}

/// The two ends of a link.
public struct TieEnds: Hashable, Sendable {
  public let from: ActorID
  public let to: ActorID
}
