import NetworkGraph
import SupportNetwork

extension TeamView {
  func organisationFigures(
    _ referrals: ReferralGraph, joints: [Int], _ steps: Int
  ) -> [OrganisationFigures] {
    let graph = referrals.graph
    let isJoint = Set(joints)
    let (ahead, behind) = (
      graph.outgoing.reachCounts(within: steps), graph.incoming.reachCounts(within: steps)
    )
    return referrals.bodies.enumerated().map { node, body in
      OrganisationFigures(
        organisation: organisations.bodies[body], refersTo: graph.outgoing[node].count,
        receivesFrom: graph.incoming[node].count, reaches: ahead[node], isReachedBy: behind[node],
        constraint: graph.burtConstraint(of: node),
        brokerage: referrals.sectors[node] < 0
          ? nil : graph.brokerage(of: node, groups: referrals.sectors),
        isJoint: isJoint.contains(node))
    }
  }

  func shape(of referrals: ReferralGraph, _ cuts: Cuts) -> ReferralShape {
    let graph = referrals.undirected
    func id(_ node: Int) -> ActorID { organisations.bodies[referrals.bodies[node]] }
    let linked = graph.nodeCount - graph.isolates.count
    return ReferralShape(
      organisations: graph.nodeCount, arcs: referrals.graph.arcCount,
      reciprocity: referrals.graph.reciprocity, fragmentation: graph.fragmentation,
      distanceFragmentation: linked > ReferralShape.mostForDistances
        ? nil : graph.distanceFragmentation,
      componentSizes: graph.components.sizes.sorted(by: >),
      degreeDistribution: graph.degreeDistribution, joints: cuts.articulationPoints.map(id),
      bridges: cuts.bridges.map { ActorPair(from: id($0.first), to: id($0.second)) })
  }

  /// How many ways lead to what fits, for the needs of each life domain and area.
  var routeCounts: [ReferralMetrics.RouteCount] {
    let known = Dictionary(
      routes.map { (NeedPlace($0.group), $0) }, uniquingKeysWith: { first, _ in first })
    return needs.map { group in
      ReferralMetrics.RouteCount(
        need: group.need,
        routes: known[NeedPlace(group)].map { route in
          organisations.graph.disjointRouteCount(
            from: route.starts, to: route.ends, atMost: ReferralMetrics.mostRoutes)
        })
    }
  }
}

extension ReferralGraph {
  /// For each sector with organisations, their links across its border and within it.
  var sectorTies: [ReferralMetrics.SectorTies] {
    let present = Set(sectors)
    let ties = undirected.externalInternalTies(
      ofEach: sectors, count: RelationSector.allCases.count)
    return zip(RelationSector.allCases, ties).enumerated().compactMap { place, entry in
      present.contains(Int32(place))
        ? ReferralMetrics.SectorTies(sector: entry.0, ties: entry.1) : nil
    }
  }
}

/// Which needs.
private struct NeedPlace: Hashable {
  let domain: LifeDomainID
  let area: String?

  init(_ group: NeedGroup) {
    domain = group.domain
    area = group.area
  }
}
