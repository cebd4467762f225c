public import SupportNetwork

/// What the user chooses about a map of referrals.
public struct ReferralMapOptions: Hashable, Sendable {
  public var grouping: Grouping
  public var language: Language
  public var showsLegend: Bool

  public init(
    grouping: Grouping = .area, language: Language = .dutch, showsLegend: Bool = true
  ) {
    self.grouping = grouping
    self.language = language
    self.showsLegend = showsLegend
  }

  /// What organisations stand together by.
  public enum Grouping: String, Hashable, Sendable, CaseIterable {
    case area, domain
  }
}

/// A referral tie that is not there yet and would help.
public struct ProposedLink: Hashable, Sendable {
  public let from: ActorID
  public let to: ActorID
  /// How many needs of households it would bring within reach.
  public let gain: Int

  public init(from: ActorID, to: ActorID, gain: Int) {
    self.from = from
    self.to = to
    self.gain = gain
  }
}
