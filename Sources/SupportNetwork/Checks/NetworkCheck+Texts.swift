extension NetworkCheck {
  /// Texts that are empty where they name something, too long, or hold forbidden characters.
  mutating func checkTexts() {
    check(network.title, .name, .network, .title)
    check(network.occasion, .words, .network, .occasion)
    for (index, domain) in network.lifeDomains.enumerated() {
      check(domain.dutch, .name, .lifeDomain(index), .dutch)
      check(domain.english, .name, .lifeDomain(index), .english)
    }
    checkTextsOfPeople()
    checkTextsOfOrganisations()
    for (index, tie) in network.ties.enumerated() {
      check(tie.source, .label, .tie(index), .source)
      check(tie.note, .words, .tie(index), .note)
    }
    checkTextsOfCase()
  }

  private mutating func checkTextsOfPeople() {
    for (index, household) in network.households.enumerated() {
      check(household.name, .name, .household(index), .name)
      check(household.question, .words, .household(index), .question)
      check(household.area, .label, .household(index), .area)
      for (memberIndex, member) in household.members.enumerated() {
        check(member.name, .name, .member(memberIndex, household: index), .name)
        check(member.note, .words, .member(memberIndex, household: index), .note)
      }
    }
    for (index, person) in network.people.enumerated() {
      check(person.name, .name, .person(index), .name)
      check(person.relation, .label, .person(index), .relation)
      check(person.note, .words, .person(index), .note)
    }
  }

  private mutating func checkTextsOfOrganisations() {
    for (index, organisation) in network.organisations.enumerated() {
      check(organisation.name, .name, .organisation(index), .name)
      check(organisation.area, .label, .organisation(index), .area)
      check(organisation.address, .label, .organisation(index), .address)
      check(organisation.note, .words, .organisation(index), .note)
      for (item, alias) in organisation.aliases.enumerated() {
        check(alias, .name, .organisation(index), .aliases, item: item)
      }
      for (item, identifier) in organisation.identifiers.enumerated() {
        checkScheme(identifier.scheme, .organisation(index), item: item)
        check(identifier.value, .name, .organisation(index), .identifiers, item: item)
      }
    }
    for (index, service) in network.services.enumerated() {
      check(service.name, .name, .service(index), .name)
      check(service.access, .words, .service(index), .access)
      check(service.note, .words, .service(index), .note)
      for (item, group) in service.targetGroups.enumerated() {
        check(group, .name, .service(index), .targetGroups, item: item)
      }
      for (item, area) in service.areas.enumerated() {
        check(area, .name, .service(index), .areas, item: item)
      }
    }
    for (index, team) in network.teams.enumerated() {
      check(team.name, .name, .team(index), .name)
      check(team.area, .label, .team(index), .area)
      check(team.note, .words, .team(index), .note)
    }
    for (index, actorClass) in network.classes.enumerated() {
      check(actorClass.name, .name, .actorClass(index), .name)
      check(actorClass.area, .label, .actorClass(index), .area)
    }
  }

  private mutating func checkTextsOfCase() {
    for (index, keepAway) in network.keepAways.enumerated() {
      check(keepAway.reason, .words, .keepAway(index), .reason)
    }
    for (index, need) in network.needs.enumerated() {
      check(need.words, .words, .need(index), .words)
      check(need.note, .words, .need(index), .note)
    }
    for (index, observation) in network.observations.enumerated() {
      check(observation.words, .finding, .observation(index), .words)
    }
    check(network.record?.purpose, .words, .record, .purpose)
    for (item, reason) in (network.record?.domainReasons ?? []).enumerated() {
      check(reason.reason, .words, .record, .domainReasons, item: item)
    }
  }

  private mutating func checkScheme(_ scheme: String, _ element: NetworkElement, item: Int) {
    if !Identifier.isWellFormed(scheme) {
      report(.malformedCode(scheme), element, .identifiers, item: item)
    }
  }

  private mutating func check(
    _ text: String?, _ rule: TextRule, _ element: NetworkElement, _ field: FieldName,
    item: Int? = nil
  ) {
    guard let text, let fact = rule.problem(in: text) else { return }
    report(fact, element, field, item: item)
  }
}
