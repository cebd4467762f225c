import NetworkQueries
import SupportNetwork

/// The words for one gap in a team's network.
///
/// Households are counted and never named; the answer may leave the team.
struct TeamGapWords {
  let words: GapWords

  func pick(_ dutch: String, _ english: String) -> String { words.pick(dutch, english) }
  func name(_ id: ActorID) -> String { words.name(id) }
  func names(_ ids: [ActorID]) -> String { words.names(ids) }

  /// What is missing.
  func sentence(_ fact: TeamGapFact) -> String {
    switch fact {
    case .noService(let need): noService(need)
    case .onlyProvider(let need, let id): onlyProvider(need, id)
    case .noReferralLine(let need, let missing, let unknown):
      noReferralLine(need, missing, unknown)
    case .routeTooLong(let need, let nearest, let steps): routeTooLong(need, nearest, steps)
    case .fragileRoute(let need, let through): fragileRoute(need, through)
    case .full(let need, let services): full(need, services)
    case .noReportBack(let report): noReportBack(report)
    case .formalOnlyOffer(let need, let services): formalOnlyOffer(need, services)
    case .noVolunteerLink(let team, let domain, let offers): noVolunteerLink(team, domain, offers)
    case .unusedService(let id, let free): unusedService(id, free)
    case .deadEnd(let id, let domains): deadEnd(id, domains)
    case .singleOrganisation(let id, let needs, let domains):
      singleOrganisation(id, needs, domains)
    case .singleLink(let one, let other, let needs, let domains):
      singleLink(one, other, needs, domains)
    case .sectorSilo(let sector, let group): sectorSilo(sector, group)
    case .domainSilo(let domain, let group): domainSilo(domain, group)
    case .knowledgeGap(let team, let domain, let households):
      knowledgeGap(team, domain, households)
    case .unequalReach(let reach): unequalReach(reach)
    case .missingLink(let link): words.wording.linkSentence(link, in: words.network)
    case .staleRecords(let ids, let days): staleRecords(ids, days)
    case .staleLinks(let pairs, let days): staleLinks(pairs, days)
    }
  }

  /// Who needs something: "7 huishoudens in Noord hebben een hulpvraag bij financiën."
  func asking(_ need: AreaNeed) -> String {
    asking(need.households, where: place(need.area), need.domain)
  }

  func asking(
    _ households: CountOfPeople, where place: String = "", _ domain: LifeDomainID
  ) -> String {
    let what = words.domain(domain)
    return pick(
      "\(count(households)) huishoudens\(place) hebben een hulpvraag bij \(what).",
      "\(count(households)) households\(place) have a need in \(what).")
  }

  /// A count at the beginning of a sentence.
  func count(_ count: CountOfPeople) -> String {
    let words = innerCount(count)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A count within a sentence, before what is counted.
  func innerCount(_ count: CountOfPeople) -> String {
    if let exact = count.exact { return "\(exact)" }
    return count.isFew
      ? pick("minder dan \(CountOfPeople.least)", "fewer than \(CountOfPeople.least)")
      : pick("een aantal", "some")
  }

  /// Who, after a colon; nothing of nobody, where a confidential organisation is not named.
  func naming(_ ids: [ActorID]) -> String { ids.isEmpty ? "" : ": " + names(ids) }

  /// Where, after a noun; where areas are in use, no area is one too.
  private func place(_ area: String?) -> String {
    if let area { return pick(" in ", " in ") + area }
    let areasAreUsed = words.network.network.households.contains { $0.area != nil }
    return areasAreUsed
      ? pick(" waarvan de buurt niet op de kaart staat", " whose area is not on the map") : ""
  }
}
