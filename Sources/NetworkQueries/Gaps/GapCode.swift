/// The gap rules about one household, by the codes that files and answers use.
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
}
