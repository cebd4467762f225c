extension CompiledNetwork {
  /// What there is for the needs of each area in each life domain.
  ///
  /// Needs are those that ask for something on the day. A service fits when it covers the life
  /// domain and serves the area. Routes begin at the team whose case a household is, or without a
  /// team at whom the household meets; they go over links between organisations that may be shared,
  /// and hold nobody from whom somebody on them must stay away. A confidential organisation counts
  /// and is never named.
  ///
  /// - Parameters:
  ///   - steps: how many links away something is still nearby.
  ///   - settings: after how many days of waiting a service counts as full (`days` of `full`).
  ///
  /// Complexity: O(households + needs + ties + n log n) for n services, and for each set of
  /// households that begin alike O(organisations + links); for each cell O(services that serve this
  /// area by name + organisations that offer something).
  public func coverage(
    within steps: Int = 3, settings: AskingSettings = AskingSettings()
  ) -> CoverageMatrix {
    TeamView(self, settings.gaps, findsRoutes: false).coverage(within: steps)
  }
}
