/// How the values of many are spread.
public struct Spread: Hashable, Sendable {
  /// Of how many there is a value.
  public let count: Int
  public let mean: Double
  public let median: Double
  /// The value that nine of ten do not pass.
  public let ninetieth: Double

  /// Nothing of no values.
  ///
  /// The median and 90th percentile are those of R. J. Hyndman and Y. Fan, "Sample quantiles in
  /// statistical packages", *The American Statistician* 50 (1996), definition 7.
  ///
  /// Complexity: O(n log n).
  init?(_ values: [Double]) {
    guard let median = values.median, let ninetieth = values.quantile(0.9) else { return nil }
    count = values.count
    mean = values.reduce(0, +) / Double(values.count)
    self.median = median
    self.ninetieth = ninetieth
  }

  init?(_ values: [Int]) { self.init(values.map(Double.init)) }
}
