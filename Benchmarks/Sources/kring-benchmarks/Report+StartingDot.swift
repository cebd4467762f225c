import Foundation

extension Report {
  /// What a drawing would cost if the `dot` program were started for it.
  mutating func measureStartingDot() async throws {
    guard let dot = ChildProgram(named: "dot") else {
      return print("\ndot is not installed: nothing to compare with")
    }
    try await measure("start dot -V", answering: .startingDot) { _ in try dot.run(["-V"]) }
    let graph = FileManager.default.temporaryDirectory
      .appending(path: "kring-benchmarks-\(ProcessInfo.processInfo.processIdentifier).gv")
    try Data("digraph { a -> b }\n".utf8).write(to: graph)
    defer { try? FileManager.default.removeItem(at: graph) }
    try await measure("start dot -Tsvg, one edge", answering: .drawingWithDot) { _ in
      try dot.run(["-Tsvg", graph.path()])
    }
  }
}
