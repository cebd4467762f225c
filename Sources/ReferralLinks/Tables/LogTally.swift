import NetworkQueries

/// How many referrals there were, and what came of them.
public struct LogTally: Hashable, Sendable {
  public internal(set) var made = 0
  /// Nothing where the log has no column that says it; so too below.
  public internal(set) var accepted: Int?
  public internal(set) var completed: Int?
  public internal(set) var reported: Int?
  /// Days from the referral to the first answer, of those with both days.
  public internal(set) var daysToAnswer: [Int] = []
  /// Days from the referral to the start of help.
  public internal(set) var daysToStart: [Int] = []

  /// The middle one of the days to the start of help, of two the longer; nothing below
  /// ``CountOfPeople/least`` of them.
  public var medianDaysToStart: Int? { Self.median(daysToStart) }
  public var medianDaysToAnswer: Int? { Self.median(daysToAnswer) }

  private static func median(_ days: [Int]) -> Int? {
    guard CountOfPeople(days.count).exact != nil else { return nil }
    return days.sorted()[days.count / 2]
  }

  /// Both together; what one of them does not say is not known of the two.
  static func + (one: LogTally, other: LogTally) -> LogTally {
    func sum(_ one: Int?, _ other: Int?) -> Int? {
      if let one, let other { one + other } else { nil }
    }
    var both = LogTally()
    both.made = one.made + other.made
    both.accepted = sum(one.accepted, other.accepted)
    both.completed = sum(one.completed, other.completed)
    both.reported = sum(one.reported, other.reported)
    both.daysToAnswer = one.daysToAnswer + other.daysToAnswer
    both.daysToStart = one.daysToStart + other.daysToStart
    return both
  }
}

extension Collection<LogTally> {
  /// All of them together.
  var sum: LogTally {
    guard var sum = first else { return LogTally() }
    for tally in dropFirst() { sum = sum + tally }
    return sum
  }
}
