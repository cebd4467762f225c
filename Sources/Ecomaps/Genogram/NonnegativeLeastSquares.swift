/// The values that bring a sum of weighted squares to its least, some of them not below zero.
///
/// Source: C. L. Lawson and R. J. Hanson, *Solving least squares problems*, Prentice-Hall 1974,
/// chapter 23, on the normal equations; unknowns that may be negative are never held at zero.
struct NonnegativeLeastSquares {
  private let count: Int
  private let isFree: [Bool]
  private var matrix: [[Double]]
  private var right: [Double]

  /// - Parameter isFree: for each unknown whether it may be negative.
  init(isFree: [Bool]) {
    self.isFree = isFree
    count = isFree.count
    matrix = Array(repeating: Array(repeating: 0, count: isFree.count), count: isFree.count)
    right = Array(repeating: 0, count: isFree.count)
  }

  /// Asks that the sum of the unknowns, each times its coefficient, be near a value.
  mutating func add(_ coefficients: [Double], near value: Double, weight: Double) {
    let used = coefficients.indices.filter { coefficients[$0] != 0 }
    for row in used {
      for column in used {
        matrix[row][column] += weight * coefficients[row] * coefficients[column]
      }
      right[row] += weight * coefficients[row] * value
    }
  }

  /// The values.
  ///
  /// Complexity: O(n³) for each unknown that leaves zero, usually n of them or fewer.
  func solution() -> [Double] {
    var isHeld = isFree.map { !$0 }
    var values = solve(isHeld)
    // Without the limit rounding could make two unknowns take turns for ever.
    for _ in 0..<(3 * count) {
      guard let next = mostWanted(isHeld, values) else { break }
      isHeld[next] = false
      var target = solve(isHeld)
      while let share = shareAllowed(from: values, to: target, isHeld) {
        for index in values.indices where !isHeld[index] {
          values[index] += share * (target[index] - values[index])
          if !isFree[index], values[index] <= 1e-9 {
            values[index] = 0
            isHeld[index] = true
          }
        }
        target = solve(isHeld)
      }
      values = target
    }
    return values
  }

  /// The unknown held at zero that would most like to grow.
  private func mostWanted(_ isHeld: [Bool], _ values: [Double]) -> Int? {
    var best: (index: Int, slope: Double)?
    for index in isHeld.indices where isHeld[index] {
      let slope = right[index] - zip(matrix[index], values).reduce(0) { $0 + $1.0 * $1.1 }
      if slope > max(1e-7, best?.slope ?? 0) { best = (index, slope) }
    }
    return best?.index
  }

  /// How much of the way may be gone before an unknown falls below zero; nothing for all of it.
  private func shareAllowed(
    from values: [Double], to target: [Double], _ isHeld: [Bool]
  ) -> Double? {
    values.indices.filter { !isHeld[$0] && !isFree[$0] && target[$0] < 0 }
      .map { values[$0] / max(values[$0] - target[$0], .leastNormalMagnitude) }.min()
  }

  /// The best values with some held at zero, by Cholesky's decomposition.
  private func solve(_ isHeld: [Bool]) -> [Double] {
    let used = isHeld.indices.filter { !isHeld[$0] }
    var lower = used.map { row in used.map { matrix[row][$0] } }
    for column in used.indices {
      for row in column..<used.count {
        var sum = lower[row][column]
        for inner in 0..<column { sum -= lower[row][inner] * lower[column][inner] }
        lower[row][column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column][column]
      }
    }
    var answer = used.map { right[$0] }
    for row in used.indices {
      for inner in 0..<row { answer[row] -= lower[row][inner] * answer[inner] }
      answer[row] /= lower[row][row]
    }
    for row in used.indices.reversed() {
      for inner in (row + 1)..<used.count { answer[row] -= lower[inner][row] * answer[inner] }
      answer[row] /= lower[row][row]
    }
    var values = Array(repeating: 0.0, count: count)
    for (index, value) in zip(used, answer) { values[index] = value }
    return values
  }
}
