public import NetworkGraph
public import SupportNetwork

/// The figures of the network of referrals between organisations.
///
/// Workers, teams and services stand in their organisation. The network has the organisations that
/// refer, receive or offer something, and an arc for each that refers to another: an active referral
/// tie that may be shared, or a referral made up to the day. Everything is in the order of names: no
/// figure says who does better. A figure that is not defined is `nil`: never a zero, never NaN.
public struct ReferralMetrics: Hashable, Sendable {
  /// How many steps are counted for reach.
  public let steps: Int
  public let organisations: [OrganisationFigures]
  public let shape: ReferralShape
  /// For each sector with organisations, in the order of sectors, their links across its border and
  /// within it, each pair once.
  public let sectors: [SectorTies]
  /// What came of the referrals over each link, by the names of its ends.
  public let links: [LinkFlow]
  /// The same for each who receives them, by name.
  public let receivers: [ReceiverFlow]
  /// The same for each life domain, in the order of the network: a link counts in each that its tie
  /// or its referrals name.
  public let domains: [DomainFlow]
  /// How long people wait, for each life domain and area where a service says so.
  public let waits: [DomainWait]
  /// How many ways there are to what fits, for the needs of each life domain and area.
  public let routes: [RouteCount]
  public let careDensity: CareDensity

  /// The links of the organisations of a sector.
  public struct SectorTies: Hashable, Sendable {
    public let sector: RelationSector
    public let ties: ExternalInternalTies
  }

  public struct LinkFlow: Hashable, Sendable {
    public let ends: ActorPair
    public let flow: ReferralFlow
  }

  public struct ReceiverFlow: Hashable, Sendable {
    public let receiver: ActorID
    public let flow: ReferralFlow
  }

  public struct DomainFlow: Hashable, Sendable {
    public let domain: LifeDomainID
    public let flow: ReferralFlow
  }

  /// How long people wait for what fits in a life domain and area.
  public struct DomainWait: Hashable, Sendable {
    public let domain: LifeDomainID
    /// Nothing for any area.
    public let area: String?
    /// How many services say how long.
    public let services: Int
    public let days: Spread
  }

  /// How many ways lead from those who meet the households to what fits, no two over the same
  /// organisation; links of every kind count. Each household has at least so many.
  public struct RouteCount: Hashable, Sendable {
    public let need: AreaNeed
    /// At most ``mostRoutes``; nothing when nobody is known to meet the households, when nothing
    /// fits, or when organisations that must stay apart leave it open.
    public let routes: Int?
  }

  /// How far ways are counted.
  public static let mostRoutes = 10

  /// How much the organisations around the households work together: for each household with at
  /// least two of them, Σ w / (n(n − 1) / 2) where w is the number of households that a pair shares.
  public struct CareDensity: Hashable, Sendable {
    public let households: CountOfPeople
    /// The median over the households; nothing when they are too few to tell.
    public let median: Double?
  }
}
