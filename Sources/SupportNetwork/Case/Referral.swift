/// One time that a household or member was referred, and what came of it.
public struct Referral: Hashable, Sendable {
  /// Who was referred: a household or a member.
  public var subject: ActorID
  public var from: ActorID
  public var to: ActorID
  public var domain: LifeDomainID?
  public var made: CalendarDate
  public var outcome: Outcome
  /// When the receiver first answered.
  public var answered: CalendarDate?
  /// When help began.
  public var started: CalendarDate?
  public var completed: CalendarDate?
  /// When the receiver reported back.
  public var reported: CalendarDate?

  public init(
    subject: ActorID, from: ActorID, to: ActorID, domain: LifeDomainID? = nil,
    made: CalendarDate, outcome: Outcome = .pending, answered: CalendarDate? = nil,
    started: CalendarDate? = nil, completed: CalendarDate? = nil, reported: CalendarDate? = nil
  ) {
    self.subject = subject
    self.from = from
    self.to = to
    self.domain = domain
    self.made = made
    self.outcome = outcome
    self.answered = answered
    self.started = started
    self.completed = completed
    self.reported = reported
  }

  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case pending, accepted, rejected
  }
}
