extension NetworkCheck {
  /// References by identifier outside ties: to actors that are there, of a sort that fits, and
  /// to life domains that the network has.
  mutating func checkReferences() {
    checkReferencesOfActors()
    for (index, need) in network.needs.enumerated() {
      checkActor(need.holder, ActorSort.holders, .need(index), .who)
      checkDomain(need.domain, .need(index), .domain)
    }
    for (index, observation) in network.observations.enumerated() {
      checkActor(observation.about, ActorSort.allCases, .observation(index), .about)
      checkDomain(observation.domain, .observation(index), .domain)
    }
    for (index, score) in network.scores.enumerated() {
      checkActor(score.holder, ActorSort.holders, .score(index), .who)
      checkDomain(score.domain, .score(index), .domain)
    }
    for (index, referral) in network.referrals.enumerated() {
      checkActor(referral.subject, ActorSort.holders, .referral(index), .who)
      checkActor(referral.from, ActorSort.allCases, .referral(index), .from)
      checkActor(referral.to, ActorSort.receivers, .referral(index), .to)
      if referral.from == referral.to {
        report(.sameEnds(referral.from), .referral(index), .to)
      }
      checkDomain(referral.domain, .referral(index), .domain)
    }
    for (index, keepAway) in network.keepAways.enumerated() {
      checkActor(keepAway.actor, ActorSort.allCases, .keepAway(index), .actor)
      checkActor(keepAway.other, ActorSort.allCases, .keepAway(index), .other)
      if keepAway.other == keepAway.actor {
        report(.sameEnds(keepAway.actor), .keepAway(index), .other)
      }
    }
    for (index, reason) in (network.record?.domainReasons ?? []).enumerated() {
      checkDomain(reason.domain, .record, .domainReasons, item: index)
    }
  }

  private mutating func checkReferencesOfActors() {
    for (index, household) in network.households.enumerated() {
      checkActor(household.coordinator, ActorSort.coordinators, .household(index), .coordinator)
    }
    for (index, person) in network.people.enumerated() {
      checkActor(person.organisation, [.organisation], .person(index), .organisation)
      checkDomains(person.expertise, .person(index), .expertise)
    }
    for (index, service) in network.services.enumerated() {
      checkActor(service.organisation, [.organisation], .service(index), .organisation)
      checkDomains(service.domains, .service(index), .domains)
    }
    for (index, team) in network.teams.enumerated() {
      checkActor(team.organisation, [.organisation], .team(index), .organisation)
      checkDomains(team.expertise, .team(index), .expertise)
      var seen: Set<ActorID> = []
      for (item, member) in team.members.enumerated() {
        checkActor(member, ActorSort.outsiders, .team(index), .members, item: item)
        if !seen.insert(member).inserted {
          report(.repeated(member.rawValue), .team(index), .members, item: item)
        }
      }
    }
  }
}

extension ActorSort {
  /// Who can have needs, scores and referrals.
  static let holders: [ActorSort] = [.household, .member]
  /// People outside a household.
  static let outsiders: [ActorSort] = [.person, .volunteer, .professional]
  /// Who can be family.
  static let people: [ActorSort] = [.member, .person, .volunteer, .professional]
  /// Who can coordinate the help around a household.
  static let coordinators: [ActorSort] = people + [.organisation, .team]
  /// Who can receive people that are referred.
  static let receivers: [ActorSort] = [
    .professional, .organisation, .service, .team, .actorClass,
  ]
  /// Who can work together in an organised way, or send people on.
  static let workers: [ActorSort] = [
    .volunteer, .professional, .organisation, .service, .team, .actorClass,
  ]
}
