import Foundation

/// The figures, printed as they come.
struct Report {
  private var medians: [Question: Double] = [:]

  /// What is compared in the end.
  enum Question: String {
    case mapOfThirty = "compose and render SVG"
    case wholeWay = "from bytes to SVG"
    case startingDot = "dot -V"
    case drawingWithDot = "dot -Tsvg"
  }

  init() {
    print("| Benchmark | Median (ms) | Tenth to ninetieth of 100 (ms) | Runs |")
    print("|---|---:|---:|---:|")
  }

  /// Measures something and prints its line.
  mutating func measure(
    _ name: String, answering question: Question? = nil, _ work: (Int) async throws -> Void
  ) async throws {
    let measurement = try await Measurement(of: work)
    let range = "\(Self.text(measurement.fast))–\(Self.text(measurement.slow))"
    print("| \(name) | \(Self.text(measurement.median)) | \(range) | \(measurement.count) |")
    if let question { medians[question] = measurement.median }
  }

  /// Prints how many ecomaps of 30 actors are made while `dot` starts once.
  func printRatios() {
    for start in [Question.startingDot, .drawingWithDot] {
      guard let time = medians[start] else { continue }
      print("")
      for way in [Question.mapOfThirty, .wholeWay] {
        guard let own = medians[way] else { continue }
        let ratio = String(format: "%.1f", time / own)
        print("\(start.rawValue) takes \(ratio) times as long as 30 actors \(way.rawValue)")
      }
    }
  }

  private static func text(_ milliseconds: Double) -> String {
    String(format: milliseconds < 10 ? "%.2f" : "%.1f", milliseconds)
  }
}
