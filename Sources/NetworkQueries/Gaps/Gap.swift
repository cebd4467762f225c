public import SupportNetwork

/// Something that is missing, or asks for attention, around a household or among organisations:
/// where, what, why, and what could be tried.
public struct Gap: Hashable, Sendable {
  public let code: GapCode
  public let severity: Severity
  /// The household it is around; nothing for a gap of a team.
  public let household: ActorID?
  /// The life domain it is about, if it is about one.
  public let domain: LifeDomainID?
  /// The area it is about, for a gap of a team.
  public let area: String?
  /// A key that stays the same while the gap does: code, household and what it is about, made of
  /// identifiers.
  public let key: String
  public let fact: GapFact
  public let evidence: GapEvidence
  /// What could be tried, the best first.
  public let suggestions: [GapSuggestion]
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

  // Gaps of a team.
  /// No service fits, or only those of one organisation.
  case noService(NeedPlace, onlyFrom: ActorID?)
  /// The team refers to none of the services; whether that was asked after.
  case noReferralLine(NeedPlace, services: [ActorID], isAsked: Bool)
  case routeTooLong(NeedPlace, service: ActorID, steps: Int)
  case fragileRoute(NeedPlace, through: ActorID)
  case full(NeedPlace, services: [ActorID])
  case noReportBack(ReferralCounts)
  /// No volunteers offer anything, or the team has no link with those who do.
  case formalOnlyOffer(NeedPlace, unlinked: [ActorID])
  case unusedService(ActorID, free: Int)
  case deadEnd(ActorID, LifeDomainID)
  case singleLink(ActorID, needs: Int)
  case silo(RelationSector, ties: Int)
  case knowledgeGap(LifeDomainID, needs: Int)
  case unequalReach(LifeDomainID, worst: AreaReach, best: AreaReach)
  case staleRecord([ActorID], links: [TieEnds], days: Int)
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

  // For a team.
  /// Ask whether there is a link, and make it when there is none.
  case makeLink(ActorID, ActorID)
  /// Tell the municipality, or look outside the area.
  case askForOffer
  /// Look for a second way.
  case secondWay
  /// Appoint who knows of it in the team.
  case knowledgePoint
  /// Agree on word back.
  case agreeReport(ActorID)
  /// Let people know of a service.
  case makeKnown(ActorID)
  /// Check the record.
  case checkRecords
}
