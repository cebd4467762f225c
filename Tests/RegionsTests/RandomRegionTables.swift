import Foundation
import TestSupport

/// The tables of a small region, drawn by lot with everything that can be wrong-footed over: ties
/// that occur twice, ends written either way round, people in two households or in none, numbers
/// far apart and below zero, services without room, fractions of a day, actors without any tie.
struct RandomRegionTables {
  let nodes: String
  let edges: String
  /// Households and services by number, between which ways can be asked for.
  let pairs: [[Int64]]

  init(seed: UInt64, most: Int = 200) {
    var lots = SplitMix(state: seed)
    let households = lots.below(most) + 1
    let counts = [
      households, lots.below(8), lots.below(4), lots.below(4), lots.below(3),
      lots.below(3 * households),
    ]
    let kinds = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    let isSparse = lots.chance(2)
    let ids = Self.ids(kinds.count, isSparse: isSparse, &lots)
    var nodes: [String] = []
    for (id, kind) in zip(ids, kinds) {
      let mask = kind < 2 ? lots.next() & lots.next() & 0x1FFF : 0
      let capacity = kind == 1 ? lots.pick(["", "", "0", "3"]) : ""
      let place = "\(lots.below(90)).\(lots.below(1000)),\(lots.below(90))"
      nodes.append("\(id),\(kind),\(lots.below(3)),\(place),\(mask),\(capacity)")
    }
    var edges: [String] = []
    func all(_ kind: Int) -> [Int64] { zip(ids, kinds).filter { $0.1 == kind }.map(\.0) }
    func tie(_ one: Int64, _ other: Int64, _ kind: Int, eitherWay: Bool = true) {
      let days = lots.pick(["", "0", "1", "7", "2.5", "30.125"])
      let isTurned = eitherWay && lots.chance(2)
      edges.append("\(isTurned ? other : one),\(isTurned ? one : other),\(kind),\(days)")
    }
    func some(_ ones: [Int64], _ others: [Int64], _ kind: Int, _ count: Int, eitherWay: Bool = true)
    {
      guard !ones.isEmpty, !others.isEmpty else { return }
      for _ in 0..<count {
        let (one, other) = (lots.pick(ones), lots.pick(others))
        if one != other { tie(one, other, kind, eitherWay: eitherWay) }
      }
    }
    let people = all(5)
    for person in people where !lots.chance(9) {
      tie(lots.pick(all(0)), person, 0)
      if lots.chance(9) { tie(lots.pick(all(0)), person, 0) }
    }
    some(all(0), all(0), 1, lots.below(2 * households))
    some(people, all(3), 2, lots.below(people.count + 1))
    for (kind, tieKind) in [(2, 3), (4, 4), (1, 5)] {
      some(all(0), all(kind), tieKind, lots.below(households))
    }
    let organisations = (1...4).flatMap(all)
    some(organisations, organisations, 6, lots.below(2 * organisations.count), eitherWay: false)
    Self.shuffle(&nodes, &lots)
    Self.shuffle(&edges, &lots)
    self.nodes = (["id,kind,area,x,y,mask,capacity"] + nodes).joined(separator: "\n") + "\n"
    self.edges = (["src,dst,kind,weight"] + edges).joined(separator: "\n") + "\n"
    let services = all(1)
    pairs = services.isEmpty ? [] : (0..<20).map { _ in [lots.pick(all(0)), lots.pick(services)] }
  }

  /// Writes both tables into a folder.
  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(nodes.utf8).write(to: folder.appendingPathComponent("nodes.csv"))
    try Data(edges.utf8).write(to: folder.appendingPathComponent("edges.csv"))
  }

  private static func ids(_ count: Int, isSparse: Bool, _ lots: inout SplitMix) -> [Int64] {
    var ids: [Int64]
    if isSparse {
      ids = (0..<count).map { Int64($0 - count / 2) * 1_000_000_007 + Int64(lots.below(1_000)) }
    } else {
      ids = (0..<count).map { Int64($0) + 1 }
    }
    shuffle(&ids, &lots)
    return ids
  }

  private static func shuffle<Value>(_ values: inout [Value], _ lots: inout SplitMix) {
    for place in values.indices.reversed() { values.swapAt(place, lots.below(place + 1)) }
  }
}
