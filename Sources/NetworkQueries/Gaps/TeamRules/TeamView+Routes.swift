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
    let asked = Dictionary(grouping: deniedLinks, by: \.from)
    return areaGaps(.noReferralLine) { part in
      guard let route = part.route, route.steps.map({ $0 > 1 }) ?? true else { return nil }
      let ends = Set(route.ends)
      let denied = route.starts.flatMap { asked[$0] ?? [] }.filter { ends.contains($0.to) }
      let isAllAsked = ends.isSubset(of: denied.map(\.to))
      let providers = named(ids(of: route.ends), in: part.group.area)
      let missing = named(ids(of: denied.map(\.to)), in: part.group.area)
      let unknown = providers.filter { !missing.contains($0) }
      let ties = denied.filter { missing.contains(organisations.bodies[$0.to]) }.map(\.tie)
      return AreaFinding(
        severity: isAllAsked ? .concern : .attention,
        fact: { .noReferralLine($0, missing: missing, unknown: unknown) },
        evidence: GapEvidence(actors: providers, ties: Set(ties).sorted()),
        suggestions: isAllAsked
          ? providers.prefix(3).map { .makeLink(to: $0) }
          : unknown.prefix(3).map { .askFirst($0) })
    }
  }

  /// `route-too-long`: the nearest fitting service is more than 3 links away, or no link leads to
  /// any. A concern.
  func longRouteGaps() -> [Gap] {
    let limit = settings.count("steps", of: .routeTooLong)
    return areaGaps(.routeTooLong) { part in
      guard let route = part.route, route.steps.map({ $0 > limit }) ?? true else { return nil }
      let nearest = named(ids(of: route.nearest), in: part.group.area)
      return AreaFinding(
        severity: .concern,
        fact: { .routeTooLong($0, nearest: nearest, steps: route.steps) },
        evidence: GapEvidence(actors: nearest),
        suggestions: nearest.prefix(3).map { .makeLink(to: $0) })
    }
  }

  /// `fragile-route`: there is a route, and every route to any fitting service runs through one
  /// organisation: the number of routes that share no organisation is 1. The organisations on all
  /// of them are named. A concern.
  ///
  /// Where one organisation offers all that fits, `no-service` says so, and only those on the way
  /// to it count here. No route passes an organisation from which the households must stay away, and
  /// none holds two that must stay apart.
  func fragileRouteGaps() -> [Gap] {
    var trees: [RouteBegin: DominatorTree] = [:]
    return areaGaps(.fragileRoute) { part in
      guard let route = part.route, let steps = route.steps, steps > 0 else { return nil }
      let tree = trees[route.begin] ?? dominatorTree(past: route.begin)
      trees[route.begin] = tree
      let all = throughAll(of: route, tree).map { organisations.bodies[$0] }
      guard !all.isEmpty else { return nil }
      let through = named(all, in: part.group.area)
      return AreaFinding(
        severity: .concern, fact: { .fragileRoute($0, through: through) },
        evidence: GapEvidence(actors: through),
        suggestions: through.prefix(1).map { .secondWay(beside: $0) })
    }
  }

  /// Some bodies as actors, in the order of names.
  private func ids(of bodies: [Int]) -> [ActorID] {
    network.byName(Set(bodies.map { organisations.bodies[$0] }))
  }

  private func dominatorTree(past begin: RouteBegin) -> DominatorTree {
    DominatorTree(organisations.graph(past: begin), from: begin.starts)
  }

  /// The organisations that every route passes, in their order; with, as the last, the one of
  /// several organisations with what fits at which all come in first.
  private func throughAll(of route: OfferRoute, _ tree: DominatorTree) -> [Int] {
    let isChoice = route.ends.count > 1
    guard organisations.apart.isEmpty else {
      return RouteSearch(organisations, from: route.begin)
        .bodiesOnEveryRoute(to: route.ends, includingEnd: isChoice)
    }
    let every = tree.nodesOnEveryRoute(to: route.ends) ?? []
    return isChoice ? every : every.filter { $0 != route.ends[0] }
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
