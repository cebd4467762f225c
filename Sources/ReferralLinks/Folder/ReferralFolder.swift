public import SupportNetwork

/// What a directory folder holds about referral links, beside its organisations and services.
///
/// - `links.csv`: a row for each referral link.
/// - `partners.csv`: organisations and classes that links name and the directory does not have.
/// - `matches.csv`: what somebody decided that a written name means.
public struct ReferralFolder: Hashable, Sendable {
  /// Referral ties, by their ends.
  public var links: [Tie] = []
  public var partners: [Organisation] = []
  public var classes: [ActorClass] = []
  public var decisions: [MatchDecision] = []

  /// Referral ties with somebody who is not in the directory now, such as a service that stopped.
  /// They stay in the folder, in case it comes back.
  public var resting: [Tie] = []

  public init() {}

  static let linksFile = "links.csv"
  static let partnersFile = "partners.csv"
  static let matchesFile = "matches.csv"
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
