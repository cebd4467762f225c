extension SupportNetwork {
  /// Every actor, in the order households (each followed by its members), people, organisations,
  /// services, teams, classes.
  public var actors: [Actor] {
    var actors: [Actor] = []
    for household in households {
      actors.append(.household(household))
      actors += household.members.map { .member($0, household: household.id) }
    }
    actors += people.map(Actor.person)
    actors += organisations.map(Actor.organisation)
    actors += services.map(Actor.service)
    actors += teams.map(Actor.team)
    actors += classes.map(Actor.actorClass)
    return actors
  }

  /// The actors by identifier; of two with the same one, the first.
  ///
  /// Complexity: O(n) in the number of actors; keep the result where many are looked up.
  public var actorsByID: [ActorID: Actor] {
    Dictionary(actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
