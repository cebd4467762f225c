import SupportNetwork

extension NetworkWriter {
  mutating func writeActors() {
    write(
      NetworkFields.people,
      lines: network.people.map { entry($0.id, shortText(of: $0) ?? longText(of: $0)) })
    write(
      NetworkFields.organisations,
      lines: network.organisations.map { entry($0.id, shortText(of: $0) ?? longText(of: $0)) })
    write(NetworkFields.services, lines: network.services.map { entry($0.id, longText(of: $0)) })
    write(NetworkFields.teams, lines: network.teams.map { entry($0.id, longText(of: $0)) })
    write(
      NetworkFields.classes,
      lines: network.classes.map { entry($0.id, shortText(of: $0) ?? longText(of: $0)) })
  }

  /// `Wim, volunteer @ maatjes, schuldmaatje`, when that says everything.
  private func shortText(of person: Person) -> String? {
    var plain = Person(id: person.id, name: person.name, role: person.role)
    plain.relation = person.relation
    plain.organisation = person.organisation
    guard plain == person, !person.name.unicodeScalars.contains(",") else { return nil }
    var items = [person.name, person.role.rawValue]
    if let organisation = person.organisation { items[1] += " @ \(organisation)" }
    if let relation = person.relation {
      guard let first = relation.unicodeScalars.first, !first.properties.isWhitespace else {
        return nil
      }
      items.append(relation)
    }
    return ShortText.written(items)
  }

  private func longText(of person: Person) -> String {
    var mapping = FlowMapping()
    mapping.add(PersonFields.name, person.name)
    mapping.add(PersonFields.role, code: person.role.rawValue)
    mapping.add(PersonFields.relation, person.relation)
    mapping.add(PersonFields.organisation, person.organisation)
    mapping.add(PersonFields.expertise, person.expertise)
    mapping.add(person.death)
    mapping.add(PersonFields.informed, code: person.informed.map(text(of:)))
    mapping.add(person.placing)
    mapping.add(SharedFields.note, person.note)
    return mapping.text
  }

  private func text(of informed: Informed) -> String {
    guard let date = informed.date else { return informed.state.rawValue }
    var mapping = FlowMapping()
    mapping.add(InformedFields.state, code: informed.state.rawValue)
    mapping.add(InformedFields.date, date)
    return mapping.text
  }

  private func shortText(of organisation: Organisation) -> String? {
    let plain = Organisation(
      id: organisation.id, name: organisation.name, kind: organisation.kind)
    guard plain == organisation, !organisation.name.unicodeScalars.contains(",") else { return nil }
    return ShortText.written([organisation.name, organisation.kind.rawValue])
  }

  private func longText(of organisation: Organisation) -> String {
    var mapping = FlowMapping()
    mapping.add(SharedFields.name, organisation.name)
    mapping.add(OrganisationFields.aliases, list: organisation.aliases)
    mapping.add(SharedFields.organisationKind, code: organisation.kind.rawValue)
    mapping.add(SharedFields.area, organisation.area)
    if !organisation.isConfidential {
      mapping.add(OrganisationFields.address, organisation.address)
    }
    if !organisation.identifiers.isEmpty {
      let numbers = organisation.identifiers.map { identifier in
        ScalarText.written(identifier.scheme, inFlow: true) + ": "
          + ScalarText.written(identifier.value, inFlow: true)
      }
      mapping.add(
        OrganisationFields.identifiers, code: "{" + numbers.joined(separator: ", ") + "}")
    }
    mapping.add(OrganisationFields.confidential, ifTrue: organisation.isConfidential)
    mapping.add(SharedFields.confirmed, organisation.confirmed)
    mapping.add(organisation.placing)
    mapping.add(SharedFields.note, organisation.note)
    return mapping.text
  }

  private func longText(of service: Service) -> String {
    var mapping = FlowMapping()
    mapping.add(SharedFields.name, service.name)
    mapping.add(ServiceFields.organisation, service.organisation)
    mapping.add(ServiceFields.domains, service.domains)
    mapping.add(ServiceFields.targetGroups, list: service.targetGroups)
    mapping.add(ServiceFields.areas, list: service.areas)
    mapping.add(ServiceFields.access, service.access)
    if let capacity = service.capacity {
      var room = FlowMapping()
      room.add(CapacityFields.places, capacity.places)
      room.add(CapacityFields.free, capacity.free)
      mapping.add(ServiceFields.capacity, code: room.text)
    }
    mapping.add(ServiceFields.waitingDays, service.waitingDays)
    mapping.add(SharedFields.confirmed, service.confirmed)
    mapping.add(service.placing)
    mapping.add(SharedFields.note, service.note)
    return mapping.text
  }

  private func longText(of team: Team) -> String {
    var mapping = FlowMapping()
    mapping.add(SharedFields.name, team.name)
    mapping.add(TeamFields.organisation, team.organisation)
    mapping.add(TeamFields.members, team.members)
    mapping.add(SharedFields.expertise, team.expertise)
    mapping.add(SharedFields.area, team.area)
    mapping.add(team.placing)
    mapping.add(SharedFields.note, team.note)
    return mapping.text
  }

  private func shortText(of actorClass: ActorClass) -> String? {
    let plain = ActorClass(id: actorClass.id, name: actorClass.name, kind: actorClass.kind)
    guard plain == actorClass, !actorClass.name.unicodeScalars.contains(",") else { return nil }
    return ShortText.written([actorClass.name, actorClass.kind.rawValue])
  }

  private func longText(of actorClass: ActorClass) -> String {
    var mapping = FlowMapping()
    mapping.add(SharedFields.name, actorClass.name)
    mapping.add(SharedFields.organisationKind, code: actorClass.kind.rawValue)
    mapping.add(SharedFields.area, actorClass.area)
    mapping.add(actorClass.placing)
    return mapping.text
  }
}
