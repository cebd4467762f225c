import SupportNetwork
import Wording

/// The network of the ties that go to a party: their ends and the household, with as little as a
/// map needs. Each part is made anew from the fields that may go.
struct SharedParts {
  let network: SupportNetwork
  let party: ActorID
  let ties: [Tie]
  let date: CalendarDate

  func made() -> SupportNetwork {
    let going = Set(ties.flatMap { [$0.from, $0.to] }).union([party])
    func goes(_ id: ActorID?) -> ActorID? { id.flatMap { going.contains($0) ? $0 : nil } }
    let wording = Wording(network.language ?? .dutch)
    let referrals = network.referrals.filter { referral in
      let ends = [referral.from, referral.to]
      return ends.contains(party) && ends.allSatisfy(going.contains)
    }
    let spokenOf = going.union(referrals.map(\.subject))
    // Of other households in the file nothing goes, not even that they are there.
    let households = network.households.filter { household in
      network.households.count == 1 || spokenOf.contains(household.id)
        || household.members.contains { spokenOf.contains($0.id) }
    }
    return SupportNetwork(
      title: wording.titleShared(
        of: wording.list(households.map(\.name)), with: name(of: party)),
      language: network.language, dates: [date], lifeDomains: network.lifeDomains,
      households: households.map { household in
        Household(
          id: household.id, name: household.name,
          coordinator: goes(household.coordinator),
          members: household.members.map {
            Member(id: $0.id, name: $0.name, gender: $0.gender)
          })
      },
      people: network.people.filter { going.contains($0.id) }.map {
        Person(
          id: $0.id, name: $0.name, role: $0.role, relation: $0.relation,
          organisation: goes($0.organisation),
          expertise: $0.role == .professional ? $0.expertise : [], placing: $0.placing)
      },
      organisations: network.organisations.filter { going.contains($0.id) }.map { $0.bare() },
      services: network.services.filter { going.contains($0.id) }.map {
        $0.bare(from: goes($0.organisation))
      },
      teams: network.teams.filter { going.contains($0.id) }.map {
        Team(
          id: $0.id, name: $0.name, organisation: goes($0.organisation),
          members: $0.members.filter(going.contains), expertise: $0.expertise,
          placing: $0.placing)
      },
      classes: network.classes.filter { going.contains($0.id) }.map { $0.bare() },
      ties: ties.map(tie), referrals: referrals)
  }

  private func name(of id: ActorID) -> String { network.actorsByID[id]?.name ?? id.rawValue }

  private func tie(_ tie: Tie) -> Tie {
    Tie(
      tie.kind, from: tie.from, to: tie.to, strength: tie.strength, quality: tie.quality,
      flow: tie.flow, given: tie.given, returned: tie.returned, domains: tie.domains,
      frequency: tie.frequency, hoursPerWeek: tie.hoursPerWeek, period: tie.period,
      presence: tie.presence,
      // A tie that was asked about and is not there must not come over as one that is.
      knowledge: tie.knowledge, confirmed: tie.confirmed,
      // Whom else it may be shared with is not theirs to know.
      consent: tie.consent.map { Consent(mayShare: $0.mayShare, with: [party], until: $0.until) })
  }
}
