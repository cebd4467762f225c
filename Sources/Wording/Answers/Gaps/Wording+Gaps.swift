public import NetworkQueries
import SupportNetwork

extension Wording {
  /// What a gap is, in one to three sentences with the names of who it is about.
  public func gapSentence(_ gap: Gap, in network: CompiledNetwork) -> String {
    GapWords(wording: self, network: network, gap: gap).sentence
  }

  /// What could be tried about a gap, one sentence for each suggestion, in their order.
  public func gapSuggestions(_ gap: Gap, in network: CompiledNetwork) -> [String] {
    let words = GapWords(wording: self, network: network, gap: gap)
    return gap.suggestions.map(words.suggestion)
  }

  /// What the holder of a need said about it, when the gap is about a need with words.
  public func ownWords(_ gap: Gap) -> String? {
    gap.fact.need?.words.map { pick("In eigen woorden: ", "In their own words: ") + quoted($0) }
  }

  /// How soon a gap asks for somebody.
  public func severity(_ severity: Severity) -> String {
    switch severity {
    case .urgent: pick("Eerst doen", "First of all")
    case .concern: pick("Samen bespreken", "To talk about together")
    case .attention: pick("Goed om te weten", "Good to know")
    }
  }
}

extension GapFact {
  /// The need that it is about, when it is about one.
  var need: Need? {
    switch self {
    case .unmetNeed(let need), .formalOnly(let need, _), .informalOnly(let need, _, _),
      .avoidedTopic(let need), .outOfReach(let need, _, _):
      need
    default: nil
    }
  }
}
