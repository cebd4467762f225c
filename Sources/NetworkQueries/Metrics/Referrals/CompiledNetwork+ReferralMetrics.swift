import NetworkGraph
import SupportNetwork

extension CompiledNetwork {
  /// The figures of the network of referrals between organisations.
  ///
  /// - Parameter steps: how many steps are counted for reach.
  ///
  /// Complexity: O(Σ in × out × log out) over the organisations for brokerage, and for reach the
  /// organisations and links within the steps of each; distances between all of n organisations with
  /// m links take O(n(n + m)), and are left out above ``ReferralShape/mostForDistances``.
  public func referralMetrics(
    within steps: Int = 3, settings: AskingSettings = AskingSettings()
  ) -> ReferralMetrics {
    let view = TeamView(self, settings.gaps, findsRoutes: true)
    let referrals = ReferralGraph(view)
    let cuts = referrals.undirected.cuts
    let flows = view.flows
    return ReferralMetrics(
      steps: steps,
      organisations: view.organisationFigures(referrals, joints: cuts.articulationPoints, steps),
      shape: view.shape(of: referrals, cuts), sectors: referrals.sectorTies, links: flows.links,
      receivers: flows.receivers, domains: flows.domains, waits: view.waits(),
      routes: view.routeCounts, careDensity: view.careDensity)
  }
}
