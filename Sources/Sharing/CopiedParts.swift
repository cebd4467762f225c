import SupportNetwork
import Wording

/// What a network holds about one person, under the identifiers it has there.
struct CopiedParts {
  let network: SupportNetwork
  let person: ActorID
  /// The person, and the household they are of.
  let concerned: Set<ActorID>
  /// Places that must stay secret, with who belongs to them.
  let secret: Set<ActorID>
  let names: Pseudonyms
  let wording: Wording

  func made() -> SupportNetwork {
    let ties = network.ties.filter { tie in
      tie.touches(person)
        || concerned.contains { tie.touches($0) } && !secret.contains { tie.touches($0) }
    }
    let referrals = network.referrals.filter { referral in
      referral.subject == person
        || concerned.contains(referral.subject)
          && secret.isDisjoint(with: [referral.from, referral.to])
    }
    // A map needs a household, also for somebody around it.
    let there = concerned.union(ties.flatMap { [$0.from, $0.to] })
      .union(referrals.flatMap { [$0.from, $0.to] })
      // So are through whom somebody comes, and with whom a tie may be shared.
      .union(network.people.filter { $0.id == person }.compactMap(\.organisation))
      .union(ties.flatMap { $0.consent?.with ?? [] })
    func isThere(_ id: ActorID) -> Bool { there.contains(id) }
    func isThere(_ id: ActorID?) -> ActorID? { id.flatMap { there.contains($0) ? $0 : nil } }
    return SupportNetwork(
      title: wording.titleOfCopy(for: network.actorsByID[person]?.name ?? person.rawValue),
      language: network.language, dates: network.dates,
      occasion: isInside ? network.occasion : nil, lifeDomains: network.lifeDomains,
      households: network.households.compactMap { household(of: $0, isThere) },
      people: network.people.filter { isThere($0.id) }.map(person(as:)),
      organisations: network.organisations.filter { isThere($0.id) }.map {
        $0.bare(named: names[$0.id])
      },
      services: network.services.filter { isThere($0.id) }.map {
        $0.bare(named: names[$0.id], from: isThere($0.organisation))
      },
      teams: network.teams.filter { isThere($0.id) }.map {
        Team(
          id: $0.id, name: names[$0.id] ?? $0.name, organisation: isThere($0.organisation),
          placing: $0.placing)
      },
      classes: network.classes.filter { isThere($0.id) }.map { $0.bare() },
      ties: ties.map { tie in
        var copied = tie
        copied.source = nil
        // A note about the household and somebody else may be about the other.
        if !tie.touches(person) { copied.note = nil }
        return copied
      },
      keepAways: network.keepAways.filter { $0.actor == person && ($0.other.map(isThere) ?? true) },
      needs: network.needs.filter { concerned.contains($0.holder) },
      observations: network.observations.filter { $0.about.map(concerned.contains) ?? isInside },
      scores: network.scores.filter { concerned.contains($0.holder) },
      referrals: referrals, record: network.record.map(record))
  }

  /// Whether the person is of the household, and may read what is about it as a whole.
  private var isInside: Bool { concerned.count > 1 }

  private func record(_ record: CaseRecord) -> CaseRecord {
    CaseRecord(
      purpose: record.purpose, ground: record.ground,
      domainReasons: isInside ? record.domainReasons : [], retention: record.retention)
  }

  private func household(
    of household: Household, _ isThere: (ActorID) -> Bool
  ) -> Household? {
    let isOwn = concerned.contains(household.id)
    let members = household.members.filter { isOwn || isThere($0.id) }
    // Somebody around a household gets no map of a family; only that there is one.
    guard isOwn || isThere(household.id) || !members.isEmpty else { return nil }
    return Household(
      id: household.id, name: names[household.id] ?? household.name,
      question: isOwn ? household.question : nil, area: isOwn ? household.area : nil,
      coordinator: household.coordinator.flatMap { isOwn && isThere($0) ? $0 : nil },
      members: members.map { member in
        member.id == person
          ? member : Member(id: member.id, name: names[member.id] ?? member.name)
      })
  }

  private func person(as other: Person) -> Person {
    if other.id == person { return other }
    return Person(
      id: other.id, name: names[other.id] ?? other.name, role: other.role,
      placing: other.placing)
  }
}
