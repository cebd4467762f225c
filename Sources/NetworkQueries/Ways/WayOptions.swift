public import NetworkGraph
public import SupportNetwork

/// What the user asks of a way.
public struct WayOptions: Hashable, Sendable {
  public var order: WayOrder
  /// How many ways to give: the best one and its alternatives.
  public var count: Int
  /// Whether only ties count that may be shared: nobody said no, the consent has not run out, and
  /// a consent for some covers the end of the way.
  public var sharedOnly: Bool
  /// Who may not be on the way.
  public var excluding: Set<ActorID>
  /// Whether the first step must be to a person who is no professional.
  public var startsInformally: Bool
  /// The most ties; nothing means any number.
  public var mostSteps: Int?
  /// Whether a service must have a free place.
  public var needsRoom: Bool

  public init(
    order: WayOrder = .shortest, count: Int = 1, sharedOnly: Bool = false,
    excluding: Set<ActorID> = [], startsInformally: Bool = false, mostSteps: Int? = nil,
    needsRoom: Bool = false
  ) {
    self.order = order
    self.count = count
    self.sharedOnly = sharedOnly
    self.excluding = excluding
    self.startsInformally = startsInformally
    self.mostSteps = mostSteps
    self.needsRoom = needsRoom
  }
}
