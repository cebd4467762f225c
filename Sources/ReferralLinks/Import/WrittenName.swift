public import NetworkQueries
public import SupportNetwork

/// A name that links use, with what it means.
public struct WrittenName: Hashable, Sendable {
  public let written: WrittenOrganisation
  public let meaning: Meaning
  /// How many rows use it. Those of a log are referrals, which are only told as people are.
  public internal(set) var rows: Int

  public enum Meaning: Hashable, Sendable {
    /// Somebody decided it.
    case decided(MatchDecision.Meaning, ActorID?)
    case sure(ActorID, OrganisationMatch.Ground)
    case kind(ActorID)
    /// It is not in the directory, and is kept as a partner.
    case newcomer(ActorID)
    /// Links with it wait until somebody decides.
    case doubtful([MatchCandidate])
    /// It looks like the name of a person, who has no place in a directory; its links are refused.
    case person

    /// Who it is; nothing when it is in doubt or left out.
    public var actor: ActorID? {
      switch self {
      case .decided(_, let id): id
      case .sure(let id, _), .kind(let id), .newcomer(let id): id
      case .doubtful, .person: nil
      }
    }

    var isDoubtful: Bool { if case .doubtful = self { true } else { false } }
  }
}
