import GraphvizBridge
import Workbench

/// Measures how long Kring takes, and how long it takes to start the `dot` program instead.
///
/// Nothing fails here for being slow: figures are for people to compare.
@main
struct KringBenchmarks {
  static func main() async throws {
    let desk = EcomapDraughtsman(renderer: GraphvizRenderer())
    var report = Report()
    try await report.measureReading()
    try await report.measureComposing(at: desk)
    try await report.measureRendering(at: desk)
    try await report.measureWholeWay(at: desk)
    try await report.measureStartingDot()
    report.printRatios()
  }
}
