import Foundation

/// The commands about regions.
enum RegionCommands {
  /// Carries a command out, and says whether it knew it.
  static func run(_ arguments: [String]) throws -> Bool {
    switch arguments.first {
    case "region-files":
      guard arguments.count >= 4, let households = Int(arguments[1]),
        let seed = UInt64(arguments[2])
      else { return false }
      let folder = URL(filePath: arguments[3], directoryHint: .isDirectory)
      try RegionFiles(folder: folder)
        .write(households: households, seed: seed, isPacked: arguments.contains("--gzip"))
    case "region-subject":
      let options = try RegionOptions(arguments.dropFirst())
      for folder in options.folders {
        try RegionSubject(
          folder: folder, pairs: try pairs(in: options.pairs), questions: options.questions,
          threads: threads, limit: options.limit
        ).run()
      }
    case "regions":
      var contest = RegionContest(try RegionOptions(arguments.dropFirst()))
      try contest.run()
      if contest.disagreements > 0 { exit(1) }
    default: return false
    }
    return true
  }

  /// As many as the process may use cores.
  private static var threads: Int { ProcessInfo.processInfo.activeProcessorCount }

  private static func pairs(in file: String) throws -> [(household: Int64, service: Int64)] {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let ends = line.split(separator: ",").compactMap { Int64($0) }
      return ends.count == 2 ? (ends[0], ends[1]) : nil
    }
  }
}
