import SupportNetwork

/// The fields of a household.
enum HouseholdFields {
  static let id = Field(
    "id", .actorID, isRequired: true, "The short name by which ties refer to the household.")
  static let name = SharedFields.name
  static let question = Field(
    "question", .words, "The household's own question, in its own words.")
  static let area = SharedFields.area
  static let coordinator = Field(
    "coordinator", .actorID, "Who coordinates the help, if anybody was named.")
  static let members = Field("members", .members, "Who lives there, by short name.")
  static let family = Field(
    "family", .family, "Couples, parents and children, twins: what a genogram draws.")
  static let table = FieldTable(
    "household", "People who live together: the middle of the map.",
    [id, name, question, area, coordinator, members, family])
}

/// The fields of a member of a household.
enum MemberFields {
  static let name = SharedFields.name
  static let gender = Field<Gender>("gender", .code, "How the genogram draws the person.")
  static let age = Field(
    "age", .integer(0, NumberRule.oldestAge), "Whole years on the last date of the network.")
  static let born = Field("born", .birth, "The year or day of birth, instead of an age.")
  static let died = SharedFields.died
  static let careNeed = Field(
    "care-need", .boolean, "Whether a care need or illness matters to the case.")
  static let note = SharedFields.note
  static let table = FieldTable(
    "member", "Somebody who lives in the household, or lived there until death.",
    [name, gender, age, born, died, careNeed, note])
}

extension Shape where Value == Age {
  /// A year or a day of birth.
  static let birth = Shape<Age>(
    schema: .either([
      .integer(
        lowest: NumberRule.birthYears.lowerBound, highest: NumberRule.birthYears.upperBound), .date,
    ])
  ) { node, reading in
    guard let text = reading.scalar(node) else { return nil }
    return reading.birth(text, at: node.position)
  }
}

extension Reading {
  /// A year or a day of birth.
  func birth(_ text: String, at position: TextPosition) -> Age? {
    if text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }) {
      return integer(
        text, NumberRule.birthYears.lowerBound, NumberRule.birthYears.upperBound, at: position
      ).map(Age.bornIn)
    }
    return date(text, at: position).map(Age.bornOn)
  }
}
