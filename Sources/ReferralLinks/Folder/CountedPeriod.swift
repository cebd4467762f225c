public import NetworkQueries
public import SupportNetwork

/// What a log counted of one link; it is remembered, so that a log over other days adds up, and
/// one over the same days does not count twice.
///
/// Counts are exact, however small: they stay in the folder, which is the team's own.
public struct CountedPeriod: Hashable, Sendable {
  public var ends: ActorPair
  /// The days that the log covers, from its first referral to its last.
  public var days: ClosedRange<CalendarDate>
  /// Only the counts and the days that people waited.
  public var terms: ReferralTerms

  public init(ends: ActorPair, days: ClosedRange<CalendarDate>, terms: ReferralTerms) {
    self.ends = ends
    self.days = days
    self.terms = terms
  }

  /// Both as one, of counts of different referrals.
  func joined(with other: CountedPeriod) -> CountedPeriod {
    let first = min(days.lowerBound, other.days.lowerBound)
    let last = max(days.upperBound, other.days.upperBound)
    return CountedPeriod(ends: ends, days: first...last, terms: [self, other].total)
  }
}

extension [CountedPeriod] {
  /// By their ends, then by their days.
  var inOrder: [CountedPeriod] {
    sorted {
      ($0.ends, $0.days.lowerBound, $0.days.upperBound)
        < ($1.ends, $1.days.lowerBound, $1.days.upperBound)
    }
  }

  /// What all periods of one link say of it: the sum of the counts, of what each of them says, and
  /// how long people waited in the last that says it.
  var total: ReferralTerms {
    func sum(_ count: (ReferralTerms) -> Int?) -> Int? {
      let counts = map { count($0.terms) }
      return counts.contains(nil) || counts.isEmpty ? nil : counts.compactMap { $0 }.reduce(0, +)
    }
    let last = filter { $0.terms.waitingDays != nil }
      .max { $0.days.upperBound < $1.days.upperBound }
    return ReferralTerms(
      waitingDays: last?.terms.waitingDays, made: sum(\.made), accepted: sum(\.accepted),
      completed: sum(\.completed), reported: sum(\.reported))
  }
}

extension ReferralTerms {
  /// What of counts goes with a link: of fewer than five referrals nothing but that it is there.
  var onLink: ReferralTerms {
    made.map { CountOfPeople($0).exact == nil } ?? false ? ReferralTerms() : self
  }

  /// Takes over counts, and leaves the rest as it is.
  mutating func setCounts(_ other: ReferralTerms) {
    (made, accepted, completed, reported) =
      (other.made, other.accepted, other.completed, other.reported)
  }
}
