/// A person outside the household.
public struct Person: Hashable, Sendable {
  public var id: ActorID
  public var name: String
  public var role: PersonRole
  /// How the household puts it: "oma", "broer van Sanne", "juf van Lina".
  public var relation: String?
  /// Through which organisation a professional or volunteer comes.
  public var organisation: ActorID?
  /// The life domains a professional or experienced fellow knows much about.
  public var expertise: [LifeDomainID]
  public var death: Death?
  /// Whether this person knows of being on the map.
  public var informed: Informed?
  /// Where the user wants the person on the map, if not where the rules put it.
  public var placing: Placing
  public var note: String?

  public init(
    id: ActorID, name: String, role: PersonRole, relation: String? = nil,
    organisation: ActorID? = nil, expertise: [LifeDomainID] = [], death: Death? = nil,
    informed: Informed? = nil, placing: Placing = Placing(), note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.relation = relation
    self.organisation = organisation
    self.expertise = expertise
    self.death = death
    self.informed = informed
    self.placing = placing
    self.note = note
  }
}

/// What a person outside the household is to it.
public enum PersonRole: String, Hashable, Sendable, CaseIterable {
  /// Gives unpaid care out of a personal bond (mantelzorger).
  case informalCarer = "informal-carer"
  /// Gives unpaid help through an organisation (vrijwilliger, maatje).
  case volunteer
  case family, friend, neighbour, colleague
  /// Has been through the same (lotgenoot).
  case fellow
  /// A named worker of an organisation.
  case professional

  /// Whether the role is informal: everybody but a professional, volunteers included.
  public var isInformal: Bool { self != .professional }
}

/// Whether a person was told of being on the map, and when.
public struct Informed: Hashable, Sendable {
  public enum State: String, Hashable, Sendable, CaseIterable {
    case yes
    case notYet = "not-yet"
    case notPossible = "not-possible"
  }

  public var state: State
  public var date: CalendarDate?

  public init(_ state: State, date: CalendarDate? = nil) {
    self.state = state
    self.date = date
  }
}
