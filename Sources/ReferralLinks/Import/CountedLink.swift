public import NetworkQueries
import SupportNetwork

/// What logs show so far of the referrals over one link, as far as it may be told.
public struct CountedLink: Hashable, Sendable {
  public let ends: ActorPair
  public let made: CountOfPeople
  /// Nothing where a log does not say it; so too below.
  public let accepted: CountOfPeople?
  public let completed: CountOfPeople?
  public let reported: CountOfPeople?
  /// The middle ones of the days, in the logs that were taken in now.
  public let medianDaysToAnswer: Int?
  public let medianDaysToStart: Int?
  /// Whether several of these logs have rows about one day of it, which count once.
  public let isInSeveralFiles: Bool
  /// Whether these logs take the place of an earlier one that counted it otherwise.
  public let isCountedAnew: Bool

  /// Whether a part of it is known and not told.
  public var hidesPart: Bool {
    [accepted, completed, reported].contains { $0.map { $0.exact == nil } ?? false }
  }

  init(_ ends: ActorPair, _ total: ReferralTerms, _ logged: LoggedLink, isCountedAnew: Bool) {
    self.ends = ends
    let all = total.made ?? 0
    func part(_ count: Int?) -> CountOfPeople? { count.map { CountOfPeople(part: $0, of: all) } }
    made = CountOfPeople(all)
    (accepted, completed, reported) =
      (part(total.accepted), part(total.completed), part(total.reported))
    let tally = logged.tally
    (medianDaysToAnswer, medianDaysToStart) = (tally.medianDaysToAnswer, tally.medianDaysToStart)
    isInSeveralFiles = logged.isInSeveralFiles
    self.isCountedAnew = isCountedAnew
  }
}
