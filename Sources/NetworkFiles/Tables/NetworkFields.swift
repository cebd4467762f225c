import SupportNetwork

/// The sections of a network file, in the order in which they are written.
enum NetworkFields {
  static let version = Field(
    "kring", .version, isRequired: true, "The version of the format: 1.")
  static let title = Field("title", .name, isRequired: true, "What the map is called.")
  static let language = Field<Language>("language", .code, "The language of the people in it.")
  static let date = Field(
    "date", .dates, "The day it was drawn, or a list of days; the last one is the present.")
  static let occasion = Field("occasion", .words, "How it came about.")
  static let lifeDomains = Field(
    "life-domains", .lifeDomains, "Life domains instead of the standard 14; at most 32.")
  static let household = Field("household", .household, "The household in the middle.")
  static let households = Field("households", .households, "Several households, as a list.")
  static let people = Field("people", .people, "People outside the household, by short name.")
  static let organisations = Field(
    "organisations", .organisations, "Organisations, by short name.")
  static let services = Field("services", .services, "What organisations offer, by short name.")
  static let teams = Field("teams", .teams, "Teams, by short name.")
  static let classes = Field("classes", .classes, "Partners named as a kind, by short name.")
  static let ties = Field("ties", .ties, "Who is tied to whom, and how.")
  static let needs = Field("needs", .needs, "What household and members want help with.")
  static let observations = Field(
    "observations", .observations, "What was seen or heard, to talk about.")
  static let referrals = Field("referrals", .referrals, "Referrals that were made.")
  static let scores = Field("scores", .scores, "Self-sufficiency by life domain and day.")
  static let keepAway = Field(
    "keep-away", .keepAways, "Who must not be brought into contact with whom.")
  static let record = Field("record", .record, "Why this is kept, and how long.")

  static let table = FieldTable(
    "network", "A household's support network.",
    [
      version, title, language, date, occasion, lifeDomains, household, households, people,
      organisations, services, teams, classes, ties, needs, observations, referrals, scores,
      keepAway, record,
    ])
}

extension Shape where Value == [CalendarDate] {
  /// One day or a list of days.
  static let dates = Shape<[CalendarDate]>(
    schema: .either([.date, .list(.date)])
  ) { node, reading in
    if case .list = node.content { return Shape.list(.date).read(node, reading) }
    return Shape<CalendarDate>.date.read(node, reading).map { [$0] }
  }
}

extension Shape where Value == Int {
  /// The version of the format. A newer one is read as a number, so that it can be named.
  static let version = Shape<Int>(
    schema: .integer(lowest: 1, highest: NetworkFile.version)
  ) { node, reading in
    guard let text = reading.scalar(node),
      let version = reading.integer(text, 1, 1_000_000, at: node.position)
    else { return nil }
    if version > NetworkFile.version { reading.report(.newerVersion(version), at: node.position) }
    return version
  }
}
