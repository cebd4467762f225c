import NetworkGraph
import SupportNetwork

extension TeamView {
  /// How much the organisations around the households work together, by the households they share.
  ///
  /// An organisation is around a household when it, a worker, team or service of it has an active
  /// tie with the household that may be shared.
  var careDensity: ReferralMetrics.CareDensity {
    let bodyCount = organisations.bodies.count
    let around = network.network.households.map { household in
      organisations.bodies(
        of: network.ties(of: household)
          .filter { $0.present.isActive && $0.tie.mayBeShared(on: network.date) }.map(\.outsider))
    }
    let graph = SimpleGraph(
      nodeCount: bodyCount + around.count,
      pairs: around.enumerated().flatMap { place, bodies in
        bodies.map { (bodyCount + place, $0) }
      })
    let densities = around.compactMap { bodies in
      graph.careDensity(among: bodies) { $0 >= bodyCount }
    }
    return ReferralMetrics.CareDensity(
      households: CountOfPeople(densities.count),
      median: densities.count < CountOfPeople.least ? nil : densities.median)
  }
}
