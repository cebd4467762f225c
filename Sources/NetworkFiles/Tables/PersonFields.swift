import SupportNetwork

/// The fields of a person outside the household.
enum PersonFields {
  static let name = SharedFields.name
  static let role = Field<PersonRole>(
    "role", .code, isRequired: true, "What the person is to the household.")
  static let relation = Field(
    "relation", .name, "How the household puts it, such as `juf van Lina`.")
  static let organisation = Field(
    "organisation", .actorID, "Through which organisation a professional or volunteer comes.")
  static let expertise = SharedFields.expertise
  static let died = SharedFields.died
  static let informed = Field(
    "informed", .informed, "Whether the person knows of being on the map.")

  static let table = FieldTable(
    "person", "A person outside the household.",
    [
      name, role, relation, organisation, expertise, died, informed, SharedFields.sector,
      SharedFields.ring, SharedFields.note,
    ])
}

/// The fields of what is known of somebody's being informed, when the day is known too.
enum InformedFields {
  static let state = Field<Informed.State>("state", .code, isRequired: true, "Whether they know.")
  static let date = Field("date", .date, "The day they were told.")

  static let table = FieldTable(
    "informed", "Whether a person knows of being on the map, and since when.", [state, date])
}

extension Shape where Value == Informed {
  /// A code, or a mapping of code and date.
  static let informed = Shape<Informed>(
    schema: .either([Shape<Informed.State>.code.schema, .record(InformedFields.table)])
  ) { node, reading in
    if case .mapping = node.content {
      return reading.record(node, InformedFields.table).flatMap { record in
        record[InformedFields.state].map { Informed($0, date: record[InformedFields.date]) }
      }
    }
    return Shape<Informed.State>.code.read(node, reading).map { Informed($0) }
  }
}
