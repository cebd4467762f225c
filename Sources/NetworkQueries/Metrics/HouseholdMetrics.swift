public import SupportNetwork

/// The figures of the network around a household, or around one of its members.
///
/// The others are the people and organisations outside the household with an active tie to it (to
/// the member: a tie of the member's own). Ties are counted one by one, people once. A figure that
/// is not defined, such as a share of nothing, is `nil`: never a zero, never NaN.
public struct HouseholdMetrics: Hashable, Sendable {
  /// The household, or the member.
  public let holder: ActorID
  /// The others, in the order of names.
  public let others: [ActorID]
  /// Of them the people who are no professional, volunteers included.
  public let informalCount: Int
  /// Of those the people who come through an organisation.
  public let volunteerCount: Int
  public let formalCount: Int
  /// How many stand in each sector of the map, by relation; all sectors are there.
  public let sectorSizes: [RelationSector: Int]
  /// How many stand in each ring of the map; all rings are there.
  public let ringSizes: [Ring: Int]
  /// How many of the possible pairs of others have a tie, 2L / (n(n − 1)); nothing below two.
  ///
  /// Source: S. Wasserman and K. Faust, *Social Network Analysis*, 1994, section 4.2.
  public let density: Double?
  /// The others in groups that hang together without the household; each group and the groups by
  /// name.
  public let components: [[ActorID]]
  /// The others without a tie to another.
  public let isolates: [ActorID]
  /// The others whose leaving would make more groups of the rest, with how often each lies on the
  /// shortest ways between two others.
  public let bridges: [Bridge]
  /// n − 2t / n for n others with t ties among them; nothing for nobody.
  ///
  /// Source: S. Borgatti, "Structural holes: unpacking Burt's redundancy measures", *Connections*
  /// 20 (1997).
  public let effectiveSize: Double?
  /// Σ_v (p_uv + Σ_w p_uw p_wv)² around the household over distinct others; nothing for nobody.
  ///
  /// Source: R. Burt, *Structural Holes*, 1992, chapter 2.
  public let constraint: Double?
  /// How many ties there are.
  public let tieCount: Int
  /// The share of ties over which both give; nothing without ties.
  public let reciprocity: Double?
  /// For each letter of support, over how many ties it is given and received.
  public let balance: [SupportBalance]
  /// The mean number of letters of support of a tie, given or received.
  public let meanSupport: Double?
  /// The mean number of life domains of a tie.
  public let meanDomains: Double?
  /// For each life domain that occurs and each letter, over how many ties that letter is received
  /// in that domain; domains in the order of the network.
  public let supportByDomain: [DomainSupport]
  /// The mean strength of a tie: weak 1, normal 2, strong 3.
  public let meanStrength: Double?
  /// The share of ties with nothing but tension.
  public let stressShare: Double?

  public var size: Int { others.count }
  public var informalShare: Double? { share(informalCount) }
  public var volunteerShare: Double? { share(volunteerCount) }
  public var formalShare: Double? { share(formalCount) }

  private func share(_ count: Int) -> Double? {
    size == 0 ? nil : Double(count) / Double(size)
  }

  /// Somebody who holds groups together.
  public struct Bridge: Hashable, Sendable {
    public let actor: ActorID
    /// How many shortest ways between two others run over them, those among several in parts.
    ///
    /// Source: L. Freeman, "A set of measures of centrality based on betweenness", 1977.
    public let betweenness: Double
  }

  /// Over how many ties a sort of support is given and received.
  public struct SupportBalance: Hashable, Sendable {
    public let support: Support
    public let given: Int
    public let received: Int
  }

  /// What is received in a life domain.
  public struct DomainSupport: Hashable, Sendable {
    public let domain: LifeDomainID
    /// How many ties help in it, with letters or without.
    public let ties: Int
    /// Ties for each letter, in the order P, E, A, G.
    public let letters: [Int]
  }
}
