import Foundation

/// Kring and its peers, asked the same about the same regions in one run.
struct RegionContest {
  private let options: RegionOptions
  private(set) var disagreements = 0
  /// Kring's own answers for each region on the most cores, to see how they grow.
  private var growth: [(folder: String, answers: [RegionAnswer])] = []

  init(_ options: RegionOptions) {
    self.options = options
  }

  /// Asks all, and prints a table for each region and each number of cores.
  mutating func run() throws {
    for folder in options.folders {
      let pairs = FileManager.default.temporaryDirectory
        .appending(path: "kring-pairs-\(ProcessInfo.processInfo.processIdentifier).csv")
      defer { try? FileManager.default.removeItem(at: pairs) }
      try drawPairs(of: folder, into: pairs)
      for cores in options.cores {
        try compare(
          RegionTask(
            folder: folder, pairs: pairs.path(), cores: cores, limit: options.limit))
      }
    }
    printGrowth()
    print("")
    print(
      disagreements == 0
        ? "All answers agree." : "\(disagreements) answers do not agree with the others.")
  }

  private mutating func compare(_ task: RegionTask) throws {
    print("")
    print("\(task.folder), \(task.cores == 1 ? "one core" : "\(task.cores) cores")")
    print("")
    print("| question | program | seconds | to Kring | memory (MB) | answer |")
    print("|---|---|---:|---:|---:|---|")
    var outcomes: [(peer: RegionPeer, outcome: RegionPeer.Outcome)] = []
    for peer in options.peers {
      let outcome = try peer.answers(to: options.questions, task)
      if outcome.answers.isEmpty && outcome.unfinished.isEmpty {
        FileHandle.standardError.write(Data("\(peer.name) does not run here\n".utf8))
      }
      outcomes.append((peer, outcome))
    }
    for question in options.questions {
      let own = outcomes.first?.outcome.answers.first { $0.query == question }
      // Where Kring has no answer, the first peer's is what others are compared with.
      let reference = own ?? outcomes.lazy.compactMap { $0.outcome.answer(to: question) }.first
      for (peer, outcome) in outcomes {
        if let answer = outcome.answer(to: question) {
          printRow(answer, own: own, reference: reference)
        } else if outcome.unfinished.contains(question) {
          print("| \(question.title) | \(peer.name) | not ended in \(task.limit) s | | | |")
        }
      }
    }
    // A table is shown as soon as it is there, though the next one takes minutes.
    fflush(nil)
    if task.cores == options.cores.max(), let own = outcomes.first?.outcome.answers {
      growth.append((task.folder, own))
    }
  }

  private mutating func printRow(
    _ answer: RegionAnswer, own: RegionAnswer?, reference: RegionAnswer?
  ) {
    let agrees = reference.map(answer.agrees(with:)) ?? true
    if !agrees { disagreements += 1 }
    let ratio = own.map { String(format: "%.2f", answer.secondsEach / $0.secondsEach) } ?? ""
    let seconds = String(format: "%.3g", answer.secondsEach)
    let memory = String(format: "%.0f", answer.peakMB)
    print(
      "| \(answer.query.title) | \(answer.peer) | \(seconds) | \(ratio) | \(memory) |"
        + " \(agrees ? "agrees" : "DIFFERS") |")
  }

  private func printGrowth() {
    guard growth.count > 1 else { return }
    print("")
    print("How Kring grows, on \(options.cores.max() ?? 1) cores, in seconds")
    print("")
    print("| question | " + growth.map(\.folder).joined(separator: " | ") + " |")
    print("|---|" + growth.map { _ in "---:|" }.joined())
    for question in options.questions {
      let cells = growth.map { region in
        region.answers.first { $0.query == question }.map {
          String(format: "%.3g", $0.secondsEach)
        } ?? ""
      }
      print("| \(question.title) | " + cells.joined(separator: " | ") + " |")
    }
    let loads = growth.map { region in region.answers.first { $0.query == .load } }
    printFigures("arcs", loads.map { $0?.arcCount })
    printFigures("memory at the peak of loading (MB)", loads.map { $0?.peakMB })
    printFigures("memory held (MB)", loads.map { $0?.heldMB })
    printFigures("bytes held for each arc", loads.map { $0?.bytesPerArc })
  }

  private func printFigures(_ title: String, _ figures: [Double?]) {
    let cells = figures.map { $0.map { String(format: "%.0f", $0) } ?? "" }
    print("| \(title) | " + cells.joined(separator: " | ") + " |")
  }

  private func drawPairs(of folder: String, into file: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let script = RegionPeer.scripts.appending(path: "region_pairs.py").path()
    process.arguments = [options.python, script, folder, "200", "1"]
    try Data().write(to: file)
    let output = try FileHandle(forWritingTo: file)
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    try output.close()
    guard process.terminationStatus == 0 else {
      throw ChildProgram.Failure(path: options.python)
    }
  }
}

extension RegionPeer.Outcome {
  func answer(to question: RegionQuestion) -> RegionAnswer? {
    answers.first { $0.query == question }
  }
}

extension RegionAnswer {
  /// Of a load: how many arcs the region has.
  fileprivate var arcCount: Double? {
    guard case .list(let parts) = checksum, case .number(let arcs)? = parts.last else {
      return nil
    }
    return arcs
  }

  fileprivate var bytesPerArc: Double? {
    guard let heldMB, let arcCount, arcCount > 0 else { return nil }
    return heldMB * 1_048_576 / arcCount
  }
}
