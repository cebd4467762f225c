public import SupportNetwork

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
  /// it; its teams stay without it. A member of a household stays in the family, with the needs
  /// there are, but gives and gets nothing outside it. What is known of the actors (their ties,
  /// referrals, places in teams) goes with them.
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
    left.ties.removeAll { tie in
      !tie.kind.isGenealogical && (gone.contains(tie.from) || gone.contains(tie.to))
    }
    let members = Set(households.flatMap { $0.members.map(\.id) })
    let absent = gone.subtracting(members)
    left.ties.removeAll { absent.contains($0.from) || absent.contains($0.to) }
    left.referrals.removeAll { absent.contains($0.from) || absent.contains($0.to) }
    left.keepAways.removeAll { keepAway in
      absent.contains(keepAway.actor) || (keepAway.other.map(absent.contains) ?? false)
    }
    left.forget(absent)
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
    for index in observations.indices {
      observations[index].about = kept(observations[index].about)
    }
    for index in ties.indices {
      guard let consent = ties[index].consent, !consent.with.isEmpty else { continue }
      // A consent for somebody who is gone must not become one for everybody.
      let others = consent.with.filter { !gone.contains($0) }
      ties[index].consent?.with = others
      if others.isEmpty { ties[index].consent?.mayShare = false }
    }
  }

  /// The network as it would be when those who could still be asked, or who once were there, said
  /// yes: their latent and lost ties become active.
  ///
  /// Complexity: O(ties).
  public func activating(_ ids: Set<ActorID>) -> SupportNetwork {
    var asked = self
    for index in ties.indices where ids.contains(ties[index].from) || ids.contains(ties[index].to) {
      guard ties[index].presence != .active else { continue }
      asked.ties[index].presence = .active
      asked.ties[index].period.until = nil
    }
    return asked
  }
}
