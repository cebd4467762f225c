import SupportNetwork
import Wording

/// Makes each part of a network anew without what somebody could be recognised by. Its actors have
/// their new identifiers already.
struct PseudonymMask {
  let network: SupportNetwork
  let wording: Wording
  private let names: [ActorID: String]
  private let daysBack: Int
  private let areas: [String: String]
  private let domains: [LifeDomainID: LifeDomain]

  init(
    network: SupportNetwork, key: PseudonymKey, wording: Wording, names: [ActorID: String]
  ) {
    self.network = network
    self.wording = wording
    self.names = names
    daysBack = key.daysBack
    let known = Set(network.areas).sorted { (key.rank(of: $0), $0) < (key.rank(of: $1), $1) }
    areas = Dictionary(
      uniqueKeysWithValues: known.enumerated().map {
        ($1, wording.pseudonymOfArea(number: $0 + 1))
      })
    domains = Self.domains(of: network, wording)
  }

  func masked() -> SupportNetwork {
    SupportNetwork(
      title: wording.pseudonymisedTitle, language: wording.language,
      dates: network.dates.map(date), lifeDomains: network.lifeDomains.map(domain),
      households: network.households.map(household).sorted { $0.id < $1.id },
      people: network.people.map(person).sorted { $0.id < $1.id },
      organisations: network.organisations.map(organisation).sorted { $0.id < $1.id },
      services: network.services.map(service).sorted { $0.id < $1.id },
      teams: network.teams.map(team).sorted { $0.id < $1.id },
      classes: network.classes.map(actorClass).sorted { $0.id < $1.id },
      ties: network.ties.map(tie).sorted { ($0.from, $0.to) < ($1.from, $1.to) },
      keepAways: network.keepAways.map { KeepAway(actor: $0.actor, other: $0.other) }
        .sorted { ($0.actor, $0.other?.rawValue ?? "") < ($1.actor, $1.other?.rawValue ?? "") },
      needs: network.needs.map(need).sorted { ($0.holder, $0.domain) < ($1.holder, $1.domain) },
      observations: network.observations.map(observation),
      scores: network.scores.map(score).sorted { ($0.date, $0.holder) < ($1.date, $1.holder) },
      referrals: network.referrals.map(referral).sorted { ($0.made, $0.to) < ($1.made, $1.to) },
      record: network.record.map(record))
  }

  func name(_ id: ActorID) -> String { names[id] ?? id.rawValue }

  func area(_ area: String?) -> String? { area.flatMap { areas[$0] } }

  func date(_ date: CalendarDate) -> CalendarDate {
    // Nobody drew a network in the first years of the calendar: what is there stays there.
    date.adding(days: -daysBack) ?? date
  }

  func date(_ date: CalendarDate?) -> CalendarDate? { date.map { self.date($0) } }

  func domain(_ domain: LifeDomain) -> LifeDomain { domains[domain.id] ?? domain }

  func domain(_ id: LifeDomainID) -> LifeDomainID { domains[id]?.id ?? id }

  /// Life domains of one's own by number, and those of the standard by their own names.
  private static func domains(
    of network: SupportNetwork, _ wording: Wording
  ) -> [LifeDomainID: LifeDomain] {
    let standard = Dictionary(
      LifeDomain.standard.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var number = 0
    var masked: [LifeDomainID: LifeDomain] = [:]
    for domain in network.lifeDomains {
      if let known = standard[domain.id] {
        masked[domain.id] = known
        continue
      }
      number += 1
      guard let id = LifeDomainID("domain-\(number)") else { continue }
      masked[domain.id] = LifeDomain(
        id: id, dutch: Wording(.dutch).pseudonymOfDomain(number: number),
        english: Wording(.english).pseudonymOfDomain(number: number))
    }
    return masked
  }
}

extension SupportNetwork {
  /// All areas that are named.
  fileprivate var areas: [String] {
    households.compactMap(\.area) + organisations.compactMap(\.area) + services.flatMap(\.areas)
      + teams.compactMap(\.area) + classes.compactMap(\.area)
  }
}
