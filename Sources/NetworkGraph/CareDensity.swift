extension SimpleGraph {
  /// How much the organisations around a household work together: Σ w / (n(n − 1) / 2), where w is
  /// the number of households that a pair of them shares; nothing below two organisations.
  ///
  /// - Parameters:
  ///   - organisations: distinct nodes.
  ///   - isHousehold: which common neighbours count as shared.
  ///
  /// Source: C. Pollack and others, "Patient sharing among physicians and costs of care: a network
  /// analytic approach to care coordination using claims data", *Journal of General Internal
  /// Medicine* 28 (2013).
  /// Complexity: for each pair O(a log b) where they have a ≤ b neighbours.
  public func careDensity(
    among organisations: [Int], sharing isHousehold: (Int) -> Bool
  ) -> Double? {
    let count = organisations.count
    guard count > 1 else { return nil }
    var shared = 0
    for (place, one) in organisations.enumerated() {
      for other in organisations[(place + 1)...] {
        shared += commonNeighbours(of: one, and: other).count(where: isHousehold)
      }
    }
    return Double(shared) / (Double(count) * Double(count - 1) / 2)
  }
}
