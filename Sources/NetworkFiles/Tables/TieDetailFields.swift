import SupportNetwork

/// The fields of how a tie is known.
enum KnowledgeFields {
  static let state = Field<Knowledge.State>("state", .code, isRequired: true, "How it is known.")
  static let date = Field("date", .date, "The day of that.")

  static let table = FieldTable("knowledge", "How a tie is known, and since when.", [state, date])
}

/// The fields of consent to share a tie.
enum ConsentFields {
  static let share = Field("share", .boolean, isRequired: true, "Whether it may be shared.")
  static let with = Field("with", .list(.actorID), "With whom; none means all on the case.")
  static let until = Field("until", .date, isNoted: false, "The last day of the consent.")

  static let table = FieldTable("consent", "Whether a tie may be shared.", [share, with, until])
}

extension Shape where Value == Knowledge {
  static let knowledge: Shape<Knowledge> = .fields(KnowledgeFields.table) { record in
    record[KnowledgeFields.state].map { Knowledge($0, date: record[KnowledgeFields.date]) }
  }
}

extension Shape where Value == Consent {
  static let consent: Shape<Consent> = .fields(ConsentFields.table) { record in
    let with = record[ConsentFields.with] ?? []
    let until = record[ConsentFields.until]
    return record[ConsentFields.share].map { Consent(mayShare: $0, with: with, until: until) }
  }
}

extension Shape where Value == Support {
  /// Letters of support; none is written `""`.
  static let letters = Shape<Support>(
    schema: .pattern(SchemaPattern.letters, example: "PE")
  ) { node, reading in
    guard let text = reading.scalar(node) else { return nil }
    if text == text.uppercased(), let support = Support(letters: text) { return support }
    reading.report(
      .unknownCode(text, nearest: nil, known: Support.lettered.map { String($0.letter) }),
      at: node.position)
    return nil
  }
}

/// The codes by which the long form says how two people are family.
enum KinshipCode: String, CaseIterable, Sendable {
  case birth, adopted, foster, step
  case twins
  case identicalTwins = "identical-twins"
  case siblings

  var kinship: Kinship {
    switch self {
    case .birth: .parent(.birth)
    case .adopted: .parent(.adopted)
    case .foster: .parent(.foster)
    case .step: .parent(.step)
    case .twins: .twin(isIdentical: false)
    case .identicalTwins: .twin(isIdentical: true)
    case .siblings: .sibling
    }
  }

  init(_ kinship: Kinship) {
    switch kinship {
    case .parent(.birth): self = .birth
    case .parent(.adopted): self = .adopted
    case .parent(.foster): self = .foster
    case .parent(.step): self = .step
    case .twin(isIdentical: false): self = .twins
    case .twin(isIdentical: true): self = .identicalTwins
    case .sibling: self = .siblings
    }
  }
}

/// The codes by which the long form says which way a tie goes.
enum FlowCode: String, CaseIterable, Sendable {
  case to, from, both, none
}
