import SupportNetwork
import Wording

extension PseudonymMask {
  func household(_ household: Household) -> Household {
    Household(
      id: household.id, name: name(household.id), area: area(household.area),
      coordinator: household.coordinator,
      members: household.members.map(member).sorted { $0.id < $1.id })
  }

  private func member(_ member: Member) -> Member {
    Member(
      id: member.id, name: name(member.id), gender: member.gender,
      age: member.age?.band(on: network.latestDate), death: member.death.map(death),
      hasCareNeed: member.hasCareNeed)
  }

  private func death(_ death: Death) -> Death { Death(date: date(death.date)) }

  func person(_ person: Person) -> Person {
    Person(
      id: person.id, name: name(person.id), role: person.role,
      organisation: person.organisation, expertise: person.expertise.map(domain),
      death: person.death.map(death),
      informed: person.informed.map { Informed($0.state, date: date($0.date)) },
      placing: person.placing)
  }

  func organisation(_ organisation: Organisation) -> Organisation {
    Organisation(
      id: organisation.id, name: name(organisation.id), kind: organisation.kind,
      area: area(organisation.area), isConfidential: organisation.isConfidential,
      confirmed: date(organisation.confirmed), placing: organisation.placing)
  }

  func service(_ service: Service) -> Service {
    Service(
      id: service.id, name: name(service.id), organisation: service.organisation,
      domains: service.domains.map(domain), areas: service.areas.compactMap(area),
      access: service.access.map { _ in wording.someCondition }, capacity: service.capacity,
      waitingDays: service.waitingDays, confirmed: date(service.confirmed),
      placing: service.placing)
  }

  func team(_ team: Team) -> Team {
    Team(
      id: team.id, name: name(team.id), organisation: team.organisation,
      members: team.members.sorted(), expertise: team.expertise.map(domain),
      area: area(team.area), placing: team.placing)
  }

  func actorClass(_ actorClass: ActorClass) -> ActorClass {
    ActorClass(
      id: actorClass.id, name: name(actorClass.id), kind: actorClass.kind,
      area: area(actorClass.area), placing: actorClass.placing)
  }
}
