import GraphvizBridge
import Workbench

/// Measures how long Kring takes, and how long it takes to start the `dot` program instead.
///
/// Nothing fails here for being slow: figures are for people to compare.
@main
struct KringBenchmarks {
  static func main() async throws {
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "cases", let count = Int(arguments[2]) {
      return try CaseFiles(folder: arguments[3]).write(count)
    }
    if try RegionCommands.run(Array(arguments.dropFirst())) { return }
    var report = Report()
    if wants("asking") {
      try await report.measureAsking()
      try await report.measureGraphs()
    }
    guard wants("drawing") else { return }
    let desk = EcomapDraughtsman(renderer: GraphvizRenderer())
    try await report.measureReading()
    try await report.measureComposing(at: desk)
    try await report.measureRendering(at: desk)
    try await report.measureWholeWay(at: desk)
    try await report.measureStartingDot()
    report.printRatios()
  }

  /// Whether a part is to be measured: those named on the command line, or all.
  private static func wants(_ part: String) -> Bool {
    let named = CommandLine.arguments.dropFirst()
    return named.isEmpty || named.contains(part)
  }
}
