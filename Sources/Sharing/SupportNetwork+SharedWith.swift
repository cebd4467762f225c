public import SupportNetwork

extension SupportNetwork {
  /// What of the network may be shared with somebody on a day.
  ///
  /// Only a tie goes of which the consent says so: it is given, has not run out, and is for this
  /// party or for everybody who works on the case. Nobody's silence is a yes. The party's own ties
  /// with the household go unless the answer was no: they know them. With a tie go its ends, by
  /// name and role; of the household go its name and the names of its members.
  ///
  /// Needs, own words, hooks, scores, notes, ages, health, reasons and who told something never go:
  /// there is no consent for them in the model. Of referrals those go that the party itself sent or
  /// received. Pairs that must be kept apart, and places that are confidential, never go; that they
  /// are kept apart is not told either.
  ///
  /// Complexity: O(n log n) in the size of the network.
  ///
  /// - Parameters:
  ///   - party: somebody outside the household: a person, an organisation, a service, a team.
  ///   - date: the day on which it is shared.
  /// - Throws: ``SharedNetwork/Failure`` when nothing can be shared with them.
  public func shared(
    with party: ActorID, on date: CalendarDate
  ) throws(SharedNetwork.Failure) -> SharedNetwork {
    let known = actorsByID
    switch known[party] {
    case nil: throw .unknownActor(party)
    case .household?, .member?: throw .isHousehold(party)
    case .person?, .organisation?, .service?, .team?, .actorClass?: break
    }
    let apart = PairsKeptApart(keepAways)
    let inside = Set(households.flatMap { [$0.id] + $0.members.map(\.id) })
    guard !apart.isFromEverybody(party), inside.allSatisfy({ !apart.contains($0, party) }) else {
      throw .keptApart(party)
    }
    let secret = confidentialActors.subtracting([party])
    var answer = SharedNetwork(network: self)
    let going = ties.filter { tie in
      let reason: ReasonToStay? =
        if apart.contains(tie.from, tie.to)
          || [tie.from, tie.to].contains(where: {
            apart.isFromEverybody($0) || apart.contains($0, party)
          })
        {
          .keptApart
        } else if secret.contains(tie.from) || secret.contains(tie.to) {
          .confidential
        } else {
          tie.reasonToKeep(from: party, on: date)
        }
      if let reason { answer.ties[reason, default: 0] += 1 }
      return reason == nil
    }
    answer.network = SharedParts(network: self, party: party, ties: going, date: date).made()
    answer.needs = needs.count
    answer.hooks = observations.count
    answer.scores = scores.count
    answer.referrals = referrals.count - answer.network.referrals.count
    let there = Set(answer.network.people.map(\.id))
    answer.notInformed = people.filter {
      there.contains($0.id) && $0.id != party && $0.informed?.state != .yes && $0.death == nil
    }.map(\.id).sorted()
    return answer
  }

  /// Confidential places, what they offer, and who works there.
  private var confidentialActors: Set<ActorID> {
    let places = Set(organisations.filter(\.isConfidential).map(\.id))
    func isThere(_ id: ActorID?) -> Bool { id.map(places.contains) ?? false }
    return places.union(services.filter { isThere($0.organisation) }.map(\.id))
      .union(teams.filter { isThere($0.organisation) }.map(\.id))
      .union(people.filter { isThere($0.organisation) }.map(\.id))
  }
}

extension Tie {
  /// Why a tie does not go to a party, by its consent; nothing when it goes.
  fileprivate func reasonToKeep(
    from party: ActorID, on date: CalendarDate
  ) -> ReasonToStay? {
    guard let consent else { return touches(party) ? nil : .notAsked }
    guard consent.mayShare else { return .refused }
    if touches(party) { return nil }
    if let until = consent.until, date > until { return .expired }
    return consent.with.isEmpty || consent.with.contains(party) ? nil : .forOthers
  }
}

/// Who must be kept apart from whom.
struct PairsKeptApart {
  private var pairs: Set<[ActorID]> = []
  private var fromEverybody: Set<ActorID> = []

  init(_ keepAways: [KeepAway]) {
    for keepAway in keepAways {
      if let other = keepAway.other {
        pairs.insert([keepAway.actor, other].sorted())
      } else {
        fromEverybody.insert(keepAway.actor)
      }
    }
  }

  func contains(_ one: ActorID, _ other: ActorID) -> Bool {
    pairs.contains([one, other].sorted())
  }

  func isFromEverybody(_ id: ActorID) -> Bool { fromEverybody.contains(id) }
}
