import NetworkQueries
import SupportNetwork

extension GapWords {
  /// What is missing.
  var sentence: String {
    switch gap.fact {
    case .unmetNeed(let need): unmet(need)
    case .formalOnly(let need, let helpers): formalOnly(need, helpers)
    case .informalOnly(let need, let helpers, let services):
      informalOnly(need, helpers, services)
    case .avoidedTopic(let need): avoided(need)
    case .outOfReach(let need, let services, let steps): outOfReach(need, services, steps)
    case .singleSupporter(let id, let needs, let isOnlyInformal):
      singleSupporter(id, needs, isOnlyInformal)
    case .overloadedCarer(let id, let domains, let hours, let isAlone):
      overloaded(id, domains, hours, isAlone)
    case .isolatedMember(let id, let isChild): isolated(id, isChild)
    case .fewInformal(let people): fewInformal(people)
    case .nobodyKnowsAnother(let people): nobodyKnowsAnother(people)
    case .shrinkingNetwork(let before, let now): shrinking(before, now)
    case .strainedNetwork(let people, let count, let all): strained(people, count, of: all)
    case .uncoordinatedCare(let actors): uncoordinated(actors)
    case .oneWay: oneWay
    case .formalInformalSplit(let informal, let formal): split(informal, formal)
    case .openLoop(let referral, let days): openLoop(referral, days)
    case .unasked(let id, let domains, let isWished): unasked(id, domains, isWished)
    case .openHook(let observation): openHook(observation)
    case .stale(let actors, let days): stale(actors, days)
    case .consentMissing(let one, let other): consentMissing(one, other)
    case .team(let fact): TeamGapWords(words: self).sentence(fact)
    }
  }
}
