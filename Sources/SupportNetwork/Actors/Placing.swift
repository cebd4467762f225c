/// Where the user wants an actor on the map; what is missing is left to the rules.
public struct Placing: Hashable, Sendable {
  public var sector: RelationSector?
  public var ring: Ring?

  public init(sector: RelationSector? = nil, ring: Ring? = nil) {
    self.sector = sector
    self.ring = ring
  }
}

/// The sectors of an ecomap that is ordered by relation, clockwise from the top.
public enum RelationSector: String, Hashable, Sendable, CaseIterable {
  case family
  case friendsAndNeighbours = "friends-and-neighbours"
  case volunteers
  case schoolAndChildCare = "school-and-child-care"
  case care
  case neighbourhoodAndWelfare = "neighbourhood-and-welfare"
  case moneyAndWork = "money-and-work"
}

/// How close an actor stands to the household (the rings of an ecomap).
///
/// Source: the convoy circles of R. L. Kahn and T. C. Antonucci, "Convoys over the life course",
/// 1980.
public enum Ring: String, Hashable, Sendable, CaseIterable, Comparable {
  case near, middle, far

  public static func < (one: Ring, other: Ring) -> Bool { one.order < other.order }

  private var order: Int {
    switch self {
    case .near: 0
    case .middle: 1
    case .far: 2
    }
  }
}

extension PersonRole {
  /// The sector in which a person of this role stands when nothing else is known.
  public var usualSector: RelationSector {
    switch self {
    case .informalCarer, .family: .family
    case .friend, .neighbour, .colleague, .fellow: .friendsAndNeighbours
    case .volunteer: .volunteers
    case .professional: .care
    }
  }
}

extension OrganisationKind {
  /// The sector in which an organisation of this kind stands when nothing else is known.
  public var usualSector: RelationSector {
    switch self {
    case .school, .childCare: .schoolAndChildCare
    case .gpPractice, .hospital, .homeCare, .mentalHealthCare, .addictionCare,
      .publicHealthService, .youthCare:
      .care
    case .volunteerOrganisation, .selfHelpGroup: .volunteers
    case .municipality, .debtService, .benefitsAgency, .employer, .creditor, .foodBank:
      .moneyAndWork
    case .neighbourhoodTeam, .welfare, .shelter, .housingAssociation, .police, .judiciary,
      .library, .club, .faithCommunity, .other:
      .neighbourhoodAndWelfare
    }
  }
}
