public import SupportNetwork

extension SupportNetwork {
  /// The network with other identifiers for some actors, wherever they are named.
  ///
  /// Complexity: O(n) in the size of the network.
  public func renaming(_ names: [ActorID: ActorID]) -> SupportNetwork {
    guard !names.isEmpty else { return self }
    func new(_ id: ActorID) -> ActorID { names[id] ?? id }
    func new(_ id: ActorID?) -> ActorID? { id.map { names[$0] ?? $0 } }
    var renamed = self
    renamed.renameActors(names)
    for index in ties.indices {
      renamed.ties[index].from = new(ties[index].from)
      renamed.ties[index].to = new(ties[index].to)
      if let consent = ties[index].consent {
        renamed.ties[index].consent?.with = consent.with.map(new)
      }
    }
    for index in keepAways.indices {
      renamed.keepAways[index].actor = new(keepAways[index].actor)
      renamed.keepAways[index].other = new(keepAways[index].other)
    }
    for index in needs.indices { renamed.needs[index].holder = new(needs[index].holder) }
    for index in observations.indices {
      renamed.observations[index].about = new(observations[index].about)
    }
    for index in scores.indices { renamed.scores[index].holder = new(scores[index].holder) }
    for index in referrals.indices {
      renamed.referrals[index].subject = new(referrals[index].subject)
      renamed.referrals[index].from = new(referrals[index].from)
      renamed.referrals[index].to = new(referrals[index].to)
    }
    return renamed
  }

  private mutating func renameActors(_ names: [ActorID: ActorID]) {
    func new(_ id: ActorID) -> ActorID { names[id] ?? id }
    func new(_ id: ActorID?) -> ActorID? { id.map { names[$0] ?? $0 } }
    for index in households.indices {
      households[index].id = new(households[index].id)
      households[index].coordinator = new(households[index].coordinator)
      for member in households[index].members.indices {
        households[index].members[member].id = new(households[index].members[member].id)
      }
    }
    for index in people.indices {
      people[index].id = new(people[index].id)
      people[index].organisation = new(people[index].organisation)
    }
    for index in organisations.indices { organisations[index].id = new(organisations[index].id) }
    for index in services.indices {
      services[index].id = new(services[index].id)
      services[index].organisation = new(services[index].organisation)
    }
    for index in teams.indices {
      teams[index].id = new(teams[index].id)
      teams[index].organisation = new(teams[index].organisation)
      teams[index].members = teams[index].members.map(new)
    }
    for index in classes.indices { classes[index].id = new(classes[index].id) }
  }
}
