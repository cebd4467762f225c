/// A network at one or more dates: actors, ties, needs, observations and referrals.
///
/// A case is a network with one focal household; a team's network is the union of many
/// households, a directory of services and the referral ties between organisations. Lists keep
/// the order in which a file gives them; no query depends on it.
public struct SupportNetwork: Hashable, Sendable {
  public var title: String
  /// The language of the people in it, and of what is made from it.
  public var language: Language?
  /// The days on which it was drawn, oldest first; the last one is the present.
  public var dates: [CalendarDate]
  /// How it came about, such as "samen met het gezin getekend".
  public var occasion: String?
  public var lifeDomains: [LifeDomain]
  public var households: [Household]
  public var people: [Person]
  public var organisations: [Organisation]
  public var services: [Service]
  public var teams: [Team]
  public var classes: [ActorClass]
  public var ties: [Tie]
  public var keepAways: [KeepAway]
  public var needs: [Need]
  public var observations: [Observation]
  public var scores: [SelfSufficiencyScore]
  public var referrals: [Referral]
  public var record: CaseRecord?

  public init(
    title: String, language: Language? = nil, dates: [CalendarDate] = [],
    occasion: String? = nil, lifeDomains: [LifeDomain] = LifeDomain.standard,
    households: [Household] = [], people: [Person] = [], organisations: [Organisation] = [],
    services: [Service] = [], teams: [Team] = [], classes: [ActorClass] = [],
    ties: [Tie] = [], keepAways: [KeepAway] = [], needs: [Need] = [],
    observations: [Observation] = [], scores: [SelfSufficiencyScore] = [],
    referrals: [Referral] = [], record: CaseRecord? = nil
  ) {
    self.title = title
    self.language = language
    self.dates = dates
    self.occasion = occasion
    self.lifeDomains = lifeDomains
    self.households = households
    self.people = people
    self.organisations = organisations
    self.services = services
    self.teams = teams
    self.classes = classes
    self.ties = ties
    self.keepAways = keepAways
    self.needs = needs
    self.observations = observations
    self.scores = scores
    self.referrals = referrals
    self.record = record
  }

  /// The day the network is about, unless another is asked for: the last one drawn.
  public var latestDate: CalendarDate? { dates.max() }
}
