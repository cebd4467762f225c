/// What is known of each tie, a column for each property. Parallel ties stay apart.
public struct TieColumns: Hashable, Sendable {
  public var tails: [Int32]
  public var heads: [Int32]
  public var traits: [TieTraits]
  /// The life domains that the tie helps in.
  public var domains: [DomainSet]
  /// How much the tie can bear, above 0 and up to 1.
  public var trusts: [Double]
  /// The same as a distance that adds up exactly (``Resistance``).
  public var resistances: [Int64]
  /// Waiting time in days; 0 for ties that make nobody wait.
  public var days: [Int32]

  public init(
    tails: [Int32] = [], heads: [Int32] = [], traits: [TieTraits] = [], domains: [DomainSet] = [],
    trusts: [Double] = [], resistances: [Int64] = [], days: [Int32] = []
  ) {
    let counts = [
      tails.count, heads.count, traits.count, domains.count, trusts.count, resistances.count,
      days.count,
    ]
    precondition(counts.allSatisfy { $0 == tails.count }, "columns are equally long")
    self.tails = tails
    self.heads = heads
    self.traits = traits
    self.domains = domains
    self.trusts = trusts
    self.resistances = resistances
    self.days = days
  }

  public var count: Int { tails.count }
}

/// Yes-or-no properties of a tie.
public struct TieTraits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It can only be walked from its tail to its head (a referral).
  public static let isOneWay = TieTraits(rawValue: 1)
  public static let isReferral = TieTraits(rawValue: 2)
  /// Worker or volunteer to organisation, organisation to service.
  public static let isMembership = TieTraits(rawValue: 4)
  /// Somebody said that it may not be shared, or the consent has run out.
  public static let mayNotBeShared = TieTraits(rawValue: 8)
}
