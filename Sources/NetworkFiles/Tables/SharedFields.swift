import SupportNetwork

/// Fields that several mappings share.
enum SharedFields {
  static let name = Field("name", .name, isRequired: true, "What it is called on the map.")
  static let note = Field("note", .words, "Anything else worth keeping.")
  static let sector = Field<RelationSector>(
    "sector", .code, "The sector of the map it must stand in, if not the usual one.")
  static let ring = Field<Ring>(
    "ring", .code, "How close it must stand on the map, if not where its ties put it.")
  static let died = Field("died", .death, "`true`, or the day of death.")
  static let expertise = Field(
    "expertise", .list(.lifeDomain), "The life domains somebody knows much about.")
  static let confirmed = Field("confirmed", .date, "The day somebody last checked this.")
  static let area = Field("area", .name, "The neighbourhood or municipality, no closer.")
  static let organisationKind = Field<OrganisationKind>(
    "kind", .code, isRequired: true, "What sort of organisation it is.")

  /// Where the user wants an actor on the map.
  static func placing(_ record: Record) -> Placing {
    Placing(sector: record[sector], ring: record[ring])
  }
}

extension Shape where Value == Death {
  /// `true`, or the day.
  static let death = Shape<Death>(schema: .either([.isTrue, .date])) { node, reading in
    guard let text = reading.scalar(node) else { return nil }
    if ["true", "yes"].contains(text.lowercased()) { return Death() }
    return reading.date(text, at: node.position).map { Death(date: $0) }
  }
}
