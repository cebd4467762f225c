/// That two actors must not be brought into contact (`do-not-contact`).
///
/// It blocks every path, suggestion and share *through* the pair, not only those ending at it.
public struct KeepAway: Hashable, Sendable {
  public var actor: ActorID
  /// The other one, or nothing when it holds towards everybody.
  public var other: ActorID?
  public var reason: String?

  public init(actor: ActorID, other: ActorID? = nil, reason: String? = nil) {
    self.actor = actor
    self.other = other
    self.reason = reason
  }
}
