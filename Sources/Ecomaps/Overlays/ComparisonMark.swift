public import SupportNetwork

/// What came, went and changed between two days, drawn over the map of the later one.
public struct ComparisonMark: Hashable, Sendable {
  /// The two days; nothing for a network without dates.
  public var earlier: CalendarDate?
  public var later: CalendarDate?
  /// The positions in the network's ties of those that came.
  public var came: [Int]
  /// The ties that went, as they were.
  public var went: [Tie]
  public var changed: [ChangedTie]
  /// The actors that came; outside the household or in it.
  public var cameActors: [ActorID]
  /// The actors that went and are no longer in the network.
  public var wentActors: [Actor]

  public init(
    earlier: CalendarDate? = nil, later: CalendarDate? = nil, came: [Int] = [], went: [Tie] = [],
    changed: [ChangedTie] = [], cameActors: [ActorID] = [], wentActors: [Actor] = []
  ) {
    self.earlier = earlier
    self.later = later
    self.came = came
    self.went = went
    self.changed = changed
    self.cameActors = cameActors
    self.wentActors = wentActors
  }

  /// A tie that is there on both days and is not the same.
  public struct ChangedTie: Hashable, Sendable {
    /// The position in the network's ties.
    public var tie: Int
    /// As it was.
    public var before: Tie

    public init(tie: Int, before: Tie) {
      self.tie = tie
      self.before = before
    }
  }
}
