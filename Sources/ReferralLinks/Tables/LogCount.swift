public import NetworkQueries
public import SupportNetwork

/// What a log counts of the referrals from one to another.
public struct LogCount: Hashable, Sendable {
  public let from: WrittenOrganisation
  public let to: WrittenOrganisation
  public internal(set) var made = 0
  /// Nothing where the log has no column that says it; so too below.
  public internal(set) var accepted: Int?
  public internal(set) var rejected: Int?
  public internal(set) var completed: Int?
  public internal(set) var reported: Int?
  /// Days from the referral to the first answer, of those with both days.
  public internal(set) var daysToAnswer: [Int] = []
  /// Days from the referral to the start of help.
  public internal(set) var daysToStart: [Int] = []
  public internal(set) var domains: [LifeDomainID] = []
  /// The day of the last referral.
  public internal(set) var latest: CalendarDate?

  /// Whether there are so many referrals that figures about them tell of nobody.
  public var mayBeTold: Bool { CountOfPeople(made).exact != nil }

  /// The middle one of the days to the start of help, of two the longer; nothing below
  /// ``CountOfPeople/least`` of them.
  public var medianDaysToStart: Int? { Self.median(daysToStart) }
  public var medianDaysToAnswer: Int? { Self.median(daysToAnswer) }

  private static func median(_ days: [Int]) -> Int? {
    guard CountOfPeople(days.count).exact != nil else { return nil }
    return days.sorted()[days.count / 2]
  }
}
