import SupportNetwork

extension CompiledNetwork {
  /// What is missing in the network that a team works in: in its services, and in the links
  /// between its organisations. Over all households, for each life domain and area.
  ///
  /// A team's network has several households, or none at all (a directory). Of the map of one
  /// family nothing is said: it does not say what an area has to offer, even when a team is on it.
  /// Each rule says when the map knows enough for it. The order is that of
  /// ``gaps(settings:earlier:)``.
  ///
  /// Complexity: O(households · ties + life domains · areas · (services + links)), and for
  /// `single-link` that last part once for each link and organisation that others hang on.
  public func teamGaps(settings: AskingSettings = AskingSettings()) -> [Gap] {
    guard network.households.count != 1 else { return [] }
    let view = TeamView(self, settings.gaps, findsRoutes: true)
    let found =
      view.serviceGaps() + view.referralLineGaps() + view.longRouteGaps()
      + view.fragileRouteGaps() + view.fullGaps() + view.reportBackGaps()
      + view.formalOnlyOfferGaps() + view.unusedServiceGaps() + view.deadEndGaps()
      + view.singleLinkGaps() + view.siloGaps() + view.knowledgeGaps()
      + view.unequalReachGaps() + view.staleRecordGaps()
      + view.missingLinkGaps()
    return inOrder(found.filter { settings.gaps.isOn($0.code) })
  }
}
