import Foundation
import NetworkGraph
import Regions
import TestSupport

/// The two tables of a small region.
struct RegionTables: Encodable {
  var nodes: String
  var edges: String

  static let nodeHeading = "id,kind,area,x,y,mask,capacity"
  static let edgeHeading = "src,dst,kind,weight"

  /// Writes them into a folder that is gone afterwards, and reads the region.
  func region(threads: Int = 2) throws -> Region {
    try withFolder { folder in
      var tables = RegionImport()
      tables.threads = threads
      return try tables.region(inFolder: folder).region
    }
  }

  func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kring-region-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(nodes.utf8).write(to: folder.appendingPathComponent("nodes.csv"))
    try Data(edges.utf8).write(to: folder.appendingPathComponent("edges.csv"))
    return try body(folder.path)
  }

  /// A random region with all that may be: people with two homes, two schools, or no home; rows
  /// that come twice; numbers far apart.
  static func random(seed: UInt64) -> RegionTables {
    var random = SplitMix(state: seed)
    func below(_ count: Int) -> Int { random.below(count) }
    let households = 4 + below(40)
    let counts = [households, 2 + below(6), 1 + below(3), 1 + below(3), below(3), below(90)]
    let total = counts.reduce(0, +)
    let isSpread = seed.isMultiple(of: 3)
    var ids = (0..<total).map { isSpread ? Int64($0) * 1_000_003 - 5_000_000 : Int64($0) + 7 }
    ids.shuffle(using: &random)
    var byKind: [[Int64]] = []
    for count in counts {
      byKind.append(Array(ids.prefix(count)))
      ids.removeFirst(count)
    }
    var nodes: [String] = []
    for (kind, some) in byKind.enumerated() {
      for id in some {
        var mask = 0
        if kind < 2 { for _ in 0..<below(4) { mask |= 1 << below(13) } }
        let capacity = kind == 1 ? ["", "0", "3"][below(3)] : ""
        nodes.append("\(id),\(kind),\(below(3)),\(below(90)).5,\(below(90)),\(mask),\(capacity)")
      }
    }
    var edges: [String] = []
    func tie(_ one: Int64?, _ other: Int64?, _ kind: Int) {
      guard let one, let other, one != other else { return }
      let isTurned = kind < 6 && below(2) == 0
      let weight = ["", "0", "1", "2.5", "7", "30"][below(6)]
      edges.append(
        isTurned ? "\(other),\(one),\(kind),\(weight)" : "\(one),\(other),\(kind),\(weight)")
    }
    func some(_ kind: Int) -> Int64? {
      byKind[kind].isEmpty ? nil : byKind[kind][below(byKind[kind].count)]
    }
    for person in byKind[5] {
      if below(12) > 0 { tie(some(0), person, 0) }
      if below(15) == 0 { tie(some(0), person, 0) }
      if below(2) == 0 { tie(person, some(3), 2) }
      if below(10) == 0 { tie(person, some(3), 2) }
    }
    for household in byKind[0] {
      for _ in 0..<below(3) { tie(household, some(0), 1) }
      if below(3) > 0 { tie(household, some(2), 3) }
      if below(4) == 0 { tie(household, some(4), 4) }
      if below(4) == 0 { tie(household, some(1), 5) }
    }
    for _ in 0..<below(30) { tie(some([1, 2, 3, 4][below(4)]), some([1, 1, 2, 4][below(4)]), 6) }
    edges += edges.prefix(below(5))
    nodes.shuffle(using: &random)
    edges.shuffle(using: &random)
    return RegionTables(
      nodes: ([nodeHeading] + nodes).joined(separator: "\n") + "\n",
      edges: ([edgeHeading] + edges).joined(separator: "\n") + (seed.isMultiple(of: 2) ? "\n" : ""))
  }
}
