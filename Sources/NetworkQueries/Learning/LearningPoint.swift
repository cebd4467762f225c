public import SupportNetwork

/// A learning question that came up, with what brought it up and what helps to answer it.
public struct LearningPoint: Hashable, Sendable {
  public let question: LearningQuestion
  /// The life domains it came from, in the order of the network.
  public let domains: [LifeDomain]
  public let sources: [Source]
  public let activities: [LearningActivity]

  /// Where it came up.
  public struct Source: Hashable, Sendable {
    /// The household, or nothing for what is missing among the team's partners.
    public let household: ActorID?
    public let name: String?
    /// The keys of the gaps that brought it up; none when a need did.
    public let gaps: [String]
    /// The rules of those gaps.
    public let codes: Set<GapCode>
  }
}
