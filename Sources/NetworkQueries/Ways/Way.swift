public import SupportNetwork

/// A way from one actor to another, over ties.
public struct Way: Hashable, Sendable {
  /// The steps, at least one.
  public let steps: [WayStep]

  /// The product of the trust of the steps.
  public var trust: Double { steps.map(\.trust).reduce(1, *) }

  /// Days of waiting over all referrals on the way.
  public var days: Int { steps.map(\.days).reduce(0, +) }

  /// The place of the step with least trust; of equal ones the first.
  public var weakestStep: Int {
    steps.indices.min { steps[$0].trust < steps[$1].trust } ?? 0
  }

  /// Whom to ask first.
  public var firstContact: ActorID { steps[0].to }
  /// Where the way ends.
  public var end: ActorID { steps[steps.count - 1].to }
}

/// One tie of a way, in the direction of walking.
public struct WayStep: Hashable, Sendable {
  /// Where it begins: for a household the member who has the tie, if it is a member's.
  public let from: ActorID
  public let to: ActorID
  /// The tie as it is on the day; told from its own first end.
  public let tie: Tie
  /// Its place in the network's ties, or nothing for a membership said in another way.
  public let index: Int?
  /// How far the tie is trusted, in (0, 1].
  public let trust: Double
  /// Days of waiting.
  public let days: Int
}
