public import NetworkGraph
public import SupportNetwork

/// The place of one organisation in the network of referrals.
public struct OrganisationFigures: Hashable, Sendable {
  public let organisation: ActorID
  /// To how many others it refers, and from how many it receives.
  public let refersTo: Int
  public let receivesFrom: Int
  /// How many others lie within the steps, going with the referrals and against them.
  public let reaches: Int
  public let isReachedBy: Int
  /// How far its links lead back to each other, Σ_v (p_uv + Σ_w p_uw p_wv)² over its neighbours v,
  /// where p_uv = (a_uv + a_vu) / Σ_w (a_uw + a_wu); nothing without links.
  ///
  /// Source: R. Burt, *Structural Holes*, 1992, chapter 2.
  public let constraint: Double?
  /// How often it stands between two that do not refer to each other, by the sectors of the three;
  /// nothing when its sector is not known.
  ///
  /// Source: R. Gould and R. Fernandez, "Structures of mediation", *Sociological Methodology* 19
  /// (1989).
  public let brokerage: Brokerage?
  /// Whether the network would fall apart without it.
  public let isJoint: Bool
}

/// The network of referrals as a whole.
public struct ReferralShape: Hashable, Sendable {
  public let organisations: Int
  /// How many refer to another, counted as ordered pairs.
  public let arcs: Int
  /// The share of arcs that are answered by one the other way; nothing without arcs.
  ///
  /// Source: M. Newman, S. Forrest and J. Balthrop, "Email networks and the spread of computer
  /// viruses", *Physical Review E* 66 (2002).
  public let reciprocity: Double?
  /// The share of pairs that no chain of links joins, 1 − Σ s(s − 1) / (n(n − 1)) over components of
  /// s organisations; nothing below two.
  ///
  /// Source: S. Borgatti, "Identifying sets of key players in a social network", *Computational and
  /// Mathematical Organization Theory* 12 (2006).
  public let fragmentation: Double?
  /// 1 − Σ 1/d / (n(n − 1)) over ordered pairs d steps apart; nothing below two organisations, and
  /// nothing above ``mostForDistances`` linked ones, where it takes too long. Source: the same.
  public let distanceFragmentation: Double?
  /// The numbers of organisations in the parts that hang together, the largest first; whoever has
  /// no link is a part.
  public let componentSizes: [Int]
  /// How many organisations have 0, 1, 2 … others that they refer to or receive from.
  public let degreeDistribution: [Int]
  /// The organisations without which the network falls apart, by name.
  public let joints: [ActorID]
  /// The links without which it falls apart, each pair by name and the pairs by name.
  public let bridges: [ActorPair]

  /// Up to how many linked organisations distances are counted between all of them.
  public static let mostForDistances = 5_000
}
