/// How a referral tie works: from who may send people, to who receives them.
public struct ReferralTerms: Hashable, Sendable {
  public var warmth: Warmth?
  /// Days between the referral and the start of help.
  public var waitingDays: Int?
  /// Whether the receiver reports back.
  public var reportsBack: Bool?
  /// How many referrals were made, accepted, completed and reported back on.
  public var made: Int?
  public var accepted: Int?
  public var completed: Int?
  public var reported: Int?

  public init(
    warmth: Warmth? = nil, waitingDays: Int? = nil, reportsBack: Bool? = nil, made: Int? = nil,
    accepted: Int? = nil, completed: Int? = nil, reported: Int? = nil
  ) {
    self.warmth = warmth
    self.waitingDays = waitingDays
    self.reportsBack = reportsBack
    self.made = made
    self.accepted = accepted
    self.completed = completed
    self.reported = reported
  }

  /// How people are brought over.
  public enum Warmth: String, Hashable, Sendable, CaseIterable {
    /// A leaflet, a telephone number.
    case cold
    /// Introduced in person.
    case warm
    /// There is a written agreement.
    case agreed
  }
}
