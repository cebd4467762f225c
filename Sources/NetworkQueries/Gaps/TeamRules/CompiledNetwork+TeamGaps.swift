extension CompiledNetwork {
  /// What is missing in the network that a team works in: in its services, and in the links
  /// between its organisations. Over all households, for each life domain and area.
  ///
  /// Each rule speaks only where the map knows enough: of one family's map without a team, or of a
  /// map without services and referrals, it says nothing. The order is that of
  /// ``gaps(settings:earlier:)``.
  ///
  /// Complexity: O(households · ties + life domains · areas · (services + links)), and for
  /// `single-link` that last part once for each link and organisation that others hang on.
  public func teamGaps(settings: AskingSettings = AskingSettings()) -> [Gap] {
    let view = TeamView(self, settings.gaps)
    let found =
      view.serviceGaps() + view.referralLineGaps() + view.longRouteGaps()
      + view.fragileRouteGaps() + view.fullGaps() + view.reportBackGaps()
      + view.formalOnlyOfferGaps() + view.unusedServiceGaps() + view.deadEndGaps()
      + view.singleLinkGaps() + view.siloGaps() + view.knowledgeGaps()
      + view.unequalReachGaps() + view.staleRecordGaps()
    return inOrder(found.filter { settings.gaps.isOn($0.code) })
  }
}
