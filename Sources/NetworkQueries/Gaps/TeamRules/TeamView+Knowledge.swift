import SupportNetwork

/// The rules about what a team knows.
extension TeamView {
  /// `knowledge-gap`: the team's cases have needs in a life domain of which neither the team nor
  /// one of its workers knows much; the suggestion is a knowledge point. A concern.
  ///
  /// It speaks of a team of which the map says what it knows at all.
  func knowledgeGaps() -> [Gap] {
    network.network.teams.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.flatMap { team in
      let known = expertise(of: team)
      guard !known.isEmpty else { return [Gap]() }
      let cases = Set(network.cases(of: team).map(\.id))
      return network.network.lifeDomains.map(\.id).compactMap { domain in
        guard !known.contains(domain) else { return nil }
        let asking = needs.filter { $0.domain == domain }.map { group in
          (own: group.households.count { cases.contains($0.id) }, all: group.households.count)
        }.filter { $0.own > 0 }
        guard !asking.isEmpty else { return nil }
        let teachers = teachers(of: domain, for: team)
        return gap(
          .knowledgeGap, .concern, about: [team.id.rawValue, domain.rawValue], domain: domain,
          .knowledgeGap(team: team.id, domain, households: casesAsking(asking)),
          GapEvidence(actors: [team.id]),
          [.knowledgePoint(domain)] + teachers.prefix(3).map { .learnFrom($0) })
      }
    }
  }

  /// How many cases of a team ask for something, by area beside all who do.
  ///
  /// Other answers count those of an area; where the cases of one, or those who are none, are too
  /// few to be counted out, they would be found by subtraction.
  private func casesAsking(_ areas: [(own: Int, all: Int)]) -> CountOfPeople {
    let count = areas.reduce(0) { $0 + $1.own }
    let few = 1..<CountOfPeople.least
    let hides = areas.contains { few.contains($0.own) || few.contains($0.all - $0.own) }
    return hides && count >= CountOfPeople.least ? .notTold : CountOfPeople(count)
  }

  /// The life domains that a team or one of its living workers knows much of.
  func expertise(of team: Team) -> Set<LifeDomainID> {
    team.members.reduce(into: Set(team.expertise)) { known, id in
      guard case .person(let person)? = network.actorsByID[id], !network.hasDied(id)
      else { return }
      known.formUnion(person.expertise)
    }
  }

  /// Professionals and volunteers outside a team who know much of a life domain, and then the
  /// organisations that offer something in it, each in the order of names.
  private func teachers(of domain: LifeDomainID, for team: Team) -> [ActorID] {
    let people = network.network.people.filter { person in
      person.expertise.contains(domain) && !team.members.contains(person.id)
        && [.professional, .volunteer].contains(person.role) && !network.hasDied(person.id)
    }
    let own = organisations.bodies(of: [team.id])
    let providers = providers(of: network.network.services.filter { $0.domains.contains(domain) })
      .filter { id in organisations.body(of: id).map { !own.contains($0) } ?? true }
    return network.byName(Set(people.map(\.id))) + providers
  }

  /// `stale-record`: services and organisations, or links between them, that nobody confirmed for
  /// at least 365 days: one gap for all records and one for all links. Attention.
  ///
  /// A link that nobody confirmed counts from the day it began; a record or link without such a day
  /// says nothing.
  func staleRecordGaps() -> [Gap] {
    guard let today = network.date else { return [] }
    let days = settings.count("days", of: .staleRecord)
    func isOld(_ day: CalendarDate?) -> Bool { day.map { $0.days(until: today) >= days } ?? false }
    let whole = network.network
    let records = network.byName(
      Set(
        whole.services.filter { isOld($0.confirmed) }.map(\.id)
          + whole.organisations.filter { isOld($0.confirmed) }.map(\.id)))
    let old = network.ties.filter { present in
      present.isActive && isOld(present.tie.confirmed ?? present.tie.period.since)
        && [present.tie.from, present.tie.to].allSatisfy {
          network.actorsByID[$0]?.isFormal ?? false
        }
    }
    var gaps: [Gap] = []
    if !records.isEmpty {
      gaps.append(
        gap(
          .staleRecord, .attention, about: ["records"], .staleRecords(records, days: days),
          GapEvidence(actors: records), [.checkRecords]))
    }
    if !old.isEmpty {
      gaps.append(
        gap(
          .staleRecord, .attention, about: ["links"],
          .staleLinks(pairs(old), days: days),
          GapEvidence(ties: old.compactMap(\.index).sorted()), [.checkRecords]))
    }
    return gaps
  }

  /// The ends of ties, each pair once, by the names of the ends.
  private func pairs(_ ties: [PresentTie]) -> [ActorPair] {
    Set(ties.map { ActorPair(from: $0.tie.from, to: $0.tie.to) }).sorted { one, other in
      let (first, second) = ([one.from, one.to], [other.from, other.to])
      return first.map(network.name) == second.map(network.name)
        ? first.lexicographicallyPrecedes(second)
        : first.map(network.name).lexicographicallyPrecedes(second.map(network.name))
    }
  }
}
