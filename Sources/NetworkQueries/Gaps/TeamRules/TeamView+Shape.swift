import NetworkGraph
import SupportNetwork

/// The rules about the shape of the network between organisations.
extension TeamView {
  /// `single-link`: an organisation (an articulation point) or else a link (a bridge) without which
  /// no fitting service can be reached for at least 5 needs that can reach one now. A concern.
  ///
  /// Links count both ways here. Where routes begin and what offers what fits is no link between
  /// them. A link that ends at such an organisation is told with it.
  func singleLinkGaps() -> [Gap] {
    let graph = organisations.graph.undirected
    let cuts = graph.cuts
    let least = settings.count("needs", of: .singleLink)
    let searches = needs.map { group in
      HangingNeeds(
        group: group, starts: starts(of: group.households),
        ends: organisations.bodies(of: fitting(group).map(\.id)), in: graph)
    }
    let points = cuts.articulationPoints.compactMap { point in
      hanging(searches, least) { $0.hangs(on: point, in: graph) }.map { (point, $0) }
    }
    let known = Set(points.map(\.0))
    let bridges = cuts.bridges.compactMap { pair -> (NodePair, Hanging)? in
      guard known.isDisjoint(with: [pair.first, pair.second]) else { return nil }
      return hanging(searches, least) { $0.hangs(on: pair, in: graph) }.map { (pair, $0) }
    }
    return points.map(gap) + bridges.map(gap)
  }

  /// How many needs hang on something, and in which life domains.
  private typealias Hanging = (needs: Int, domains: [LifeDomainID])

  private func hanging(
    _ searches: [HangingNeeds], _ least: Int, where hangs: (HangingNeeds) -> Bool
  ) -> Hanging? {
    let found = searches.filter(hangs).map(\.group)
    let count = found.map(\.count).reduce(0, +)
    guard count >= least, count > 0 else { return nil }
    let domains = Set(found.map(\.domain))
    return (count, network.network.lifeDomains.map(\.id).filter(domains.contains))
  }

  private func gap(_ point: Int, _ hanging: Hanging) -> Gap {
    let id = organisations.bodies[point]
    return gap(
      .singleLink, .concern, about: [id.rawValue],
      domain: hanging.domains.count == 1 ? hanging.domains[0] : nil,
      .singleOrganisation(id, needs: CountOfPeople(hanging.needs), domains: hanging.domains),
      GapEvidence(actors: [id]), [.secondWay(beside: id)])
  }

  private func gap(_ pair: NodePair, _ hanging: Hanging) -> Gap {
    let (one, other) = (organisations.bodies[pair.first], organisations.bodies[pair.second])
    let ties = organisations.links.filter { NodePair($0.from, $0.to) == pair }
      .compactMap(\.present.index)
    return gap(
      .singleLink, .concern, about: [one.rawValue, other.rawValue],
      domain: hanging.domains.count == 1 ? hanging.domains[0] : nil,
      .singleLink(one, other, needs: CountOfPeople(hanging.needs), domains: hanging.domains),
      GapEvidence(actors: [one, other], ties: Set(ties).sorted()), [.secondWay(beside: other)])
  }

  /// `silo`: the links of the organisations of a sector, or of those that offer something in a life
  /// domain, stay among themselves: of at least 2 links the E–I index is -1 or less. Attention.
  ///
  /// Two organisations count as one link, however many ties they have. Where all organisations of
  /// the map are of the one kind, there is nobody across and the rule is silent.
  func siloGaps() -> [Gap] {
    let sectors = RelationSector.allCases.compactMap { sector -> Gap? in
      let members = organisations.bodies.indices.filter { self.sector(of: $0) == sector }
      guard let group = silo(members) else { return nil }
      return gap(
        .silo, .attention, about: ["sector", sector.rawValue], .sectorSilo(sector, group),
        GapEvidence(actors: group.actors), [.meetOthers])
    }
    let domains = network.network.lifeDomains.map(\.id).compactMap { domain -> Gap? in
      let services = network.network.services.filter { $0.domains.contains(domain) }
      guard let group = silo(organisations.bodies(of: services.map(\.id))) else { return nil }
      return gap(
        .silo, .attention, about: ["domain", domain.rawValue], domain: domain,
        .domainSilo(domain, group), GapEvidence(actors: group.actors), [.meetOthers])
    }
    return sectors + domains
  }

  private func silo(_ members: [Int]) -> ActorGroup? {
    var groups = [Int32](repeating: 1, count: organisations.bodies.count)
    for member in members { groups[member] = 0 }
    guard members.count > 1, members.count < groups.count else { return nil }
    let links = organisations.graph.undirected.externalInternalTies(ofEach: groups, count: 2)[0]
    guard links.external + links.within >= settings.count("links", of: .silo),
      let index = links.index, index <= settings.number("index", of: .silo)
    else { return nil }
    return ActorGroup(
      actors: network.byName(Set(members.map { organisations.bodies[$0] })), links: links)
  }

  private func sector(of body: Int) -> RelationSector? {
    guard case .organisation(let organisation)? = network.actorsByID[organisations.bodies[body]]
    else { return nil }
    return organisation.placing.sector ?? organisation.kind.usualSector
  }
}
