import SupportNetwork

/// What is on the map of one household on one day, before anything has a place.
struct EcomapContent: Sendable {
  let network: SupportNetwork
  let household: Household
  let date: CalendarDate?
  let overlay: EcomapOverlay
  /// The outside actors, in an order that does not depend on the file's.
  let actors: [EcomapActor]
  /// What is missing, in an order that does not depend on that of the marks.
  let gaps: [EcomapGap]
  /// The lines to draw in an order that does not depend on the file's: the ties, those of the
  /// household first, and then what an overlay adds.
  let ties: [EcomapTie]
  let routes: [EcomapRoute]
  /// The sentences about those on whom a lot depends.
  let mainstays: [ActorID: String]
  /// What an overlay says of the members.
  let memberMarks: [ActorID: ActorMark]
  /// The sectors, clockwise from the top.
  let sectors: [SectorKey]
  let needs: [Need]
  /// The names of all who are on the map, inside and outside.
  let names: [ActorID: String]

  init(
    of household: Household, in network: SupportNetwork, options: EcomapOptions,
    overlay: EcomapOverlay
  ) {
    self.network = network
    self.household = household
    self.overlay = overlay
    date = options.date ?? network.latestDate
    let ends = MapEnds(of: household, in: network, showsMembers: options.showsGenogram)
    let went = overlay.comparison?.wentActors ?? []
    let all = network.actorsByID.merging(went.map { ($0.id, $0) }) { known, _ in known }
    names = all.mapValues(\.name)
    let current = Self.ties(of: network, on: date, ends)
    let shown = Self.shownActors(in: network, ends, ties: current.map(\.tie), on: date)
    let extras = OverlaidLines(overlay, ends: ends)
    let guests = extras.actors.intersection(all.keys).subtracting(shown)
    func isOnMap(_ tie: Tie) -> Bool {
      [tie.from, tie.to].allSatisfy {
        shown.contains($0) || guests.contains($0) || ends.inside.contains($0)
      } && !ends.areInside(tie)
    }
    // A guest comes with the lines it is there for, and with no others.
    let present = current.filter { entry in
      isOnMap(entry.tie) && !extras.isReplaced(entry.tie)
        && (!guests.contains { entry.tie.touches($0) } || extras.isOnRoute(entry.position))
    }
    let list = TieList(ends: ends, actors: all)
    let lines = list.lines(of: present.map(extras.marked))
    let added = extras.added(to: lines, list, isOnMap: isOnMap)
    let rules = SectorRules(ordering: options.sectors, network: network, actors: all)
    gaps = EcomapGap.shown(overlay.gaps, inside: ends.inside, sectors: rules)
    ties = (lines + added + gaps.map { $0.line(ends) }).ranked
    routes = EcomapRoute.all(overlay.routes, over: ties, ends)

    let own = ends.tiesByOutsider(present.map(\.tie))
    let gone = ends.tiesByOutsider(extras.went)
    actors = shown.union(guests).compactMap { all[$0] }.map { actor in
      let isGuest = guests.contains(actor.id)
      let ties = (own[actor.id] ?? []) + (isGuest ? gone[actor.id] ?? [] : [])
      return EcomapActor(
        actor: actor, sector: rules.sector(of: actor, ties: ties),
        ring: actor.placing.ring ?? (isGuest && ties.isEmpty ? .middle : Ring(of: ties)),
        isDormant: ties.allSatisfy { $0.presence != .active },
        isDeceased: actor.hasDied(by: options.date ?? network.latestDate),
        mark: overlay.mark(of: actor.id), isGuest: isGuest)
    }
    .sorted { $0.orderKey < $1.orderKey }
    let members = options.showsGenogram ? household.members : []
    memberMarks = Dictionary(
      members.compactMap { member in overlay.mark(of: member.id).map { (member.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    mainstays = Self.mainstays(
      overlay.mainstays, among: shown.union(guests).union(members.map(\.id)))
    sectors = rules.sectors(for: actors, gaps: gaps)
    let day = date
    needs = network.needs.filter { need in
      ends.inside.contains(need.holder) && need.status != .met
        && (need.since.flatMap { since in day.map { since <= $0 } } ?? true)
    }
    .sorted { ($0.priority ?? .max, $0.domain) < ($1.priority ?? .max, $1.domain) }
  }

  /// How many take a place around the household.
  var boxCount: Int { actors.count + gaps.count }

  /// How the map came about; of a network with several dates that is told of the last one.
  var occasion: String? { date == network.latestDate ? network.occasion : nil }

  /// The ties there are on a day, each as it is on that day; without a day, all of them. What was
  /// asked and is not there is no tie.
  private static func ties(
    of network: SupportNetwork, on date: CalendarDate?, _ ends: MapEnds
  ) -> [TieList.Entry] {
    network.ties.enumerated().compactMap { position, tie in
      guard !tie.kind.isGenealogical, tie.knowledge?.state != .denied,
        let presence = tie.presence(on: date)
      else { return nil }
      var current = ends.whole(tie)
      current.presence = presence
      return TieList.Entry(tie: current, position: position)
    }
  }

  /// In a case everybody but who came later; in a network of many households those with a tie
  /// to this one.
  private static func shownActors(
    in network: SupportNetwork, _ ends: MapEnds, ties: [Tie], on date: CalendarDate?
  ) -> Set<ActorID> {
    if network.households.count > 1 {
      return Set(ends.tiesByOutsider(ties).keys).subtracting(ends.inside)
    }
    let all = Set(network.actors.map(\.id)).subtracting(ends.inside)
    guard let date else { return all }
    let byActor = ends.tiesByOutsider(network.ties.filter { !$0.kind.isGenealogical })
    return all.filter { id in
      guard let ties = byActor[id], !ties.isEmpty else { return true }
      return ties.contains { tie in tie.period.since.map { $0 <= date } ?? true }
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
