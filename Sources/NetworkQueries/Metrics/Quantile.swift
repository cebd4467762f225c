extension [Int] {
  /// The middle one, or the mean of the two in the middle; nothing of no numbers.
  var median: Double? { quantile(0.5) }

  /// The number below which a share of them lies; see the same of numbers with fractions.
  func quantile(_ share: Double) -> Double? { map(Double.init).quantile(share) }
}

extension [Double] {
  /// The middle one, or the mean of the two in the middle; nothing of no numbers.
  var median: Double? { quantile(0.5) }

  /// The number below which a share of them lies, by linear interpolation: with n numbers in rising
  /// order it stands at place 1 + (n − 1) · share; nothing of no numbers.
  ///
  /// Source: definition 7 of R. Hyndman and Y. Fan, "Sample quantiles in statistical packages", *The
  /// American Statistician* 50 (1996).
  /// Complexity: O(n log n).
  ///
  /// - Parameter share: from 0 to 1.
  func quantile(_ share: Double) -> Double? {
    guard !isEmpty else { return nil }
    let rising = sorted()
    let place = Double(count - 1) * share
    let below = Int(place)
    let above = Swift.min(below + 1, count - 1)
    return rising[below] + (place - Double(below)) * (rising[above] - rising[below])
  }
}
