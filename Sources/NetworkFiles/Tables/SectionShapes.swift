import SupportNetwork

extension Shape where Value == [Household] {
  /// The `household` section: one.
  static let household = Shape<[Household]>(
    schema: .record(HouseholdFields.table)
  ) { node, reading in reading.household(node, index: 0).map { [$0] } }

  /// The `households` section: a list.
  static let households = Shape<[Household]>(
    schema: .list(.record(HouseholdFields.table))
  ) { node, reading in
    guard case .list(let nodes) = node.content else {
      reading.knowsAllActors = false
      reading.report(.expected(.list, found: node.found), at: node.position)
      return nil
    }
    var households: [Household] = []
    for (index, node) in nodes.enumerated() {
      reading.inside(.item(index)) {
        if let household = reading.household(node, index: households.count) {
          households.append(household)
        }
      }
    }
    return households
  }
}

extension Shape {
  /// A section of actors by identifier, each in a short form, if there is one, or in full.
  fileprivate static func section<Element>(
    _ table: FieldTable, short: (pattern: String, form: ShortForm)? = nil,
    _ element: @escaping @Sendable (Int) -> NetworkElement,
    _ read: @escaping @Sendable (Reading, ActorID, FileNode, TextPosition) -> Element?
  ) -> Shape<[Element]> where Value == [Element] {
    var shape = SchemaShape.record(table)
    if let short {
      shape = .either([.pattern(short.pattern, example: short.form.example), shape])
    }
    return Shape(schema: .map(keys: SchemaPattern.identifier, shape)) { node, reading in
      reading.actors(node, element) { read(reading, $0, $1, $2) }
    }
  }

  /// A section that is a list of elements without identifiers.
  fileprivate static func section<Element>(
    _ schema: SchemaShape, _ element: @escaping @Sendable (Int) -> NetworkElement,
    _ read: @escaping @Sendable (Reading, FileNode) -> Element?
  ) -> Shape<[Element]> where Value == [Element] {
    Shape(schema: .list(schema)) { node, reading in
      reading.elements(node, element) { read(reading, $0) }
    }
  }
}

extension Shape where Value == [Person] {
  static let people: Shape<[Person]> = .section(
    PersonFields.table, short: (SchemaPattern.nameAndMore, .person), NetworkElement.person
  ) { $0.person($1, $2, from: $3) }
}

extension Shape where Value == [Organisation] {
  static let organisations: Shape<[Organisation]> = .section(
    OrganisationFields.table, short: (SchemaPattern.nameAndMore, .organisation),
    NetworkElement.organisation
  ) { $0.organisation($1, $2, from: $3) }
}

extension Shape where Value == [Service] {
  static let services: Shape<[Service]> = .section(ServiceFields.table, NetworkElement.service) {
    $0.service($1, $2, from: $3)
  }
}

extension Shape where Value == [Team] {
  static let teams: Shape<[Team]> = .section(TeamFields.table, NetworkElement.team) {
    $0.team($1, $2, from: $3)
  }
}

extension Shape where Value == [ActorClass] {
  static let classes: Shape<[ActorClass]> = .section(
    ClassFields.table, short: (SchemaPattern.nameAndMore, .actorClass),
    NetworkElement.actorClass
  ) { $0.actorClass($1, $2, from: $3) }
}

extension Shape where Value == [Need] {
  static let needs: Shape<[Need]> = .section(
    .either([
      .pattern(SchemaPattern.need, example: "gezin, finances"),
      .single(keys: SchemaPattern.need, .text(longest: TextRule.words.longest)),
      .record(NeedFields.table),
    ]), NetworkElement.need
  ) { $0.need($1) }
}

extension Shape where Value == [Observation] {
  static let observations: Shape<[Observation]> = .section(
    .either([
      .text(longest: TextRule.words.longest),
      .single(keys: SchemaPattern.date, .text(longest: TextRule.words.longest)),
      .record(ObservationFields.table),
    ]), NetworkElement.observation
  ) { $0.observation($1) }
}

extension Shape where Value == [Referral] {
  static let referrals: Shape<[Referral]> = .section(
    .record(ReferralFields.table), NetworkElement.referral
  ) {
    $0.referral($1)
  }
}

extension Shape where Value == [SelfSufficiencyScore] {
  static let scores: Shape<[SelfSufficiencyScore]> = .section(
    .record(ScoreFields.table), NetworkElement.score
  ) { $0.score($1) }
}

extension Shape where Value == [KeepAway] {
  static let keepAways: Shape<[KeepAway]> = .section(
    .record(KeepAwayFields.table), NetworkElement.keepAway
  ) {
    $0.keepAway($1)
  }
}

extension Shape where Value == [Tie] {
  /// The `ties` section; the family sections come first, so that ties are counted on from them.
  static let ties = Shape<[Tie]>(
    schema: .list(
      .either([
        .pattern(SchemaPattern.tie, example: "oma -- ans"),
        .single(keys: SchemaPattern.tie, .either([.text(longest: 2000), .nothing])),
        .record(TieFields.table),
      ]))
  ) { node, reading in
    let before = reading.ties.count
    let sides = reading.sides
    return reading.elements(node, { .tie(before + $0) }) { reading.tie($0, sides: sides) }
  }
}
