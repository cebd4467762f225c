public import SupportNetwork

/// What was written down about an organisation, wherever it was.
public struct WrittenOrganisation: Hashable, Sendable {
  public var name: String
  public var identifiers: [OrganisationIdentifier]
  public var area: String?
  public var address: String?

  public init(
    name: String, identifiers: [OrganisationIdentifier] = [], area: String? = nil,
    address: String? = nil
  ) {
    self.name = name
    self.identifiers = identifiers
    self.area = area
    self.address = address
  }
}

/// What a written organisation is in a directory.
public enum OrganisationMatch: Hashable, Sendable {
  /// It is this actor: an organisation, a service, or a class.
  case sure(ActorID, Ground)
  /// It may be one of these, the likeliest first: somebody has to decide, once.
  case doubtful([MatchCandidate])
  /// It says a kind of organisation and none in particular, in an area if it names one.
  case kind(OrganisationKind, area: String?)
  /// Nothing in the directory is like it.
  case unknown

  /// Why it is sure.
  public enum Ground: String, Hashable, Sendable, CaseIterable {
    /// It was written by its identifier in the directory.
    case identifier
    /// They have a number in a register in common.
    case number
    /// No other has this name, capitals, accents, legal form and order of words aside.
    case name
    /// Several have this name, and one of them is at the place.
    case place
  }
}

/// An organisation that a written one may be.
public struct MatchCandidate: Hashable, Sendable {
  public let id: ActorID
  public let score: MatchScore
}

/// How like a written organisation another is, in parts that can be told.
///
/// The weights are Kring's own choice. They order candidates and decide nothing.
public struct MatchScore: Hashable, Sendable {
  /// How like the names are, from 0 to 1; 1 is the same but for spelling.
  public let name: Double
  public let relation: Relation
  public let number: Agreement
  public let address: Agreement
  public let area: Agreement

  /// 0 to 1: seven tenths by the name, two by the address, one by the area.
  public var total: Double { 0.7 * name + 0.2 * address.share + 0.1 * area.share }

  /// How the two names hang together.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// One name, and something else keeps it from being sure.
    case sameName = "same-name"
    /// What was written is a department of it.
    case parent
    /// It is a department of what was written.
    case department
    /// What was written are its first letters.
    case initials
    /// They have words in common.
    case alike
  }

  public enum Agreement: String, Hashable, Sendable, CaseIterable {
    case agrees, differs, unsaid

    var share: Double {
      switch self {
      case .agrees: 1
      case .unsaid: 0.5
      case .differs: 0
      }
    }
  }
}
