import Foundation

/// A program that answers questions about a region: Kring itself, or a script around a library.
struct RegionPeer {
  let name: String
  /// The program, and what it always gets.
  let command: [String]

  static let kring = RegionPeer(
    name: "kring", command: [CommandLine.arguments[0], "region-subject"])

  static let names = [
    "numpy", "scipy", "igraph", "networkit", "graph-tool", "rustworkx", "networkx",
  ]

  /// Where the scripts are: Benchmarks/peers.
  static var scripts: URL {
    // Benchmarks/Sources/kring-benchmarks/Regions/RegionPeer.swift
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.appending(path: "peers")
  }

  /// - Parameters:
  ///   - python: with the packages of `requirements.txt`.
  ///   - graphToolPython: with graph-tool.
  static func library(_ name: String, python: String, graphToolPython: String) -> RegionPeer {
    let script = "region_\(name.replacing("-", with: "_")).py"
    return RegionPeer(
      name: name,
      command: [
        name == "graph-tool" ? graphToolPython : python,
        scripts.appending(path: script).path(),
      ])
  }

  /// What came of the questions: the answers, and those that the peer knows but did not end.
  struct Outcome {
    var answers: [RegionAnswer] = []
    var unfinished: [RegionQuestion] = []
  }

  /// Asks questions; one that takes too long ends the process, and another one goes on after it.
  func answers(to questions: [RegionQuestion], _ task: RegionTask) throws -> Outcome {
    var outcome = Outcome()
    var left = questions
    while !left.isEmpty {
      let output = try output(for: left, task)
      let lines = output.split(separator: 0x0A).map { Data($0) }
      guard let first = lines.first,
        let known = try? JSONDecoder().decode(Known.self, from: first).questions
      else { break }
      let answers = try lines.dropFirst().map {
        try JSONDecoder().decode(RegionAnswer.self, from: $0)
      }
      outcome.answers += answers
      let answered = Set(answers.map(\.query))
      left = known.filter { !answered.contains($0) }
      // The first without an answer is the one that the process ended over.
      guard !left.isEmpty else { break }
      outcome.unfinished.append(left.removeFirst())
      if outcome.unfinished.last == .load {
        outcome.unfinished += left
        break
      }
    }
    return outcome
  }

  private struct Known: Decodable {
    let questions: [RegionQuestion]
  }

  private func output(for questions: [RegionQuestion], _ task: RegionTask) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["taskset", "-c", task.cores == 1 ? "0" : "0-\(task.cores - 1)"] + command + [
        "--data", task.folder, "--pairs", task.pairs, "--limit", "\(task.limit)",
        "--questions", questions.map(\.rawValue).joined(separator: ","),
      ]
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["OMP_NUM_THREADS": "\(task.cores)", "PYTHONDONTWRITEBYTECODE": "1"]
    ) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return output
  }
}

/// On what, and under which limits, a peer answers.
struct RegionTask {
  let folder: String
  /// A file with pairs of ids, between which ways are asked for.
  let pairs: String
  let cores: Int
  /// In seconds, for one question.
  let limit: Int
}
