import RealModule

/// Trust as a distance: −ln trust in whole units of 2⁻³², so that sums are exact and do not depend
/// on the order of adding. The strongest way is the shortest by resistance.
public enum Resistance {
  /// The resistance of a trust. The error is below 2⁻³³, far under what a figure shows.
  ///
  /// - Precondition: the trust lies in (0, 1].
  public static func of(trust: Double) -> Int64 {
    Int64((-Double.log(trust) * unitsPerOne).rounded())
  }

  private static let unitsPerOne = 4_294_967_296.0
}
