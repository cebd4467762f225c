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
    default: teamSentence
    }
  }

  /// What a team misses.
  private var teamSentence: String {
    switch gap.fact {
    case .noService(let place, let only): noService(place, only)
    case .noReferralLine(let place, let services, let isAsked):
      noReferralLine(place, services, isAsked)
    case .routeTooLong(let place, let service, let steps): routeTooLong(place, service, steps)
    case .fragileRoute(let place, let via): fragileRoute(place, via)
    case .full(let place, let services): full(place, services)
    case .noReportBack(let counts): noReportBack(counts)
    case .formalOnlyOffer(let place, let unlinked): formalOnlyOffer(place, unlinked)
    case .unusedService(let id, let free): unusedService(id, free)
    case .deadEnd(let id, let domain): deadEnd(id, domain)
    case .singleLink(let id, let needs): singleLink(id, needs)
    case .silo(let sector, let ties): silo(sector, ties)
    case .knowledgeGap(let domain, let needs): knowledgeGap(domain, needs)
    case .unequalReach(let domain, let worst, let best): unequalReach(domain, worst, best)
    case .staleRecord(let actors, let links, let days): staleRecord(actors, links, days)
    default: ""
    }
  }
}
