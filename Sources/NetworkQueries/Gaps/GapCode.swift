/// The gap rules, by the codes that files and answers use: first those about one household, then
/// those about a team's network.
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
  case missingLink = "missing-link"

  /// Whether the rule is about the network that a team works in, over all its households.
  public var isTeamRule: Bool {
    switch self {
    case .unmetNeed, .formalOnly, .informalOnly, .singleSupporter, .overloadedCarer,
      .isolatedMember, .thinNetwork, .shrinkingNetwork, .strainedNetwork, .avoidedTopic,
      .outOfReach, .uncoordinatedCare, .openLoop, .unasked, .oneWay, .formalInformalSplit,
      .openHook, .stale, .consentMissing:
      false
    case .noService, .noReferralLine, .routeTooLong, .fragileRoute, .full, .noReportBack,
      .formalOnlyOffer, .unusedService, .deadEnd, .singleLink, .silo, .knowledgeGap,
      .unequalReach, .staleRecord, .missingLink:
      true
    }
  }

  /// Whether its gaps are in a life domain.
  public var isOfDomain: Bool {
    switch self {
    case .unmetNeed, .formalOnly, .informalOnly, .singleSupporter, .avoidedTopic, .outOfReach,
      .openLoop, .openHook, .noService, .noReferralLine, .routeTooLong, .fragileRoute, .full,
      .formalOnlyOffer, .unusedService, .deadEnd, .singleLink, .silo, .knowledgeGap,
      .unequalReach:
      true
    case .overloadedCarer, .isolatedMember, .thinNetwork, .shrinkingNetwork, .strainedNetwork,
      .uncoordinatedCare, .unasked, .oneWay, .formalInformalSplit, .stale, .consentMissing,
      .noReportBack, .staleRecord, .missingLink:
      false
    }
  }
}
