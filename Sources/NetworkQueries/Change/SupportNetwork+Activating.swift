public import SupportNetwork

extension SupportNetwork {
  /// The network as it would be when those who could still be asked, or who once were there, said
  /// yes: their latent and lost ties become active.
  ///
  /// Complexity: O(ties).
  public func activating(_ ids: Set<ActorID>) -> SupportNetwork {
    var asked = self
    for index in ties.indices where ids.contains(ties[index].from) || ids.contains(ties[index].to) {
      guard ties[index].presence != .active else { continue }
      asked.ties[index].presence = .active
      asked.ties[index].period.until = nil
    }
    return asked
  }
}
