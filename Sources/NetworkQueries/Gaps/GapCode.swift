/// The gap rules, those about one household first, by the codes that files and answers use.
public enum GapCode: String, Hashable, Sendable, CaseIterable {
  case unmetNeed = "unmet-need"
  case formalOnly = "formal-only"
  case informalOnly = "informal-only"
  case singleSupporter = "single-supporter"
  case overloadedCarer = "overloaded-carer"
  case isolatedMember = "isolated-member"
  case thinNetwork = "thin-network"
  case shrinkingNetwork = "shrinking-network"
  case strainedNetwork = "strained-network"
  case avoidedTopic = "avoided-topic"
  case outOfReach = "out-of-reach"
  case uncoordinatedCare = "uncoordinated-care"
  case openLoop = "open-loop"
  case unasked
  case oneWay = "one-way"
  case formalInformalSplit = "formal-informal-split"
  case openHook = "open-hook"
  case stale
  case consentMissing = "consent-missing"

  // About all households of a team.
  case noService = "no-service"
  case noReferralLine = "no-referral-line"
  case routeTooLong = "route-too-long"
  case fragileRoute = "fragile-route"
  case full
  case noReportBack = "no-report-back"
  case formalOnlyOffer = "formal-only-offer"
  case unusedService = "unused-service"
  case deadEnd = "dead-end"
  case singleLink = "single-link"
  case silo
  case knowledgeGap = "knowledge-gap"
  case unequalReach = "unequal-reach"
  case staleRecord = "stale-record"
}

extension GapCode {
  /// Whether it looks at all households and organisations of a network together.
  public var isTeamRule: Bool {
    switch self {
    case .noService, .noReferralLine, .routeTooLong, .fragileRoute, .full, .noReportBack,
      .formalOnlyOffer, .unusedService, .deadEnd, .singleLink, .silo, .knowledgeGap,
      .unequalReach, .staleRecord:
      true
    default: false
    }
  }
}
