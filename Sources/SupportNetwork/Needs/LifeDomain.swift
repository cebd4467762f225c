/// The code of a life domain (leefgebied), such as `finances`.
public struct LifeDomainID: Hashable, Sendable, RawRepresentable {
  public let rawValue: String

  public init?(rawValue: String) {
    guard Identifier.isWellFormed(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  public init?(_ text: String) { self.init(rawValue: text) }
}

extension LifeDomainID: Comparable {
  public static func < (one: LifeDomainID, other: LifeDomainID) -> Bool {
    one.rawValue < other.rawValue
  }
}

extension LifeDomainID: CustomStringConvertible {
  public var description: String { rawValue }
}

/// A part of life that a good conversation can be about, with its name in both languages.
public struct LifeDomain: Hashable, Sendable {
  public var id: LifeDomainID
  public var dutch: String
  public var english: String

  public init(id: LifeDomainID, dutch: String, english: String) {
    self.id = id
    self.dutch = dutch
    self.english = english
  }

  /// The most life domains one network can have: a set of them fits 32 bits.
  public static let most = 32
}

extension LifeDomain {
  /// The 13 domains of the Dutch self-sufficiency matrix, and parenting from its supplement.
  ///
  /// The order is that of the matrix, and is the order of bits in domain masks.
  /// Source: Zelfredzaamheid-Matrix 2017, GGD Amsterdam.
  public static let standard: [LifeDomain] = [
    ("finances", "financiën", "finances"),
    ("work-and-education", "werk en opleiding", "work and education"),
    ("use-of-time", "tijdsbesteding", "use of time"),
    ("housing", "huisvesting", "housing"),
    ("domestic-relations", "huiselijke relaties", "domestic relations"),
    ("mental-health", "geestelijke gezondheid", "mental health"),
    ("physical-health", "lichamelijke gezondheid", "physical health"),
    ("substance-use", "middelengebruik", "substance use"),
    ("basic-adl", "basale ADL", "basic activities of daily living"),
    ("instrumental-adl", "instrumentele ADL", "instrumental activities of daily living"),
    ("social-network", "sociaal netwerk", "social network"),
    ("community-participation", "maatschappelijke participatie", "community participation"),
    ("judicial", "justitie", "judicial"),
    ("parenting", "ouderschap", "parenting"),
  ].compactMap { code, dutch, english in
    LifeDomainID(code).map { LifeDomain(id: $0, dutch: dutch, english: english) }
  }
}
