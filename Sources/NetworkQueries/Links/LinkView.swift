import NetworkGraph
import SupportNetwork

/// A team's network as the question which links are missing.
///
/// Nodes are the bodies of the organisation network, and behind them the households: each leads to
/// whoever meets it.
struct LinkView {
  let view: TeamView
  let question: LinkQuestion
  private(set) var problem: LinkProblem
  /// The households of the problem, in its order.
  let households: [Household]

  private struct GroupKey: Hashable {
    let area: String?
    let begin: RouteBegin
  }

  init(_ view: TeamView, _ question: LinkQuestion) {
    self.view = view
    self.question = question
    let network = view.network
    let bodies = view.organisations.bodies.count
    var arcs = (0..<bodies).flatMap { tail in
      view.organisations.graph.outgoing.heads[view.organisations.graph.outgoing[tail]]
        .map { (tail, Int($0)) }
    }
    var found: [LinkProblem.Household] = []
    var households: [Household] = []
    var groups: [GroupKey: Int32] = [:]
    var keys: [(area: String?, begin: RouteBegin)] = []
    for household in network.network.households.sorted(by: { ($0.name, $0.id) < ($1.name, $1.id) })
    where question.area == nil || household.area == question.area {
      let needs = network.network.activeNeeds(of: household, on: network.date).map(\.need.domain)
      let domains = network.network.domainSet(
        needs.filter { question.domain == nil || $0 == question.domain })
      guard !domains.isEmpty, let begin = view.begins[household.id] else { continue }
      // Households differ in whom they meet; what fits them depends on the rest.
      let key = GroupKey(area: household.area, begin: begin.withoutStarts)
      let group = groups[key] ?? Int32(groups.count)
      if groups[key] == nil { keys.append((household.area, begin)) }
      groups[key] = group
      let node = bodies + households.count
      arcs += begin.starts.map { (node, $0) }
      found.append(LinkProblem.Household(node: Int32(node), group: group, needs: domains))
      households.append(household)
    }
    self.households = households
    let nodeCount = bodies + households.count
    problem = LinkProblem(
      outgoing: DirectedGraph(nodeCount: nodeCount, arcs: arcs).outgoing,
      groups: keys.map { view.linkGroup(area: $0.area, begin: $0.begin, nodeCount: nodeCount) },
      households: found, tails: view.linkTails(question.team), heads: [],
      limit: question.steps + 1, contacts: view.organisations.undirected)
    problem.apart = view.organisations.apart
    let offering = (0..<bodies).filter { body in
      problem.groups.contains { !$0.offers[body].isEmpty }
        || !view.organisations.graph.outgoing[body].isEmpty
    }
    problem.heads = offering.map { Int32($0) }
    problem.isExcluded = view.excludedLinks(question)
  }
}

extension TeamView {
  /// What fits the households of an area that must avoid the same, and has room.
  fileprivate func linkGroup(
    area: String?, begin: RouteBegin, nodeCount: Int
  ) -> LinkProblem.Group {
    var offers = [DomainSet](repeating: [], count: nodeCount)
    guard !begin.avoidsEverybody else { return LinkProblem.Group(offers: offers) }
    let avoided = Set(begin.avoided)
    for service in network.services.services {
      guard area == nil || service.areas.isEmpty || service.areas.contains(area ?? ""),
        (service.capacity?.free ?? 1) > 0,
        avoided.isDisjoint(with: [service.id, provider(of: service)]),
        let body = organisations.body(of: service.id)
      else { continue }
      offers[body].formUnion(network.network.domainSet(service.domains))
    }
    return LinkProblem.Group(
      offers: offers,
      closed: organisations.bodies(thatAre: begin.avoided).map { Int32($0) })
  }

  /// The bodies that a link may begin at: all, or the team and its organisation.
  fileprivate func linkTails(_ team: ActorID?) -> [Int32] {
    guard let team else { return organisations.bodies.indices.map { Int32($0) } }
    let ids = [team] + (network.network.teams.first { $0.id == team }?.members ?? [])
    return organisations.bodies(of: ids).map { Int32($0) }
  }

  /// Which links cannot be: between two who must stay apart, and those that the question leaves
  /// out.
  fileprivate func excludedLinks(
    _ question: LinkQuestion
  ) -> @Sendable (Int, Int) -> Bool {
    let bodies = organisations.bodies
    let apart = Set(organisations.apart)
    let alone = Set(
      network.network.keepAways.filter { $0.other == nil }.compactMap {
        organisations.body(of: $0.actor)
      })
    // Where a confidential place is, is not told by a link either.
    let areas = bodies.map { id -> String? in
      guard let actor = network.actorsByID[id] else { return nil }
      if case .organisation(let organisation) = actor, organisation.isConfidential { return nil }
      return actor.area
    }
    let agreed = question.onlyAgreed ? agreedPairs : []
    let candidates = question.candidates.map { pairs in
      Set(
        pairs.compactMap { pair -> [Int]? in
          guard let from = organisations.body(of: pair.from),
            let to = organisations.body(of: pair.to)
          else { return nil }
          return [from, to]
        })
    }
    return { tail, head in
      if apart.contains(NodePair(tail, head)) || alone.contains(tail) || alone.contains(head) {
        return true
      }
      if question.withinArea, areas[tail] == nil || areas[tail] != areas[head] { return true }
      if question.onlyAgreed, !agreed.contains([tail, head]) { return true }
      return candidates.map { !$0.contains([tail, head]) } ?? false
    }
  }

  /// Pairs of which a tie that nothing goes over says that it was agreed.
  private var agreedPairs: Set<[Int]> {
    var pairs: Set<[Int]> = []
    for tie in network.network.ties {
      var isAgreed = tie.knowledge?.state == .agreed
      var isOneWay = false
      if case .referral(let terms) = tie.kind {
        isAgreed = isAgreed || terms.warmth == .agreed
        isOneWay = true
      }
      guard isAgreed, let from = organisations.body(of: tie.from),
        let to = organisations.body(of: tie.to)
      else { continue }
      pairs.insert([from, to])
      if !isOneWay { pairs.insert([to, from]) }
    }
    return pairs
  }
}
