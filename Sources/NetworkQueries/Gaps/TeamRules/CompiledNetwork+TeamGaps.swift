import SupportNetwork

extension CompiledNetwork {
  /// What is missing among the organisations that should help the households of the network; for
  /// each life domain and area, never as one total.
  ///
  /// Complexity: O(places · households · (actors + ties)), a place being a life domain in an area.
  func teamGaps(_ settings: GapSettings) -> [Gap] {
    let view = TeamView(self, settings)
    let found =
      view.noServiceGaps() + view.noReferralLineGaps() + view.routeTooLongGaps()
      + view.fragileRouteGaps() + view.fullGaps() + view.noReportBackGaps()
      + view.formalOnlyOfferGaps() + view.unusedServiceGaps() + view.deadEndGaps()
      + view.singleLinkGaps() + view.siloGaps() + view.knowledgeGaps() + view.unequalReachGaps()
      + view.staleRecordGaps()
    return found.filter { settings.isOn($0.code) }
  }
}
