/// How much is known of the lines from those who meet households to the organisations that offer
/// what fits: each organisation is counted once, under what is known best.
///
/// The counts are never added up: what happened, what was agreed and what somebody says are not the
/// same, and of most lines nobody ever asked.
public struct LineKnowledge: Hashable, Sendable {
  /// Who meets the households offers it too.
  public internal(set) var own = 0
  /// It happened: somebody saw it, or referrals were made.
  public internal(set) var observed = 0
  /// It is written down.
  public internal(set) var agreed = 0
  /// One side says so.
  public internal(set) var declared = 0
  /// It is on the map, without how we know.
  public internal(set) var unsaid = 0
  /// Asked, and it is not there (ontbreekt).
  public internal(set) var missing = 0
  /// Nobody asked (onbekend).
  public internal(set) var unknown = 0

  /// Whether there is a line at all.
  public var hasLine: Bool { own > 0 || observed > 0 || agreed > 0 || declared > 0 || unsaid > 0 }
}
