import SupportNetwork

/// What the triggers of learning questions look at: one household, or the team's gaps.
struct LearningView {
  let network: CompiledNetwork
  /// Nothing for what is missing among the team's partners.
  let household: Household?
  let gaps: [Gap]

  init(_ network: CompiledNetwork, _ household: Household?, _ gaps: [Gap]) {
    self.network = network
    self.household = household
    self.gaps = gaps
  }

  /// What brought a question up.
  struct Match {
    var gaps: [Gap] = []
    var domains: Set<LifeDomainID> = []
  }

  /// What brings a question up in this household, or nothing when nothing does.
  func matches(_ question: LearningQuestion) -> Match? {
    let trigger = question.trigger
    var match = Match()
    var isRaised = false
    let candidates: [(gap: Gap?, domains: Set<LifeDomainID>, needs: [Need])] =
      trigger.gaps.isEmpty
      ? needs.map { (nil, [$0.domain], [$0]) }
      : gaps.filter { trigger.gaps.contains($0.code) }.map { ($0, domains(of: $0), needs(of: $0)) }
    for candidate in candidates {
      guard holdsOpenness(trigger, candidate.needs), holdsRoles(trigger, candidate.gap),
        let domains = domains(trigger, candidate.domains, isNeeded: question.namesDomains)
      else { continue }
      isRaised = true
      candidate.gap.map { match.gaps.append($0) }
      match.domains.formUnion(domains)
    }
    return isRaised ? match : nil
  }

  private var needs: [Need] {
    household.map { network.network.activeNeeds(of: $0, on: network.date).map(\.need) } ?? []
  }

  private func needs(of gap: Gap) -> [Need] { gap.evidence.needs.map { network.network.needs[$0] } }

  private func domains(of gap: Gap) -> Set<LifeDomainID> {
    gap.domain.map { [$0] } ?? Set(needs(of: gap).map(\.domain))
  }

  private func holdsOpenness(_ trigger: LearningTrigger, _ needs: [Need]) -> Bool {
    trigger.openness.isEmpty || needs.contains { trigger.openness.contains($0.openness) }
  }

  private func holdsRoles(_ trigger: LearningTrigger, _ gap: Gap?) -> Bool {
    guard !trigger.roles.isEmpty else { return true }
    return gap?.evidence.actors.contains { id in
      guard case .person(let person)? = network.actorsByID[id] else { return false }
      return trigger.roles.contains(person.role)
    } ?? false
  }

  /// The life domains that a trigger is about, or nothing when it does not hold.
  private func domains(
    _ trigger: LearningTrigger, _ found: Set<LifeDomainID>, isNeeded: Bool
  ) -> Set<LifeDomainID>? {
    var domains = trigger.domains.isEmpty ? found : found.intersection(trigger.domains)
    if let expertise = trigger.expertise { domains = domains.filter { holds(expertise, in: $0) } }
    let asksDomain = isNeeded || !trigger.domains.isEmpty || trigger.expertise != nil
    return asksDomain && domains.isEmpty ? nil : domains
  }

  private func holds(_ expertise: LearningTrigger.Expertise, in domain: LifeDomainID) -> Bool {
    let households = household.map { [$0] } ?? network.network.households
    let team = households.reduce(into: Set<Person>()) { $0.formUnion(network.team(around: $1)) }
    let knowing = team.count { $0.expertise.contains(domain) }
    switch expertise {
    case .missing: return knowing == 0
    case .thin: return knowing <= 1
    }
  }
}

extension CompiledNetwork {
  /// The colleagues who look at a household's case together: the members of teams on the map, and
  /// the professionals of the organisation of who coordinates. On a map with neither, all
  /// professionals.
  func team(around household: Household) -> [Person] {
    let members = Set(network.teams.flatMap(\.members))
    var organisation: ActorID?
    if let id = household.coordinator, case .person(let coordinator)? = actorsByID[id] {
      organisation = coordinator.organisation
    }
    let professionals = network.people.filter { $0.role == .professional && !hasDied($0.id) }
    let team = professionals.filter { person in
      members.contains(person.id) || person.id == household.coordinator
        || (organisation != nil && person.organisation == organisation)
    }
    return team.isEmpty ? professionals : team
  }
}
