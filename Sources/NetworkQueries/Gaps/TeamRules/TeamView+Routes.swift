import NetworkGraph
import SupportNetwork

/// The rules about the routes from a team to what fits.
///
/// Routes go over links between organisations, from the team of the households; an organisation is
/// one step from another. They speak where somebody is known to meet the households.
extension TeamView {
  /// `no-referral-line`: fitting services exist, and the team has no link to any of them. Where
  /// every one was asked and it is not there, a concern (ontbreekt); where nobody asked yet,
  /// attention (onbekend): ask first.
  func referralLineGaps() -> [Gap] {
    let asked = deniedLinks
    return routes.compactMap { route in
      let group = route.group
      guard route.steps.map({ $0 > 1 }) ?? true else { return nil }
      let denied = asked.filter { link in
        route.starts.contains(link.from) && route.ends.contains(link.to)
      }
      let missing = Set(denied.map { organisations.bodies[$0.to] })
      let providers = network.byName(Set(route.ends.map { organisations.bodies[$0] }))
      let unknown = providers.filter { !missing.contains($0) }
      return gap(
        .noReferralLine, unknown.isEmpty ? .concern : .attention, about: group,
        .noReferralLine(group.need, missing: network.byName(missing), unknown: unknown),
        GapEvidence(actors: providers, ties: Set(denied.map(\.tie)).sorted()),
        unknown.isEmpty
          ? providers.prefix(3).map { .makeLink(to: $0) }
          : unknown.prefix(3).map { .askFirst($0) })
    }
  }

  /// `route-too-long`: the nearest fitting service is more than 3 links away, or no link leads to
  /// any. A concern.
  func longRouteGaps() -> [Gap] {
    let limit = settings.count("steps", of: .routeTooLong)
    return routes.compactMap { route in
      guard route.steps.map({ $0 > limit }) ?? true else { return nil }
      let nearest = network.byName(Set(route.nearest.map { organisations.bodies[$0] }))
      return gap(
        .routeTooLong, .concern, about: route.group,
        .routeTooLong(route.group.need, nearest: nearest, steps: route.steps),
        GapEvidence(actors: nearest), nearest.prefix(3).map { .makeLink(to: $0) })
    }
  }

  /// `fragile-route`: there is a route, and every route to any fitting service runs through one
  /// organisation: the number of routes that share no organisation is 1. The organisations on all
  /// of them are named. A concern.
  ///
  /// Where one organisation offers all that fits, `no-service` says so, and only those on the way
  /// to it count here. No route passes an organisation from which all these households must stay
  /// away.
  func fragileRouteGaps() -> [Gap] {
    routes.compactMap { route in
      guard let steps = route.steps, steps > 0 else { return nil }
      let through = throughAll(of: route).map { organisations.bodies[$0] }
      guard let first = through.first else { return nil }
      return gap(
        .fragileRoute, .concern, about: route.group,
        .fragileRoute(route.group.need, through: through), GapEvidence(actors: through),
        [.secondWay(beside: first)])
    }
  }

  /// `unequal-reach`: of the needs of an area a smaller share has a fitting service within 3 links
  /// than elsewhere, by more than a fifth of the largest share (1 − share/largest). A concern.
  ///
  /// Each need is judged in its own life domain and from its own household's team. A share is told
  /// only where both areas have at least 5 needs.
  func unequalReachGaps() -> [Gap] {
    let steps = settings.count("steps", of: .unequalReach)
    let difference = settings.number("difference", of: .unequalReach)
    let reaches = areaReaches(within: steps)
    guard !network.network.services.isEmpty, reaches.count > 1,
      let best = reaches.max(by: { ($0.share, $1.area) < ($1.share, $0.area) }), best.share > 0
    else { return [] }
    return reaches.filter { 1 - $0.share / best.share > difference }.map { worse in
      let mayTell = [worse, best].allSatisfy { $0.needs >= CountOfPeople.least }
      let domains = network.network.lifeDomains.map(\.id).filter(worse.missed.contains)
      return gap(
        .unequalReach, .concern, about: [worse.area], area: worse.area,
        .unequalReach(
          AreaReach(
            area: worse.area, best: best.area, share: mayTell ? worse.share : nil,
            bestShare: mayTell ? best.share : nil, steps: steps, domains: domains)),
        GapEvidence(), [.talkAboutArea(worse.area)])
    }
  }

  /// The organisations that every route passes, in their order; with, as the last, the one of
  /// several organisations with what fits at which all come in first.
  private func throughAll(of route: OfferRoute) -> [Int] {
    let closed = Set(organisations.bodies(thatAre: route.begin.avoided))
    let graph =
      closed.isEmpty
      ? organisations.graph
      : DirectedGraph(
        nodeCount: organisations.bodies.count,
        arcs: organisations.links.flatMap(\.arcs).filter { closed.isDisjoint(with: [$0.0, $0.1]) })
    let every = graph.nodesOnEveryRoute(from: route.starts, to: route.ends) ?? []
    guard route.ends.count > 1 else { return every }
    let entrances = graph.firstReached(of: route.ends, from: route.starts)
    return entrances.count == 1 ? every + entrances : every
  }

  /// The links that somebody asked after and that are not there, with the place of their tie.
  var deniedLinks: [(from: Int, to: Int, tie: Int)] {
    network.network.ties.enumerated().flatMap { place, tie -> [(from: Int, to: Int, tie: Int)] in
      guard tie.knowledge?.state == .denied else { return [] }
      let tails = network.standing(for: tie.from).compactMap(organisations.body)
      let heads = network.standing(for: tie.to).compactMap(organisations.body)
      let along = tails.flatMap { tail in heads.map { (from: tail, to: $0, tie: place) } }
      if case .referral = tie.kind { return along }
      return along + along.map { (from: $0.to, to: $0.from, tie: place) }
    }
  }
}

extension TeamView {
  /// Which share of the needs of each area, by name, has a fitting service nearby; without areas of
  /// which nobody is known to meet a household.
  private func areaReaches(within limit: Int) -> [CountedReach] {
    var reaches: [String: CountedReach] = [:]
    for (group, reached) in zip(needs, reach(within: limit)) {
      guard let area = group.area else { continue }
      for (count, isReached) in zip(group.counts, reached) {
        guard let isReached else { continue }
        reaches[area, default: CountedReach(area: area)].add(
          count, in: group.domain, isReached: isReached)
      }
    }
    return reaches.values.sorted { $0.area < $1.area }
  }
}

/// How many needs of an area have a fitting service nearby.
private struct CountedReach {
  let area: String
  var needs = 0
  var reached = 0
  /// The life domains in which a need has none.
  var missed: Set<LifeDomainID> = []

  /// Of at least one need.
  var share: Double { Double(reached) / Double(needs) }

  mutating func add(_ count: Int, in domain: LifeDomainID, isReached: Bool) {
    needs += count
    if isReached { reached += count } else { missed.insert(domain) }
  }
}

extension CompiledNetwork {
  /// An actor, or the organisations of a class.
  fileprivate func standing(for id: ActorID) -> [ActorID] {
    guard case .actorClass(let actorClass)? = actorsByID[id] else { return [id] }
    return network.organisations.filter { organisation in
      organisation.kind == actorClass.kind
        && (actorClass.area == nil || actorClass.area == organisation.area)
    }.map(\.id)
  }
}
