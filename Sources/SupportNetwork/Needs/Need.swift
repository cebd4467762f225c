/// Something a household or one of its members wants help with (hulpvraag).
public struct Need: Hashable, Sendable {
  /// Whose need it is: a household or a member.
  public var holder: ActorID
  public var domain: LifeDomainID
  /// The person's own words.
  public var words: String?
  /// What comes first: 1 is first. Nothing means no order was given.
  public var priority: Int?
  public var openness: Openness
  public var status: Status
  public var since: CalendarDate?
  public var note: String?

  public init(
    holder: ActorID, domain: LifeDomainID, words: String? = nil, priority: Int? = nil,
    openness: Openness = .open, status: Status = .active, since: CalendarDate? = nil,
    note: String? = nil
  ) {
    self.holder = holder
    self.domain = domain
    self.words = words
    self.priority = priority
    self.openness = openness
    self.status = status
    self.since = since
    self.note = note
  }

  /// How far the household lets others talk about it.
  public enum Openness: String, Hashable, Sendable, CaseIterable {
    /// Bespreekbaar.
    case open
    /// Aarzelend.
    case hesitant
    /// Vermeden: shame or fear keeps it closed.
    case avoided
  }

  public enum Status: String, Hashable, Sendable, CaseIterable {
    case new, active, met, parked
  }
}

/// Something seen or heard on a visit, a hook for conversation (haakje).
public struct Observation: Hashable, Sendable {
  public var date: CalendarDate?
  /// What was seen or heard: family photographs, a pet, a full ashtray.
  public var words: String
  public var domain: LifeDomainID?
  /// Whom it is about, if it is about somebody.
  public var about: ActorID?
  public var status: Status

  public init(
    date: CalendarDate? = nil, words: String, domain: LifeDomainID? = nil,
    about: ActorID? = nil, status: Status = .open
  ) {
    self.date = date
    self.words = words
    self.domain = domain
    self.about = about
    self.status = status
  }

  public enum Status: String, Hashable, Sendable, CaseIterable {
    case open
    /// It was talked about.
    case discussed
    /// It led to a contact.
    case ledToContact = "led-to-contact"
  }
}

/// How self-sufficient a holder is in a life domain on a day, 1 (acute problem) to 5 (fully).
///
/// Source: Zelfredzaamheid-Matrix 2017.
public struct SelfSufficiencyScore: Hashable, Sendable {
  public var holder: ActorID
  public var domain: LifeDomainID
  public var date: CalendarDate
  /// 1 acute problem, 2 not self-sufficient, 3 barely, 4 adequately, 5 fully.
  public var score: Int

  public init(holder: ActorID, domain: LifeDomainID, date: CalendarDate, score: Int) {
    self.holder = holder
    self.domain = domain
    self.date = date
    self.score = score
  }
}
