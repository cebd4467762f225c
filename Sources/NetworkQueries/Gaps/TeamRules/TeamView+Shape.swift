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
    let graph = organisations.undirected
    let found = graph.cuts
    let cuts = (points: Set(found.articulationPoints), pairs: Set(found.bridges))
    let least = settings.count("needs", of: .singleLink)
    var groups: (points: [Int: [NeedGroup]], pairs: [NodePair: [NeedGroup]]) = ([:], [:])
    var trees: [RouteBegin: RouteTree] = [:]
    for part in parts.joined() {
      guard let route = part.route, route.steps != 0 else { continue }
      let closed = organisations.bodies(thatAre: route.begin.avoided)
      let tree =
        trees[route.begin] ?? RouteTree(graph.rows, from: route.starts, closed: closed)
      trees[route.begin] = tree
      let needs = HangingNeeds(of: route, on: tree, closed: closed, in: graph, cuts: cuts)
      for point in needs.points { groups.points[point, default: []].append(part.group) }
      for pair in needs.pairs { groups.pairs[pair, default: []].append(part.group) }
    }
    let points = groups.points.compactMapValues { hanging($0, least) }
    let pairs = groups.pairs.compactMapValues { hanging($0, least) }.filter { pair, _ in
      points[pair.first] == nil && points[pair.second] == nil
    }
    return points.sorted { $0.key < $1.key }.map(gap) + pairs.sorted { $0.key < $1.key }.map(gap)
  }

  /// How many needs hang on something, and in which life domains.
  private typealias Hanging = (needs: CountOfPeople, domains: [LifeDomainID])

  /// Needs of too few households in an area are not counted out elsewhere: they would be found by
  /// taking the others off a count that holds them.
  private func hanging(_ groups: [NeedGroup], _ least: Int) -> Hanging? {
    let count = groups.map(\.count).reduce(0, +)
    guard count >= least, count > 0 else { return nil }
    let domains = Set(groups.map(\.domain))
    let isTold = groups.allSatisfy { $0.households.count >= CountOfPeople.least }
    return (
      isTold || count < CountOfPeople.least ? CountOfPeople(count) : .notTold,
      network.network.lifeDomains.map(\.id).filter(domains.contains)
    )
  }

  private func gap(_ point: Int, _ hanging: Hanging) -> Gap {
    let id = organisations.bodies[point]
    return gap(
      .singleLink, .concern, about: [id.rawValue],
      domain: hanging.domains.count == 1 ? hanging.domains[0] : nil,
      .singleOrganisation(id, needs: hanging.needs, domains: hanging.domains),
      GapEvidence(actors: [id]), [.secondWay(beside: id)])
  }

  private func gap(_ pair: NodePair, _ hanging: Hanging) -> Gap {
    let (one, other) = (organisations.bodies[pair.first], organisations.bodies[pair.second])
    let ties = organisations.links.filter { NodePair($0.from, $0.to) == pair }
      .compactMap(\.present.index)
    return gap(
      .singleLink, .concern, about: [one.rawValue, other.rawValue],
      domain: hanging.domains.count == 1 ? hanging.domains[0] : nil,
      .singleLink(one, other, needs: hanging.needs, domains: hanging.domains),
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
    let links = organisations.undirected.externalInternalTies(ofEach: groups, count: 2)[0]
    guard links.external + links.within >= settings.count("links", of: .silo),
      let index = links.index, index <= settings.number("index", of: .silo)
    else { return nil }
    return ActorGroup(
      actors: network.byName(Set(members.map { organisations.bodies[$0] })), links: links)
  }

  func sector(of body: Int) -> RelationSector? {
    guard case .organisation(let organisation)? = network.actorsByID[organisations.bodies[body]]
    else { return nil }
    return organisation.placing.sector ?? organisation.kind.usualSector
  }
}
