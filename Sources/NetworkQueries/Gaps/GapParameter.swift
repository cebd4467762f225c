/// A number by which a gap rule decides, with its default and the range that makes sense.
public struct GapParameter: Hashable, Sendable {
  /// Its name in settings files, such as `days`.
  public let name: String
  public let standard: Double
  public let range: ClosedRange<Double>
  /// Whether only whole numbers make sense.
  public let isWhole: Bool

  init(_ name: String, _ standard: Double, in range: ClosedRange<Double>, isWhole: Bool = true) {
    self.name = name
    self.standard = standard
    self.range = range
    self.isWhole = isWhole
  }
}

extension GapCode {
  /// The numbers that the rule decides by; none for a rule without thresholds.
  ///
  /// Sources: 8 hours a week is the usual Dutch line for intensive informal care (Sociaal en
  /// Cultureel Planbureau); the other defaults are Kring's own choice.
  public var parameters: [GapParameter] {
    switch self {
    case .overloadedCarer:
      [
        GapParameter("domains", 3, in: 1...32),
        GapParameter("hours", 8, in: 0.5...168, isWhole: false),
      ]
    case .isolatedMember: [GapParameter("child-age", 18, in: 1...21)]
    case .thinNetwork:
      [GapParameter("informal-ties", 3, in: 1...50), GapParameter("people", 4, in: 2...50)]
    case .shrinkingNetwork: [Self.share("fall", 0.3)]
    case .strainedNetwork: [Self.share("share", 0.5)]
    case .outOfReach: [GapParameter("steps", 3, in: 1...20)]
    case .uncoordinatedCare: [GapParameter("formal", 3, in: 2...50)]
    case .openLoop: [Self.days(28)]
    case .stale: [Self.days(182)]
    case .routeTooLong: [GapParameter("steps", 3, in: 1...20)]
    case .full: [Self.days(42)]
    case .noReportBack: [Self.share("share", 0.8), Self.days(14)]
    case .singleLink: [GapParameter("needs", 5, in: 1...10_000)]
    case .silo:
      [
        GapParameter("index", -1, in: -1...1, isWhole: false),
        GapParameter("links", 2, in: 1...1000),
      ]
    case .unequalReach: [GapParameter("steps", 3, in: 1...20), Self.share("difference", 0.2)]
    case .staleRecord: [Self.days(365)]
    case .missingLink:
      [
        GapParameter("steps", 3, in: 1...20), GapParameter("links", 3, in: 1...1000),
        GapParameter("needs", 1, in: 1...10_000),
      ]
    case .unmetNeed, .formalOnly, .informalOnly, .singleSupporter, .avoidedTopic, .unasked,
      .oneWay, .formalInformalSplit, .openHook, .consentMissing, .noService, .noReferralLine,
      .fragileRoute, .formalOnlyOffer, .unusedService, .deadEnd, .knowledgeGap:
      []
    }
  }

  private static func share(_ name: String, _ standard: Double) -> GapParameter {
    GapParameter(name, standard, in: 0...1, isWhole: false)
  }

  private static func days(_ standard: Double) -> GapParameter {
    GapParameter("days", standard, in: 1...36_500)
  }
}
