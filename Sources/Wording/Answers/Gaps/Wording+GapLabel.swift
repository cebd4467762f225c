public import NetworkQueries
import SupportNetwork

extension Wording {
  /// What is missing in a few words, to stand in a dotted shape on the map; nothing for a gap that
  /// is no missing person or help.
  public func gapLabel(_ gap: Gap, in network: CompiledNetwork) -> String? {
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
        "de weg naar \(words.domain(need.domain))", "the way to \(words.domain(need.domain))")
    case .singleSupporter(let id, _, _):
      return pick("achterwacht voor \(words.name(id))", "stand-in for \(words.name(id))")
    case .overloadedCarer(let id, _, _, _):
      return pick("lucht voor \(words.name(id))", "relief for \(words.name(id))")
    case .isolatedMember(let id, _):
      return pick("iemand voor \(words.name(id))", "somebody for \(words.name(id))")
    case .fewInformal: return pick("meer mensen van dichtbij", "more people close by")
    case .uncoordinatedCare: return pick("iemand met overzicht", "somebody with the overview")
    case .avoidedTopic, .nobodyKnowsAnother, .shrinkingNetwork, .strainedNetwork, .openLoop,
      .unasked, .oneWay, .formalInformalSplit, .openHook, .stale, .consentMissing, .team:
      return nil
    }
  }
}
