public import NetworkQueries
public import SupportNetwork

/// What a report about one household is made of.
public struct HouseholdReport: Sendable {
  public var network: CompiledNetwork
  public var household: Household
  /// The ecomap as SVG.
  public var map: String
  /// The gaps that did not go quiet, in the order of ``CompiledNetwork/gaps(settings:earlier:)``.
  public var gaps: [Gap]
  /// How many gaps were accepted.
  public var quiet: Int
  /// The network on the day before, when it was drawn then.
  public var earlier: CompiledNetwork?
  /// What changed since that day.
  public var change: HouseholdComparison?
  public var learning: [LearningPoint]

  public init(
    network: CompiledNetwork, household: Household, map: String, gaps: [Gap], quiet: Int = 0,
    earlier: CompiledNetwork? = nil, change: HouseholdComparison? = nil,
    learning: [LearningPoint] = []
  ) {
    self.network = network
    self.household = household
    self.map = map
    self.gaps = gaps
    self.quiet = quiet
    self.earlier = earlier
    self.change = change
    self.learning = learning
  }
}
