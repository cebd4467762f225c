import Foundation
import NetworkGraph
import Regions

/// Kring's own answers about a region, measured as those of its peers are: in a process of its own,
/// that prints a line of JSON for each.
struct RegionSubject {
  let folder: String
  /// The ids of households and services, between which ways are asked for.
  let pairs: [(household: Int64, service: Int64)]
  let questions: [RegionQuestion]
  let threads: Int

  /// The questions that are answered here.
  static let known: [RegionQuestion] = [
    .load, .snapshot, .reach, .audit, .cuts, .density, .constraint, .steps, .days,
  ]

  func run() throws {
    print(try Self.line(["questions": questions.filter(Self.known.contains).map(\.rawValue)]))
    let before = ProcessMemory.held
    var load = RegionImport()
    load.threads = threads
    let clock = ContinuousClock()
    let start = clock.now
    let region = try load.region(inFolder: folder).region
    let seconds = start.duration(to: clock.now).inSeconds
    if questions.contains(.load) {
      let tally = Checksum.numbers([region.nodeCount + region.people.count, region.arcCount])
      try report(.load, seconds, tally, held: ProcessMemory.held - before)
    }
    for question in questions where question != .load {
      switch question {
      case .load, .links: break
      case .snapshot: try measureSnapshot(of: region)
      case .reach: try measure(question) { steps(in: region) }
      case .audit: try measure(question) { unreached(in: region) }
      case .cuts:
        let homes = homes(in: region)
        try measure(question) { cuts(in: region, homes) }
      case .density: try measure(question) { figures(in: region, withConstraint: false) }
      case .constraint: try measure(question) { figures(in: region, withConstraint: true) }
      case .steps:
        let ends = ends(in: region)
        var search = region.stepSearch
        try measure(question) {
          .list(
            ends.map { ends in
              let way = search.way(from: ends.household, to: ends.service)
              return way.map { .number(Double($0.count - 1)) } ?? .nothing
            })
        }
      case .days:
        let ends = ends(in: region)
        var search = region.daySearch
        try measure(question) {
          .list(
            ends.map { ends in
              let way = search.way(from: ends.household, to: ends.service)
              return way.map { .number(Double($0.days) / 1_000) } ?? .nothing
            })
        }
      }
    }
  }

  private func measureSnapshot(of region: Region) throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "kring-benchmarks-\(ProcessInfo.processInfo.processIdentifier).region")
    try RegionSnapshot.write(region, to: file.path())
    defer { try? FileManager.default.removeItem(at: file) }
    try measure(.snapshot) {
      let opened = try RegionSnapshot.region(at: file.path())
      return .numbers([opened.nodeCount + opened.people.count, opened.arcCount])
    }
  }

  /// Answers up to five times, for as long as that takes less than three seconds.
  private func measure(_ question: RegionQuestion, _ answer: () throws -> Checksum) throws {
    ProcessMemory.forgetPeak()
    let clock = ContinuousClock()
    var runs: [Double] = []
    var found = Checksum.nothing
    while runs.isEmpty || (runs.count < 5 && runs.reduce(0, +) < 3) {
      let start = clock.now
      found = try answer()
      runs.append(start.duration(to: clock.now).inSeconds)
    }
    try report(question, runs.sorted()[runs.count / 2], found)
  }

  private func report(
    _ question: RegionQuestion, _ seconds: Double, _ checksum: Checksum, held: Double? = nil
  ) throws {
    print(
      try Self.line(
        RegionAnswer(
          peer: "kring", query: question, seconds: seconds, peakMB: ProcessMemory.peak,
          heldMB: held, checksum: checksum)))
  }

  private static func line(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }
}

extension Duration {
  var inSeconds: Double { self / .seconds(1) }
}
