public import SupportNetwork

/// Something that is missing, or asks for attention, around a household or in a team's network:
/// where, what, why, and what could be tried.
public struct Gap: Hashable, Sendable {
  public let code: GapCode
  public let severity: Severity
  /// The household that it is about; nothing for a gap in a team's network.
  public let household: ActorID?
  /// The life domain it is about, if it is about one.
  public let domain: LifeDomainID?
  /// The neighbourhood or municipality that a gap in a team's network is about, if it is about one.
  public let area: String?
  /// A key that stays the same while the gap does: code, household and what it is about, made of
  /// identifiers.
  public let key: String
  public let fact: GapFact
  public let evidence: GapEvidence
  /// What could be tried, the best first.
  public let suggestions: [GapSuggestion]

  init(
    code: GapCode, severity: Severity, household: ActorID? = nil, domain: LifeDomainID?,
    area: String? = nil, key: String, fact: GapFact, evidence: GapEvidence,
    suggestions: [GapSuggestion]
  ) {
    self.code = code
    self.severity = severity
    self.household = household
    self.domain = domain
    self.area = area
    self.key = key
    self.fact = fact
    self.evidence = evidence
    self.suggestions = suggestions
  }
}

/// On what a gap rests.
public struct GapEvidence: Hashable, Sendable {
  public var actors: [ActorID] = []
  /// Places in the network's ties.
  public var ties: [Int] = []
  /// Places in the network's needs.
  public var needs: [Int] = []
  /// Places in the network's observations.
  public var observations: [Int] = []
  /// Places in the network's referrals.
  public var referrals: [Int] = []
}

/// What a gap rule found, as facts.
public enum GapFact: Hashable, Sendable {
  case unmetNeed(Need)
  case formalOnly(Need, helpers: [ActorID])
  case informalOnly(Need, helpers: [ActorID], services: [ActorID])
  case singleSupporter(ActorID, needs: [Need], isOnlyInformal: Bool)
  case overloadedCarer(ActorID, domains: [LifeDomainID], hours: Double, isAlone: Bool)
  case isolatedMember(ActorID, isChild: Bool)
  /// Too few informal people help.
  case fewInformal([ActorID])
  /// Nobody around the household knows another.
  case nobodyKnowsAnother([ActorID])
  case shrinkingNetwork(before: Int, now: Int)
  case strainedNetwork([ActorID], strained: Int, all: Int)
  case avoidedTopic(Need)
  case outOfReach(Need, services: [ActorID], steps: Int)
  case uncoordinatedCare([ActorID])
  case openLoop(Referral, days: Int)
  case unasked(ActorID, domains: [LifeDomainID], isWished: Bool)
  case oneWay
  case formalInformalSplit(informal: [ActorID], formal: [ActorID])
  case openHook(Observation)
  case stale([ActorID], days: Int)
  case consentMissing(ActorID, ActorID)
  case team(TeamGapFact)
}

/// Something that could be tried.
public enum GapSuggestion: Hashable, Sendable {
  /// Ask somebody who could be asked and was not.
  case ask(ActorID)
  /// Go to a service, over a way when there is one.
  case contact(ActorID, Way?)
  /// Let the first person on a way open the conversation.
  case talkThrough(Way)
  /// Bring two who could help each other together.
  case introduce(ActorID, ActorID)
  /// Talk with the household about who could help with it.
  case talkAboutHelp
  /// Ask who else could take a part.
  case shareWork(of: ActorID)
  /// Ask somebody how it goes for them.
  case askHowItGoes(ActorID)
  /// Agree who coordinates.
  case nameCoordinator
  /// Ask the receiver how it stands.
  case callBack(ActorID)
  /// Look with the household at what the household itself gives, or could give.
  case lookAtGiving
  /// Come back to what was seen.
  case followUp
  /// Go through the map together.
  case lookAgain
  /// Ask whether the tie may be shared.
  case askConsent
  case team(TeamSuggestion)
}
