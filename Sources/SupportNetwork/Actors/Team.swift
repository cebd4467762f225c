/// Workers who look at cases together.
public struct Team: Hashable, Sendable {
  public var id: ActorID
  public var name: String
  /// The organisation the team belongs to.
  public var organisation: ActorID?
  /// People of this network who are in the team.
  public var members: [ActorID]
  /// The life domains in which somebody of the team is at home, beside what members bring.
  public var expertise: [LifeDomainID]
  public var area: String?
  public var placing: Placing
  public var note: String?

  public init(
    id: ActorID, name: String, organisation: ActorID? = nil, members: [ActorID] = [],
    expertise: [LifeDomainID] = [], area: String? = nil, placing: Placing = Placing(),
    note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.organisation = organisation
    self.members = members
    self.expertise = expertise
    self.area = area
    self.placing = placing
    self.note = note
  }
}

/// A partner that was written down as a kind and not by name: "scholen", "huisartsen".
///
/// It stands for all organisations of the kind (in the area, when one is given) and is expanded
/// when a path is asked for; it never makes strangers neighbours.
public struct ActorClass: Hashable, Sendable {
  public var id: ActorID
  public var name: String
  public var kind: OrganisationKind
  public var area: String?
  public var placing: Placing

  public init(
    id: ActorID, name: String, kind: OrganisationKind, area: String? = nil,
    placing: Placing = Placing()
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.area = area
    self.placing = placing
  }
}
