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
    return SupportNetwork(
      title: wording.titleShared(
        of: wording.list(network.households.map(\.name)), with: name(of: party)),
      language: network.language, dates: [date], lifeDomains: network.lifeDomains,
      households: network.households.map { household in
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
      organisations: network.organisations.filter { going.contains($0.id) }.map {
        Organisation(
          id: $0.id, name: $0.name, kind: $0.kind, isConfidential: $0.isConfidential,
          placing: $0.placing)
      },
      services: network.services.filter { going.contains($0.id) }.map {
        Service(
          id: $0.id, name: $0.name, organisation: goes($0.organisation), domains: $0.domains,
          targetGroups: $0.targetGroups, access: $0.access, waitingDays: $0.waitingDays,
          placing: $0.placing)
      },
      teams: network.teams.filter { going.contains($0.id) }.map {
        Team(
          id: $0.id, name: $0.name, organisation: goes($0.organisation),
          members: $0.members.filter(going.contains), expertise: $0.expertise,
          placing: $0.placing)
      },
      classes: network.classes.filter { going.contains($0.id) }.map {
        ActorClass(id: $0.id, name: $0.name, kind: $0.kind, placing: $0.placing)
      },
      ties: ties.map(tie),
      referrals: network.referrals.filter { referral in
        let ends = [referral.from, referral.to]
        return ends.contains(party) && ends.allSatisfy(going.contains)
      })
  }

  private func name(of id: ActorID) -> String { network.actorsByID[id]?.name ?? id.rawValue }

  private func tie(_ tie: Tie) -> Tie {
    Tie(
      tie.kind, from: tie.from, to: tie.to, strength: tie.strength, quality: tie.quality,
      flow: tie.flow, given: tie.given, returned: tie.returned, domains: tie.domains,
      frequency: tie.frequency, hoursPerWeek: tie.hoursPerWeek, period: tie.period,
      presence: tie.presence, confirmed: tie.confirmed,
      // Whom else it may be shared with is not theirs to know.
      consent: tie.consent.map { Consent(mayShare: $0.mayShare, with: [party], until: $0.until) })
  }
}
