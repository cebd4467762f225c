import SupportNetwork

/// What is on the map of one household on one day, before anything has a place.
struct EcomapContent: Sendable {
  let network: SupportNetwork
  let household: Household
  let date: CalendarDate?
  /// The outside actors, in an order that does not depend on the file's.
  let actors: [EcomapActor]
  /// The ties to draw, those of the household first, in an order that does not depend on the
  /// file's.
  let ties: [EcomapTie]
  /// The sectors, clockwise from the top.
  let sectors: [SectorKey]
  let needs: [Need]

  init(
    of household: Household, in network: SupportNetwork, options: EcomapOptions,
    overlay: EcomapOverlay
  ) {
    self.network = network
    self.household = household
    date = options.date ?? network.latestDate
    let all = network.actorsByID
    let inside = Set([household.id] + household.members.map(\.id))
    let current = Self.ties(of: network, on: date).map {
      Self.withOtherHouseholdsWhole($0, in: network, inside: inside)
    }
    let shown = Self.shownActors(in: network, around: inside, ties: current, on: date)
    let ties = current.filter {
      (shown.contains($0.from) || inside.contains($0.from))
        && (shown.contains($0.to) || inside.contains($0.to))
        && !(inside.contains($0.from) && inside.contains($0.to))
    }
    let rules = SectorRules(ordering: options.sectors, network: network, actors: all)
    let tiesByActor = Self.tiesByOutsider(ties, inside: inside)
    actors = shown.compactMap { all[$0] }.map { actor in
      let own = tiesByActor[actor.id] ?? []
      return EcomapActor(
        actor: actor, sector: rules.sector(of: actor, ties: own),
        ring: actor.placing.ring ?? Ring(of: own),
        isDormant: own.allSatisfy { $0.presence != .active },
        isDeceased: actor.hasDied(by: options.date ?? network.latestDate))
    }
    .sorted { $0.orderKey < $1.orderKey }
    self.ties = Self.drawn(
      ties,
      endingAt: { id in
        guard inside.contains(id) else { return .actor(id) }
        let isMember = id != household.id && options.showsGenogram
        return isMember ? .member(id) : .household
      }, actors: all)
    sectors = rules.sectors(for: actors)
    let day = date
    needs = network.needs.filter { need in
      inside.contains(need.holder) && need.status != .met
        && (need.since.flatMap { since in day.map { since <= $0 } } ?? true)
    }
    .sorted { ($0.priority ?? .max, $0.domain) < ($1.priority ?? .max, $1.domain) }
  }

  /// How the map came about; of a network with several dates that is told of the last one.
  var occasion: String? { date == network.latestDate ? network.occasion : nil }

  /// The ties there are on a day, each as it is on that day; without a day, all of them. What was
  /// asked and is not there is no tie.
  private static func ties(of network: SupportNetwork, on date: CalendarDate?) -> [Tie] {
    network.ties.filter { !$0.kind.isGenealogical && $0.knowledge?.state != .denied }.compactMap {
      tie in
      tie.presence(on: date).map { presence in
        var current = tie
        current.presence = presence
        return current
      }
    }
  }

  /// In a case everybody but who came later; in a network of many households those with a tie
  /// to this one.
  private static func shownActors(
    in network: SupportNetwork, around inside: Set<ActorID>, ties: [Tie], on date: CalendarDate?
  ) -> Set<ActorID> {
    if network.households.count > 1 {
      let tied = ties.flatMap { tie -> [ActorID] in
        if inside.contains(tie.from) { return [tie.to] }
        return inside.contains(tie.to) ? [tie.from] : []
      }
      return Set(tied).subtracting(inside)
    }
    let all = Set(network.actors.map(\.id)).subtracting(inside)
    guard let date else { return all }
    let byActor = tiesByOutsider(network.ties.filter { !$0.kind.isGenealogical }, inside: inside)
    return all.filter { id in
      guard let ties = byActor[id], !ties.isEmpty else { return true }
      return ties.contains { tie in tie.period.since.map { $0 <= date } ?? true }
    }
  }

  /// The tie with members of other households replaced by their household: on this map that is
  /// one actor.
  private static func withOtherHouseholdsWhole(
    _ tie: Tie, in network: SupportNetwork, inside: Set<ActorID>
  ) -> Tie {
    guard network.households.count > 1 else { return tie }
    func whole(_ id: ActorID) -> ActorID {
      guard !inside.contains(id) else { return id }
      return network.households.first { $0.members.contains { $0.id == id } }?.id ?? id
    }
    var changed = tie
    changed.from = whole(tie.from)
    changed.to = whole(tie.to)
    return changed
  }

  private static func tiesByOutsider(_ ties: [Tie], inside: Set<ActorID>) -> [ActorID: [Tie]] {
    var byActor: [ActorID: [Tie]] = [:]
    for tie in ties {
      if inside.contains(tie.from) { byActor[tie.to, default: []].append(tie) }
      if inside.contains(tie.to) { byActor[tie.from, default: []].append(tie) }
    }
    return byActor
  }

  /// The ties to draw, in an order that does not depend on the file's.
  private static func drawn(
    _ ties: [Tie], endingAt end: (ActorID) -> EcomapTie.End, actors: [ActorID: Actor]
  ) -> [EcomapTie] {
    func key(_ tie: Tie) -> (Int, String, String, String, String) {
      let isOutside = end(tie.from).isOutside && end(tie.to).isOutside
      return (
        isOutside ? 1 : 0, actors[tie.from]?.name ?? "", actors[tie.to]?.name ?? "",
        "\(tie.from.rawValue) \(tie.to.rawValue)",
        "\(tie.kind.code.rawValue) \(tie.period.since?.iso ?? "") \(tie.strength.rawValue) "
          + "\(tie.quality.rawValue) \(tie.flow.rawValue) \(tie.presence.rawValue) "
          + "\(tie.given.letters)/\(tie.returned.letters)"
      )
    }
    func pair(_ tie: Tie) -> Set<EcomapTie.End> { [end(tie.from), end(tie.to)] }
    var counts: [Set<EcomapTie.End>: Int] = [:]
    for tie in ties { counts[pair(tie), default: 0] += 1 }
    var seen: [Set<EcomapTie.End>: Int] = [:]
    var seenNames: [String: Int] = [:]
    let sorted = ties.map { (key: key($0), tie: $0) }.sorted { $0.key < $1.key }.map(\.tie)
    return sorted.map { tie in
      let rank = seen[pair(tie), default: 0]
      seen[pair(tie)] = rank + 1
      let name = "tie-\(tie.from)-\(tie.to)"
      let number = seenNames[name, default: 0] + 1
      seenNames[name] = number
      return EcomapTie(
        // No identifier has a full stop in it.
        id: number == 1 ? name : "\(name).\(number)", tie: tie, from: end(tie.from),
        to: end(tie.to), rank: rank, siblings: counts[pair(tie)] ?? 1)
    }
  }
}

extension Actor {
  fileprivate func hasDied(by date: CalendarDate?) -> Bool {
    guard case .person(let person) = self, let death = person.death else { return false }
    guard let day = death.date, let date else { return true }
    return day <= date
  }
}
