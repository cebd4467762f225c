public import SupportNetwork

extension CompiledNetwork {
  /// What is missing around every household of the network, the most urgent first.
  ///
  /// Equally severe gaps are in the order of households by name, then of the rules, then of the
  /// network's life domains, then of their keys.
  ///
  /// - Parameters:
  ///   - settings: which rules are on, and their numbers.
  ///   - earlier: an earlier network, for the rule about change; nothing means the network's own
  ///     earlier day, if it has one.
  ///
  /// Complexity: O(households · (ties + needs · ways to services)).
  public func gaps(
    settings: AskingSettings = AskingSettings(), earlier: CompiledNetwork? = nil
  ) -> [Gap] {
    let previous = earlier ?? previousDay
    return inOrder(
      network.households.flatMap { household in
        gaps(around: household, settings.gaps, earlier: previous)
      })
  }

  /// What is missing around every household, and in the network that the team works in; of equally
  /// severe gaps those of the team come first.
  ///
  /// Complexity: that of ``gaps(settings:earlier:)`` and ``teamGaps(settings:)``.
  public func allGaps(settings: AskingSettings = AskingSettings()) -> [Gap] {
    inOrder(gaps(settings: settings) + teamGaps(settings: settings))
  }

  /// Gaps in their order: see ``gaps(settings:earlier:)``.
  func inOrder(_ gaps: [Gap]) -> [Gap] {
    gaps.map { (gap: $0, place: sortKey($0)) }.sorted { $0.place < $1.place }.map(\.gap)
  }

  /// What is missing around one household; see ``gaps(settings:earlier:)``.
  public func gaps(
    around household: Household, settings: AskingSettings = AskingSettings()
  ) -> [Gap] {
    inOrder(gaps(around: household, settings.gaps, earlier: previousDay))
  }

  private func gaps(
    around household: Household, _ settings: GapSettings, earlier: CompiledNetwork?
  ) -> [Gap] {
    let view = CaseView(self, household, settings)
    let found =
      view.needGaps() + view.singleSupporterGaps() + view.overloadedCarerGaps()
      + view.isolatedMemberGaps() + view.thinNetworkGaps()
      + view.shrinkingNetworkGaps(since: earlier) + view.strainedNetworkGaps()
      + view.avoidedTopicGaps() + view.outOfReachGaps() + view.uncoordinatedCareGaps()
      + view.openLoopGaps() + view.unaskedGaps() + view.oneWayGaps() + view.splitGaps()
      + view.openHookGaps() + view.staleGaps()
    let shown = found.filter { settings.isOn($0.code) }
    return shown
      + (settings.isOn(.consentMissing) ? view.consentMissingGaps(in: shown) : [])
  }

  /// The same network on the day before the one asked about on which it was drawn; nothing for the
  /// first day.
  public var previousDay: CompiledNetwork? {
    guard let date, let before = network.dates.filter({ $0 < date }).max() else { return nil }
    return CompiledNetwork(network, on: before, trust: trust)
  }

  private func sortKey(_ gap: Gap) -> GapOrder {
    let domain = gap.domain.flatMap { id in network.lifeDomains.firstIndex { $0.id == id } }
    return GapOrder(
      severity: gap.severity, household: gap.household.map { "\(name(of: $0)) \($0)" } ?? "",
      rule: GapCode.allCases.firstIndex(of: gap.code) ?? 0, domain: domain ?? .max, key: gap.key)
  }
}

/// The order of gaps.
private struct GapOrder: Comparable {
  let severity: Severity
  let household: String
  let rule: Int
  let domain: Int
  let key: String

  static func < (one: GapOrder, other: GapOrder) -> Bool {
    if one.severity != other.severity { return one.severity > other.severity }
    return (one.household, one.rule, one.domain, one.key)
      < (other.household, other.rule, other.domain, other.key)
  }
}
