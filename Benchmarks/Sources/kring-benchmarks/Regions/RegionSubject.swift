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

  /// In seconds; a question that takes longer ends the process.
  let limit: Int

  func run() throws {
    try say(["questions": questions.map(\.rawValue)])
    alarm(UInt32(limit))
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
    for question in questions {
      alarm(UInt32(limit))
      try answer(question, about: region)
    }
  }

  private func answer(_ question: RegionQuestion, about region: Region) throws {
    switch question {
    case .load: break
    case .snapshot: try measureSnapshot(of: region)
    case .reach: try measure(question) { steps(in: region) }
    case .audit: try measure(question) { unreached(in: region) }
    case .cuts:
      let homes = homes(in: region)
      try measure(question) { cuts(in: region, homes) }
    case .density: try measure(question) { figures(in: region, withConstraint: false) }
    case .constraint: try measure(question) { figures(in: region, withConstraint: true) }
    case .steps:
      var search = region.stepSearch
      try measureWays(question, in: region) { household, service in
        search.way(from: household, to: service).map { Double($0.count - 1) }
      }
    case .days:
      var search = region.daySearch
      try measureWays(question, in: region) { household, service in
        search.way(from: household, to: service).map { Double($0.days) / 1_000 }
      }
    case .links: try measure(question) { links(in: region) }
    }
  }

  private func measureWays(
    _ question: RegionQuestion, in region: Region, _ distance: (Int, Int) -> Double?
  ) throws {
    let ends = ends(in: region)
    try measure(question) {
      .list(ends.map { distance($0.household, $0.service).map { .number($0) } ?? .nothing })
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
    try say(
      RegionAnswer(
        peer: "kring", query: question, seconds: seconds, peakMB: ProcessMemory.peak,
        heldMB: held, checksum: checksum))
  }

  /// Prints a line at once: when the process is ended, nothing that it said is lost.
  private func say(_ value: some Encodable) throws {
    print(String(decoding: try JSONEncoder().encode(value), as: UTF8.self))
    fflush(nil)
  }
}

extension Duration {
  var inSeconds: Double { self / .seconds(1) }
}
