public import SupportNetwork

/// What came, went and changed between two days, drawn over the map of the later one.
public struct ComparisonMark: Hashable, Sendable {
  /// The earlier day; nothing for a network without dates.
  public var earlier: CalendarDate?
  /// The positions in the network's ties of those that came.
  public var came: [Int]
  /// The ties that went, as they were; what is left of them in the network is not drawn.
  public var went: [Tie]
  public var changed: [ChangedTie]
  /// The actors that came; outside the household or in it.
  public var cameActors: [ActorID]
  /// The actors that went, also those that are no longer in the network.
  public var wentActors: [Actor]

  public init(
    earlier: CalendarDate? = nil, came: [Int] = [], went: [Tie] = [], changed: [ChangedTie] = [],
    cameActors: [ActorID] = [], wentActors: [Actor] = []
  ) {
    self.earlier = earlier
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
