/// What a tie is, with what only that kind has.
public enum TieKind: Hashable, Sendable {
  /// Two people who are or were a couple.
  case partnership(Partnership)
  /// Family by birth or by law; the first end is the parent where it says parent.
  case kinship(Kinship)
  /// One helps the other.
  case support
  /// One cares for the other, as a carer or by profession.
  case care
  /// They know each other; no support yet.
  case contact
  /// Worker or volunteer to organisation, or organisation to service.
  case membership
  /// From who may send people to the service that receives them.
  case referral(ReferralTerms)
  /// Organisations or workers who work together.
  case collaboration(Intensity?)

  /// The kind's code in files.
  public var code: Code {
    switch self {
    case .partnership: .partnership
    case .kinship: .kinship
    case .support: .support
    case .care: .care
    case .contact: .contact
    case .membership: .membership
    case .referral: .referral
    case .collaboration: .collaboration
    }
  }

  /// The kinds without their details.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case partnership, kinship, support, care, contact, membership, referral, collaboration
  }

  /// Whether the tie only says who is family of whom, and is drawn by the genogram.
  public var isGenealogical: Bool {
    switch self {
    case .partnership, .kinship: true
    default: false
    }
  }
}

/// How two partners live or lived.
public enum Partnership: String, Hashable, Sendable, CaseIterable {
  case married
  case livingTogether = "living-together"
  case separated
  case divorced
}

/// How two people are family.
public enum Kinship: Hashable, Sendable {
  /// The first end is a parent of the second.
  case parent(Parenthood)
  /// They were born together.
  case twin(isIdentical: Bool)
  /// Brother or sister, for when the parents are not on the map.
  case sibling
}

/// How a child came to a parent.
public enum Parenthood: String, Hashable, Sendable, CaseIterable {
  case birth, adopted, foster, step
}

/// How closely two organisations work together.
///
/// Source: the levels of collaboration measured by the PARTNER tool (D. M. Varda and others,
/// 2008 and later).
public enum Intensity: String, Hashable, Sendable, CaseIterable {
  case awareness, cooperation, coordination, integration
}
