public import SupportNetwork

/// What happened to one need between two drawings.
public struct NeedChange: Hashable, Sendable {
  /// The need as it was, or nothing when it was not asked then.
  public let before: Need?
  /// The need as it is, or nothing when it is not asked any more.
  public let after: Need?
  /// Who helps with it now and did not then, in the order of names.
  public let gained: [ActorID]
  /// Who helped with it then and does not now.
  public let lost: [ActorID]
  /// Who helps both times.
  public let kept: [ActorID]

  /// The need as it is now, or as it was.
  public var need: Need {
    guard let need = after ?? before else { preconditionFailure("a change is of some need") }
    return need
  }

  /// Whether nothing is left that helps, where something did.
  public var isWithoutHelpNow: Bool {
    after != nil && kept.isEmpty && gained.isEmpty && !lost.isEmpty
  }

  /// Whether anything differs at all.
  var isChange: Bool {
    guard let before, let after else { return true }
    return !gained.isEmpty || !lost.isEmpty || before.openness != after.openness
      || before.status != after.status || before.words != after.words
  }
}
