public import SupportNetwork

/// What is laid over an ecomap when somebody asks something of the network: what is missing, which
/// ways there are, what changed, and what falls away.
///
/// An overlay is a plain value. It says what to draw and not why: whoever asked the network fills
/// it. Marks of actors or ties that are not on the map of that household and day are left out.
public struct EcomapOverlay: Hashable, Sendable {
  /// What is missing, each drawn as a dotted actor in its sector.
  public var gaps: [GapMark]
  /// On whom a lot rests, each drawn with dots around the outline.
  public var mainstays: [MainstayMark]
  /// Ways from one actor to another, each drawn as a halo under its ties.
  public var routes: [RouteMark]
  /// What came, went and changed since an earlier day.
  public var comparison: ComparisonMark?
  /// Actors that are drawn, with all their ties, as taken away.
  public var without: Set<ActorID>

  public init(
    gaps: [GapMark] = [], mainstays: [MainstayMark] = [], routes: [RouteMark] = [],
    comparison: ComparisonMark? = nil, without: Set<ActorID> = []
  ) {
    self.gaps = gaps
    self.mainstays = mainstays
    self.routes = routes
    self.comparison = comparison
    self.without = without
  }

  /// Whether the map looks as it does without overlay.
  public var isEmpty: Bool {
    gaps.isEmpty && mainstays.isEmpty && routes.isEmpty && comparison == nil && without.isEmpty
  }
}
