/// A figure of a household's network that differs between two networks.
public struct FigureChange: Hashable, Sendable {
  public let figure: HouseholdFigure
  /// Nothing where the figure is not defined.
  public let before: Double?
  public let after: Double?
}

extension FigureChange {
  /// The figures that differ by more than rounding, in their order.
  static func between(_ before: HouseholdMetrics, _ after: HouseholdMetrics) -> [FigureChange] {
    HouseholdFigure.allCases.compactMap { figure in
      let (old, new) = (before[figure], after[figure])
      if let old, let new, abs(old - new) <= 1e-9 { return nil }
      guard old != nil || new != nil else { return nil }
      return FigureChange(figure: figure, before: old, after: new)
    }
  }
}
