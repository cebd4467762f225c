public import SupportNetwork

extension Wording {
  /// What goes to somebody.
  ///
  /// - Parameters:
  ///   - ties: how many lines.
  ///   - names: who is on them, beside the household.
  public func going(_ ties: Int, with names: [String], to party: String) -> String {
    guard ties > 0 else {
      return pick(
        "Er is nog geen lijn die \(party) mag zien. Vraag het gezin eerst om toestemming.",
        "There is no line yet that \(party) may see. Ask the family for consent first.")
    }
    let lines = ties == 1 ? pick("1 lijn", "1 line") : "\(ties) " + pick("lijnen", "lines")
    let shown = names.isEmpty ? "" : pick(", met ", ", with ") + list(names)
    return ties == 1
      ? pick("Er gaat \(lines) naar \(party)\(shown).", "\(lines) goes to \(party)\(shown).")
      : pick("Er gaan \(lines) naar \(party)\(shown).", "\(lines) go to \(party)\(shown).")
  }

  /// What stays behind, a sentence for each reason there is.
  public func staying(_ ties: [ReasonToStay: Int]) -> [String] {
    ReasonToStay.allCases.compactMap { reason in
      guard let count = ties[reason], count > 0 else { return nil }
      let lines =
        count == 1
        ? pick("1 lijn blijft", "1 line stays")
        : pick("\(count) lijnen blijven", "\(count) lines stay")
      return lines + pick(" hier: ", " here: ") + why(reason) + "."
    }
  }

  private func why(_ reason: ReasonToStay) -> String {
    switch reason {
    case .keptApart:
      pick("mensen die uit elkaars buurt moeten blijven", "people who must be kept apart")
    case .confidential: pick("een plek die geheim is", "a place that is secret")
    case .refused: pick("het antwoord was nee", "the answer was no")
    case .expired: pick("de toestemming is verlopen", "the consent has run out")
    case .forOthers: pick("de toestemming is voor anderen", "the consent is for others")
    case .notAsked: pick("er is nog niet om gevraagd", "nobody has asked yet")
    }
  }

  /// That what people say and want never goes along.
  public var wordsStay: String {
    pick(
      "Hulpvragen, eigen woorden, notities, leeftijden en wat je zag gaan nooit mee.",
      "Needs, own words, notes, ages and what you noticed never go along.")
  }

  /// Who is on what goes and was not told yet of being on the map.
  public func firstTell(_ names: [String]) -> String {
    pick("Vertel dit eerst aan \(list(names)).", "Tell \(list(names)) first.")
  }

  /// Why nothing can go to somebody: they, or somebody of theirs, must be kept away.
  public func nothingMayGo(to party: String) -> String {
    pick(
      """
      Naar \(party) gaat niets: er is afgesproken dat het gezin geen contact heeft met \(party), of \
      met iemand die daarbij hoort.
      """,
      """
      Nothing goes to \(party): it was agreed that the family has no contact with \(party), or with \
      somebody who is part of it.
      """)
  }
}
