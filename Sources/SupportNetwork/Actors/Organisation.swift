/// A school, a practice, a municipality, a club: anything that people meet as one body.
public struct Organisation: Hashable, Sendable {
  public var id: ActorID
  public var name: String
  /// Other names it goes by: an older one, an abbreviation.
  public var aliases: [String]
  public var kind: OrganisationKind
  public var area: String?
  /// Where people find it; nothing of it leaves Kring while the organisation is confidential.
  public var address: String?
  /// Numbers by which registers know it, such as `kvk: 12345678`.
  public var identifiers: [OrganisationIdentifier]
  /// Whether its place must stay secret (a shelter): never exported with address or area.
  public var isConfidential: Bool
  /// When somebody last checked that this record is right.
  public var confirmed: CalendarDate?
  public var placing: Placing
  public var note: String?

  public init(
    id: ActorID, name: String, aliases: [String] = [], kind: OrganisationKind,
    area: String? = nil, address: String? = nil, identifiers: [OrganisationIdentifier] = [],
    isConfidential: Bool = false, confirmed: CalendarDate? = nil, placing: Placing = Placing(),
    note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.area = area
    self.address = address
    self.identifiers = identifiers
    self.isConfidential = isConfidential
    self.confirmed = confirmed
    self.placing = placing
    self.note = note
  }
}

/// A number in a register of organisations.
public struct OrganisationIdentifier: Hashable, Sendable {
  /// The register: `kvk` (trade), `agb` (care), `oin` (government), `hsds`.
  public var scheme: String
  public var value: String

  public init(scheme: String, value: String) {
    self.scheme = scheme
    self.value = value
  }
}

/// What sort of organisation it is; the sort gives it its sector on the map.
public enum OrganisationKind: String, Hashable, Sendable, CaseIterable {
  case school
  case childCare = "child-care"
  case gpPractice = "gp-practice"
  case hospital
  case homeCare = "home-care"
  case mentalHealthCare = "mental-health-care"
  case addictionCare = "addiction-care"
  case publicHealthService = "public-health-service"
  case youthCare = "youth-care"
  case neighbourhoodTeam = "neighbourhood-team"
  case welfare
  case shelter
  case housingAssociation = "housing-association"
  case police
  case judiciary
  case library
  case club
  case faithCommunity = "faith-community"
  case volunteerOrganisation = "volunteer-organisation"
  case selfHelpGroup = "self-help-group"
  case municipality
  case debtService = "debt-service"
  case benefitsAgency = "benefits-agency"
  case employer
  case foodBank = "food-bank"
  case creditor
  case other
}
