import SupportNetwork

/// One option of a list to choose from, as a template shows it.
struct Choice {
  let value: String
  let label: String
  let isChosen: Bool
}

extension [Choice] {
  /// The cases of a code, each with its words.
  init<Code: RawRepresentable<String> & Equatable>(
    _ codes: some Sequence<Code>, chosen: Code?, _ words: (Code) -> String
  ) {
    self = codes.map { Choice(value: $0.rawValue, label: words($0), isChosen: $0 == chosen) }
  }

  /// Actors by name.
  init(_ actors: some Sequence<Actor>, chosen: ActorID? = nil) {
    self = actors.map { Choice(value: $0.id.rawValue, label: $0.name, isChosen: $0.id == chosen) }
      .sorted { ($0.label, $0.value) < ($1.label, $1.value) }
  }
}
