import SupportNetwork

/// The fields of an organisation.
enum OrganisationFields {
  static let aliases = Field(
    "aliases", .list(.name), "Other names it goes by, such as an abbreviation.")
  static let address = Field(
    "address", .name, "Where people find it; never written out when the place is secret.")
  static let identifiers = Field(
    "identifiers", .identifiers, "Numbers in registers: `{kvk: \"12345678\"}`.")
  static let confidential = Field(
    "confidential", .boolean, "Whether the place must stay secret, such as a shelter.")

  static let table = FieldTable(
    "organisation", "A school, a practice, a municipality, a club.",
    [
      SharedFields.name, aliases, SharedFields.organisationKind, SharedFields.area, address,
      identifiers, confidential, SharedFields.confirmed, SharedFields.sector, SharedFields.ring,
      SharedFields.note,
    ])
}

/// The fields of a class: a partner written down as a kind and not by name.
enum ClassFields {
  static let table = FieldTable(
    "class", "All organisations of a kind, such as `huisartsen`, when none is named.",
    [
      SharedFields.name, SharedFields.organisationKind, SharedFields.area, SharedFields.sector,
      SharedFields.ring,
    ])
}

/// The fields of a service.
enum ServiceFields {
  static let organisation = Field("organisation", .actorID, "Who offers it.")
  static let domains = Field("domains", .list(.lifeDomain), "The life domains it covers.")
  static let targetGroups = Field(
    "target-groups", .list(.name), "Whom it is for, in words; nobody named means everybody.")
  static let areas = Field("areas", .list(.name), "Where it serves; none means everywhere.")
  static let access = Field("access", .words, "What one needs to get in.")
  static let capacity = Field("capacity", .capacity, "How many places it has, and how many free.")
  static let waitingDays = Field(
    "waiting-days", .integer(0, NumberRule.mostDays), "Days until it starts.")

  static let table = FieldTable(
    "service", "What an organisation offers.",
    [
      SharedFields.name, organisation, domains, targetGroups, areas, access, capacity,
      waitingDays, SharedFields.confirmed, SharedFields.sector, SharedFields.ring,
      SharedFields.note,
    ])
}

/// The fields of the room a service has.
enum CapacityFields {
  static let places = Field("places", .integer(0, NumberRule.mostCounted), "Places in all.")
  static let free = Field("free", .integer(0, NumberRule.mostCounted), "Places free now.")

  static let table = FieldTable("capacity", "The room a service has.", [places, free])
}

/// The fields of a team.
enum TeamFields {
  static let organisation = Field(
    "organisation", .actorID, "The organisation the team belongs to.")
  static let members = Field("members", .list(.actorID), "People of this file in the team.")

  static let table = FieldTable(
    "team", "Workers who look at cases together.",
    [
      SharedFields.name, organisation, members, SharedFields.expertise, SharedFields.area,
      SharedFields.sector, SharedFields.ring, SharedFields.note,
    ])
}

extension Shape where Value == Capacity {
  static let capacity: Shape<Capacity> = .fields(CapacityFields.table) { record in
    Capacity(places: record[CapacityFields.places], free: record[CapacityFields.free])
  }
}

extension Shape where Value == [OrganisationIdentifier] {
  static let identifiers: Shape<[OrganisationIdentifier]> = .entries(
    keys: SchemaPattern.identifier, .name
  ) { _, scheme, value, _ in OrganisationIdentifier(scheme: scheme, value: value) }
}
