import NetworkGraph
import SupportNetwork

/// The rules about ways from households to services.
extension TeamView {
  /// `no-referral-line`: services fit, and the team has a referral link with none of them, nor
  /// with their organisations. Two kinds: it was asked after and is not there, or nobody asked. A
  /// concern. Silent where the map names no team.
  func noReferralLineGaps() -> [Gap] {
    guard !team.isEmpty else { return [] }
    let stated = network.network.ties.filter {
      $0.kind.code == .referral || $0.kind.code == .collaboration
    }
    return places.compactMap { placed in
      let fitting = fitting(placed)
      let ends = Set(fitting.flatMap { [$0.id] + ($0.organisation.map { [$0] } ?? []) })
        .subtracting(team)
      let isOwn = fitting.contains { $0.organisation.map(team.contains) ?? false }
      let isLinked = network.ties.contains { present in
        present.isActive && present.tie.kind.code == .referral && team.contains(present.tie.from)
          && ends.contains(present.tie.to)
      }
      guard !fitting.isEmpty, !isOwn, !isLinked else { return nil }
      let isAsked = stated.contains { tie in
        tie.knowledge?.state == .denied
          && ((team.contains(tie.from) && ends.contains(tie.to))
            || (team.contains(tie.to) && ends.contains(tie.from)))
      }
      return gap(
        .noReferralLine, .concern, at: placed,
        .noReferralLine(placed.place, services: fitting.map(\.id), isAsked: isAsked),
        actors: fitting.map(\.id), fitting.prefix(3).compactMap { link(to: $0.id) })
    }
  }

  /// `route-too-long`: the nearest service that fits is more than 3 steps from some household.
  /// Attention. Where there is no way at all, `out-of-reach` tells of it.
  func routeTooLongGaps() -> [Gap] {
    let most = settings.count("steps", of: .routeTooLong)
    return places.compactMap { placed in
      let fitting = fitting(placed)
      let found = placed.households.compactMap { household -> (Int, ActorID)? in
        let steps = steps(from: household)
        return fitting.compactMap { service -> (Int, ActorID)? in
          guard let node = network.node(of: service.id), steps[node] >= 0 else { return nil }
          return (Int(steps[node]), service.id)
        }
        .min { $0.0 < $1.0 }
      }
      .filter { $0.0 > most }
      guard let longest = found.max(by: { $0.0 < $1.0 }) else { return nil }
      return gap(
        .routeTooLong, .attention, at: placed,
        .routeTooLong(placed.place, service: longest.1, steps: longest.0),
        actors: [longest.1], [link(to: longest.1) ?? .secondWay])
    }
  }

  /// `fragile-route`: there are ways to the services that fit, and all run through one and the
  /// same organisation or person between. Attention.
  ///
  /// That is where the number of routes that share nobody is one: K. Menger, 1927.
  func fragileRouteGaps() -> [Gap] {
    places.flatMap { placed -> [Gap] in
      let cuts = cuts(from: placed.households, to: fitting(placed))
      return cuts.map { id in
        gap(
          .fragileRoute, .attention, at: placed, .fragileRoute(placed.place, through: id),
          actors: [id], [.secondWay], about: id.rawValue)
      }
    }
  }

  /// `single-link`: for at least 3 needs, of whatever life domain, every way to a service that
  /// fits runs through one and the same actor. A link on every way has such an actor at its end.
  /// Attention.
  func singleLinkGaps() -> [Gap] {
    let least = settings.count("needs", of: .singleLink)
    var hanging: [ActorID: [Int]] = [:]
    for placed in places {
      let fitting = fitting(placed)
      for household in placed.households {
        let inside = network.insiders(of: household)
        let needs = placed.needs.filter { inside.contains($0.need.holder) }.map(\.index)
        for id in cuts(from: [household], to: fitting) { hanging[id, default: []] += needs }
      }
    }
    return network.byName(Set(hanging.filter { $0.value.count >= least }.keys)).map { id in
      let needs = (hanging[id] ?? []).sorted()
      return gap(
        .singleLink, .attention, about: id.rawValue, .singleLink(id, needs: needs.count),
        GapEvidence(actors: [id], needs: needs), [.secondWay])
    }
  }

  /// The actors between that every way passes, in the order of names; not who offers a service
  /// itself, as every way to that ends there.
  private func cuts(from households: [Household], to services: [Service]) -> [ActorID] {
    let targets = nodes(services.map(\.id))
    let found = ways.nodesOnEveryRoute(from: nodes(households.map(\.id)), to: targets) ?? []
    let offering = Set(targets).union(nodes(services.compactMap(\.organisation)))
    return network.byName(
      Set(found.filter { !offering.contains($0) }.map { network.actors[$0].id }))
  }

  /// `unequal-reach`: of the needs of a life domain, the share with a service that fits within 3
  /// steps differs between areas by more than a fifth, 1 − min / max. Attention.
  func unequalReachGaps() -> [Gap] {
    let most = settings.number("difference", of: .unequalReach)
    let limit = settings.count("steps", of: .unequalReach)
    return network.network.lifeDomains.compactMap { domain in
      let here = places.filter { $0.place.domain == domain.id && $0.place.area != nil }
      let reaches = here.map { reach(of: $0, within: limit) }
      guard let worst = reaches.min(by: { ($0.share, $0.area) < ($1.share, $1.area) }),
        let best = reaches.max(by: { ($0.share, $1.area) < ($1.share, $0.area) }),
        best.share > 0, 1 - worst.share / best.share > most
      else { return nil }
      return gap(
        .unequalReach, .attention, about: domain.id.rawValue, domain: domain.id,
        area: worst.area, .unequalReach(domain.id, worst: worst, best: best),
        GapEvidence(needs: here.flatMap { $0.needs.map(\.index) }.sorted()), [.secondWay])
    }
  }

  private func reach(of placed: PlacedNeeds, within limit: Int) -> AreaReach {
    let targets = nodes(fitting(placed).map(\.id))
    let reached = placed.households.filter { household in
      let steps = steps(from: household)
      return targets.contains { steps[$0] >= 0 && steps[$0] <= limit }
    }
    let inside = reached.reduce(into: Set<ActorID>()) {
      $0.formUnion(network.insiders(of: $1))
    }
    return AreaReach(
      area: placed.place.area ?? "",
      reached: placed.needs.count { inside.contains($0.need.holder) }, needs: placed.needs.count)
  }
}
