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

  /// How many ways lead to what fits, for the needs of each life domain and area; where some
  /// households may not go all of them, for those that have the fewest.
  var routeCounts: [ReferralMetrics.RouteCount] {
    zip(needs, parts).map { group, parts in
      let routes = parts.compactMap(\.route)
      let counts = routes.map { separateRouteCount($0, atMost: ReferralMetrics.mostRoutes) }
      return ReferralMetrics.RouteCount(
        need: parts.need(holdingFor: parts, of: group),
        routes: counts.contains(nil) ? nil : counts.compactMap { $0 }.min())
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
