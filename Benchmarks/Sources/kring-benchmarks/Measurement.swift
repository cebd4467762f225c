/// How long something took, over many runs.
struct Measurement {
  /// In order, the shortest first; never empty.
  private let runs: [Duration]

  /// The fewest runs, and how long to go on beyond them.
  private static let fewestRuns = 15
  private static let time = Duration.seconds(2)

  /// Runs something a few times to warm up, and then many times.
  ///
  /// - Parameter work: is told the how manieth run it is, to take several networks in turn.
  init(of work: (Int) async throws -> Void) async throws {
    let clock = ContinuousClock()
    for run in 0..<3 { try await work(run) }
    var runs: [Duration] = []
    let start = clock.now
    while runs.count < Self.fewestRuns || start.duration(to: clock.now) < Self.time {
      let before = clock.now
      try await work(runs.count)
      runs.append(before.duration(to: clock.now))
    }
    self.runs = runs.sorted()
  }

  var count: Int { runs.count }
  var median: Double { milliseconds(at: 0.5) }
  var fast: Double { milliseconds(at: 0.1) }
  var slow: Double { milliseconds(at: 0.9) }

  /// The time that a share of the runs did not exceed.
  private func milliseconds(at share: Double) -> Double {
    let duration = runs[Int(share * Double(runs.count - 1))]
    return Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds)
      / 1e15
  }
}
