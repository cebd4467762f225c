extension SupportNetwork {
  /// Why somebody cannot be taken away.
  public enum RemovalFailure: Error, Hashable, Sendable {
    /// A household is what the network is about.
    case household(ActorID)
    case unknown(ActorID)
  }

  /// The network as it would be without some actors: they fall ill, move away or close.
  ///
  /// With an organisation go its services, and the professionals and volunteers who come through
  /// it; its teams stay without it. What is known of the actors (their ties, needs, referrals, places in
  /// teams) goes with them; the family of a member stays, and is asked without that member.
  ///
  /// Complexity: O(actors + ties).
  public func without(_ ids: Set<ActorID>) throws(RemovalFailure) -> SupportNetwork {
    let known = actorsByID
    for id in ids.sorted() {
      guard let actor = known[id] else { throw .unknown(id) }
      if case .household = actor { throw .household(id) }
    }
    let gone = withDependents(ids)
    var left = self
    left.people.removeAll { gone.contains($0.id) }
    left.organisations.removeAll { gone.contains($0.id) }
    left.services.removeAll { gone.contains($0.id) }
    left.teams.removeAll { gone.contains($0.id) }
    left.classes.removeAll { gone.contains($0.id) }
    for index in left.households.indices {
      left.households[index].members.removeAll { gone.contains($0.id) }
    }
    left.ties.removeAll { gone.contains($0.from) || gone.contains($0.to) }
    left.needs.removeAll { gone.contains($0.holder) }
    left.observations.removeAll { $0.about.map(gone.contains) ?? false }
    left.scores.removeAll { gone.contains($0.holder) }
    left.referrals.removeAll {
      gone.contains($0.subject) || gone.contains($0.from) || gone.contains($0.to)
    }
    left.keepAways.removeAll { keepAway in
      gone.contains(keepAway.actor) || (keepAway.other.map(gone.contains) ?? false)
    }
    left.forget(gone)
    return left
  }

  /// The actors that go when some go: with an organisation its services, professionals and
  /// volunteers.
  public func withDependents(_ ids: Set<ActorID>) -> Set<ActorID> {
    let workers = people.filter { person in
      (person.role == .professional || person.role == .volunteer)
        && (person.organisation.map(ids.contains) ?? false)
    }
    let offers = services.filter { $0.organisation.map(ids.contains) ?? false }
    return ids.union(workers.map(\.id)).union(offers.map(\.id))
  }

  /// Takes actors out of the fields of others.
  private mutating func forget(_ gone: Set<ActorID>) {
    func kept(_ id: ActorID?) -> ActorID? { id.flatMap { gone.contains($0) ? nil : $0 } }
    for index in households.indices {
      households[index].coordinator = kept(households[index].coordinator)
    }
    for index in people.indices { people[index].organisation = kept(people[index].organisation) }
    for index in teams.indices {
      teams[index].organisation = kept(teams[index].organisation)
      teams[index].members.removeAll { gone.contains($0) }
    }
    for index in ties.indices {
      guard let consent = ties[index].consent, !consent.with.isEmpty else { continue }
      // A consent for somebody who is gone must not become one for everybody.
      let others = consent.with.filter { !gone.contains($0) }
      ties[index].consent?.with = others
      if others.isEmpty { ties[index].consent?.mayShare = false }
    }
  }
}
