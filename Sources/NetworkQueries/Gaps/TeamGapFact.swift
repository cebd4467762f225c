public import NetworkGraph
public import SupportNetwork

/// What a gap rule found in a team's network, as facts.
///
/// Nobody's needs are told one by one: a team's answer names services, organisations and links, and
/// counts households. Beside an area confidential organisations are left out of its lists, so that
/// these may be empty.
public enum TeamGapFact: Hashable, Sendable {
  case noService(AreaNeed)
  /// Only this one offers something that fits; a confidential one is not named beside an area.
  case onlyProvider(AreaNeed, ActorID?)
  /// No link to any of these: some were asked and it is not there, of the others nobody knows.
  case noReferralLine(AreaNeed, missing: [ActorID], unknown: [ActorID])
  /// The nearest fitting services are this many links away; nothing when no link leads to any.
  case routeTooLong(AreaNeed, nearest: [ActorID], steps: Int?)
  /// Every route runs through each of these, in the order in which it meets them.
  case fragileRoute(AreaNeed, through: [ActorID])
  case full(AreaNeed, services: [ActorID])
  case noReportBack(LinkReport)
  /// Everything that fits is offered by professionals.
  case formalOnlyOffer(AreaNeed, services: [ActorID])
  /// A team that serves a life domain has no link with any of these who offer volunteers in it.
  case noVolunteerLink(team: ActorID, LifeDomainID, offers: [ActorID])
  case unusedService(ActorID, free: Int)
  case deadEnd(ActorID, domains: [LifeDomainID])
  /// For so many needs, in these life domains, everything goes through one organisation.
  case singleOrganisation(ActorID, needs: CountOfPeople, domains: [LifeDomainID])
  /// For so many needs, in these life domains, everything goes over the link between two.
  case singleLink(ActorID, ActorID, needs: CountOfPeople, domains: [LifeDomainID])
  case sectorSilo(RelationSector, ActorGroup)
  case domainSilo(LifeDomainID, ActorGroup)
  case knowledgeGap(team: ActorID, LifeDomainID, households: CountOfPeople)
  case unequalReach(AreaReach)
  case missingLink(MissingLink)
  case staleRecords([ActorID], days: Int)
  case staleLinks([ActorPair], days: Int)
}

/// That households of an area need something in a life domain.
public struct AreaNeed: Hashable, Sendable {
  public let domain: LifeDomainID
  /// Nothing for households of which no area is written down.
  public let area: String?
  public let households: CountOfPeople

  public init(domain: LifeDomainID, area: String?, households: CountOfPeople) {
    self.domain = domain
    self.area = area
    self.households = households
  }
}

/// What is known of the referrals over a link.
public struct LinkReport: Hashable, Sendable {
  public let from: ActorID
  public let to: ActorID
  public let made: CountOfPeople
  /// On how many was reported back; nothing when nobody wrote that down, or when it was often enough
  /// and is not told.
  public let reported: CountOfPeople?
  /// How many were completed; likewise. To report that a case is closed is not to have helped.
  public let completed: CountOfPeople?
  /// The median of the days until the first answer is more than this; nothing when it is not.
  public let slowerThan: Int?
  /// That median, when there are enough answers to tell it.
  public let daysToAnswer: Double?
}

/// How many needs of an area in a life domain have a fitting service nearby, beside the area where
/// most have.
public struct AreaReach: Hashable, Sendable {
  public let domain: LifeDomainID
  public let area: String
  public let best: String
  /// The shares of needs with a fitting service within the steps; nothing when in one of the areas
  /// those that have it, or those that do not, are of too few households to tell.
  public let share: Double?
  public let bestShare: Double?
  public let steps: Int
}

/// Some who belong together, and how many links they have.
public struct ActorGroup: Hashable, Sendable {
  public let actors: [ActorID]
  public let links: ExternalInternalTies

  public init(actors: [ActorID], links: ExternalInternalTies) {
    self.actors = actors
    self.links = links
  }
}

/// Two actors, in the direction of their link; in order of the first, then of the second.
public struct ActorPair: Hashable, Comparable, Sendable {
  public let from: ActorID
  public let to: ActorID

  public init(from: ActorID, to: ActorID) {
    self.from = from
    self.to = to
  }

  public static func < (one: ActorPair, other: ActorPair) -> Bool {
    (one.from, one.to) < (other.from, other.to)
  }
}
