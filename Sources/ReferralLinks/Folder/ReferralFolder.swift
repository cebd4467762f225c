public import SupportNetwork

/// What a directory folder holds about referral links, beside its organisations and services.
///
/// - `links.csv`: a row for each referral link.
/// - `partners.csv`: organisations and classes that links name and the directory does not have.
/// - `matches.csv`: what somebody decided that a written name means.
/// - `counted.csv`: what logs counted of each link, over which days.
///
/// Counts in it are exact, also those below five: the folder is the team's own, on its own computer.
/// No answer tells those.
public struct ReferralFolder: Hashable, Sendable {
  /// Referral ties, by their ends.
  public var links: [Tie] = []
  public var partners: [Organisation] = []
  public var classes: [ActorClass] = []
  public var decisions: [MatchDecision] = []
  /// What logs counted, by the ends of the links, then by the days.
  public var counted: [CountedPeriod] = []

  /// Referral ties with somebody who is not in the directory now, such as a service that stopped.
  /// They stay in the folder, in case it comes back.
  public var resting: [Tie] = []

  public init() {}

  static let linksFile = "links.csv"
  static let partnersFile = "partners.csv"
  static let matchesFile = "matches.csv"
  static let countedFile = "counted.csv"
  static let countedHeadings = [
    "from", "to", "first-day", "last-day", "made", "accepted", "completed", "reported",
    "waiting-days",
  ]
}

extension SupportNetwork {
  /// The directory with the partners and referral links of its folder; links that rest are left out.
  public func adding(_ folder: ReferralFolder) -> SupportNetwork {
    var whole = self
    whole.organisations += folder.partners
    whole.classes += folder.classes
    whole.ties += folder.links
    return whole
  }
}
