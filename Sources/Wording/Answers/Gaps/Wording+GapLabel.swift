public import NetworkQueries
import SupportNetwork

extension Wording {
  /// What is missing around a household in a few words, to stand in a dotted shape on the map;
  /// nothing for a gap that is no missing person or help, or about a topic that is avoided.
  public func gapLabel(_ gap: Gap, in network: CompiledNetwork) -> String? {
    // What somebody avoids does not hang on the wall.
    if gap.fact.need?.openness == .avoided { return nil }
    let words = GapWords(wording: self, network: network, gap: gap)
    switch gap.fact {
    case .unmetNeed(let need):
      return pick("hulp bij \(words.domain(need.domain))", "help with \(words.domain(need.domain))")
    case .formalOnly(let need, _):
      return pick(
        "iemand van dichtbij voor \(words.domain(need.domain))",
        "somebody close for \(words.domain(need.domain))")
    case .informalOnly(let need, _, _):
      return pick(
        "aanbod bij \(words.domain(need.domain))", "a service for \(words.domain(need.domain))")
    case .outOfReach(let need, _, _):
      return pick(
        "de weg naar hulp bij \(words.domain(need.domain))",
        "the way to help with \(words.domain(need.domain))")
    case .isolatedMember(let id, _):
      return pick("iemand voor \(words.name(id))", "somebody for \(words.name(id))")
    case .fewInformal: return pick("meer mensen van dichtbij", "more people close by")
    case .uncoordinatedCare:
      return pick("iemand die het overzicht houdt", "somebody who keeps the overview")
    default: return nil
    }
  }
}
