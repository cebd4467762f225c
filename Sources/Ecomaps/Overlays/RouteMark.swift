public import SupportNetwork

/// A way from one actor to another, drawn as a halo under its ties with its steps numbered.
///
/// Who is on the way and not on the map is added to the map.
public struct RouteMark: Hashable, Sendable {
  /// The steps in order, each from where the one before it ended.
  public var steps: [Step]

  public init(steps: [Step]) { self.steps = steps }

  /// One step of a way, from one actor to the next.
  public struct Step: Hashable, Sendable {
    public var from: ActorID
    public var to: ActorID
    /// The position in the network's ties of the tie that the step goes over; nothing when none in
    /// the file stands for it (a worker's organisation). Such a step gets a thin line of its own.
    public var tie: Int?

    public init(from: ActorID, to: ActorID, tie: Int? = nil) {
      self.from = from
      self.to = to
      self.tie = tie
    }
  }
}
