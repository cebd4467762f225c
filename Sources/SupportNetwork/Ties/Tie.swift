/// One tie between two actors: who they are to each other, and what goes between them.
///
/// A network is a multigraph: two actors may have several ties, of several kinds or periods.
public struct Tie: Hashable, Sendable {
  public var kind: TieKind
  public var from: ActorID
  public var to: ActorID
  public var strength: Strength
  public var quality: Quality
  public var flow: Flow
  /// What the first end gives to the second.
  public var given: Support
  /// What the second end gives to the first.
  public var returned: Support
  /// The life domains the tie helps in.
  public var domains: [LifeDomainID]
  public var frequency: Frequency?
  /// Hours of care a week.
  public var hoursPerWeek: Double?
  public var period: Period
  public var presence: Presence
  /// What the household wishes of the contact.
  public var wish: Wish?
  public var knowledge: Knowledge?
  /// Who told us.
  public var source: String?
  /// The day on which somebody last said it is still so.
  public var confirmed: CalendarDate?
  public var consent: Consent?
  public var note: String?

  public init(
    _ kind: TieKind, from: ActorID, to: ActorID, strength: Strength = .normal,
    quality: Quality = .neutral, flow: Flow = .none, given: Support = [], returned: Support = [],
    domains: [LifeDomainID] = [], frequency: Frequency? = nil, hoursPerWeek: Double? = nil,
    period: Period = .always, presence: Presence = .active, wish: Wish? = nil,
    knowledge: Knowledge? = nil, source: String? = nil, confirmed: CalendarDate? = nil,
    consent: Consent? = nil, note: String? = nil
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.strength = strength
    self.quality = quality
    self.flow = flow
    self.given = given
    self.returned = returned
    self.domains = domains
    self.frequency = frequency
    self.hoursPerWeek = hoursPerWeek
    self.period = period
    self.presence = presence
    self.wish = wish
    self.knowledge = knowledge
    self.source = source
    self.confirmed = confirmed
    self.consent = consent
    self.note = note
  }

  /// Everything that goes over the tie, whichever way.
  public var support: Support { given.union(returned) }

  /// Whether an actor is one of the two ends.
  public func touches(_ actor: ActorID) -> Bool { from == actor || to == actor }

  /// The end that is not the given one.
  public func otherEnd(than actor: ActorID) -> ActorID { from == actor ? to : from }
}
