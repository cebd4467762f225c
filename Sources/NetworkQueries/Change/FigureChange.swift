/// A figure of a household's network that differs between two networks.
public struct FigureChange: Hashable, Sendable {
  public let figure: HouseholdFigure
  /// Nothing where the figure is not defined.
  public let before: Double?
  public let after: Double?
}
