/// What an organisation offers.
public struct Service: Hashable, Sendable {
  public var id: ActorID
  public var name: String
  /// Who offers it.
  public var organisation: ActorID?
  /// The life domains it covers.
  public var domains: [LifeDomainID]
  /// Whom it is for, in words; empty means everybody.
  public var targetGroups: [String]
  /// Where it serves; empty means everywhere.
  public var areas: [String]
  /// What one needs to get in, such as "verwijzing huisarts"; nothing means open to all.
  public var access: String?
  /// How many it can take on at once, and how many places are free now.
  public var capacity: Capacity?
  /// Days until it starts.
  public var waitingDays: Int?
  public var confirmed: CalendarDate?
  public var placing: Placing
  public var note: String?

  public init(
    id: ActorID, name: String, organisation: ActorID? = nil, domains: [LifeDomainID] = [],
    targetGroups: [String] = [], areas: [String] = [], access: String? = nil,
    capacity: Capacity? = nil, waitingDays: Int? = nil, confirmed: CalendarDate? = nil,
    placing: Placing = Placing(), note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.organisation = organisation
    self.domains = domains
    self.targetGroups = targetGroups
    self.areas = areas
    self.access = access
    self.capacity = capacity
    self.waitingDays = waitingDays
    self.confirmed = confirmed
    self.placing = placing
    self.note = note
  }
}

/// The room a service has.
public struct Capacity: Hashable, Sendable {
  /// Places in all, or nothing when unknown.
  public var places: Int?
  /// Places free now, or nothing when unknown.
  public var free: Int?

  public init(places: Int? = nil, free: Int? = nil) {
    self.places = places
    self.free = free
  }
}
