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

  public init() {}

  static let linksFile = "links.csv"
  static let partnersFile = "partners.csv"
  static let matchesFile = "matches.csv"
}

extension SupportNetwork {
  /// The directory with the partners and referral links of its folder.
  public func adding(_ folder: ReferralFolder) -> SupportNetwork {
    var whole = self
    whole.organisations += folder.partners
    whole.classes += folder.classes
    whole.ties += folder.links
    return whole
  }
}
