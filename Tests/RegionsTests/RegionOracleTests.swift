import Foundation
import NetworkGraph
import Regions
import TestSupport
import Testing

/// Whether networkx finds the same in random regions, read from the same tables.
@Suite(.enabled(if: PythonOracle.isThere, "python3 with networkx is not there"))
struct RegionOracleTests {
  static let seeds = UInt64(1)...100

  @Test func `what is asked of a region is what networkx finds`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kring-regions-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    // Half of the regions are so small that nothing much is in them.
    let tables = Self.seeds.map { seed in
      RandomRegionTables(seed: seed, most: seed.isMultiple(of: 2) ? 6 : 90)
    }
    let folders = Self.seeds.map { folder.appendingPathComponent("\($0)") }
    for (tables, folder) in zip(tables, folders) { try tables.write(to: folder) }
    let answers = try PythonOracle.answers(
      to: RegionQuestions(folders: folders.map(\.path), pairs: tables.map(\.pairs)))
    try #require(answers.count == tables.count)
    for (place, answer) in answers.enumerated() {
      let region = try RegionImport().region(inFolder: folders[place].path).region
      let found = RegionFindings(region)
      let seed = Comment("seed \(Self.seeds.lowerBound + UInt64(place))")
      #expect(found.arcs == answer.arcs, seed)
      #expect(found.steps == answer.steps, seed)
      #expect(found.unreached(withRoom: false) == answer.unreached, seed)
      #expect(found.unreached(withRoom: true) == answer.unreachedWithRoom, seed)
      #expect(found.articulationPoints == answer.articulationPoints, seed)
      #expect(found.bridges == answer.bridges, seed)
      expectEqual(found.figures.map(\.density), answer.densities, seed)
      expectEqual(found.figures.map(\.constraint), answer.constraints, seed)
      #expect(found.steps(of: tables[place].pairs) == answer.stepsOfPairs, seed)
      #expect(found.days(of: tables[place].pairs) == answer.daysOfPairs, seed)
    }
    // Regions in which nothing is found would agree whatever we did.
    #expect(answers.contains { $0.steps.joined().contains { ($0 ?? 0) > 3 } })
    #expect(answers.contains { $0.unreached != $0.unreachedWithRoom })
    #expect(answers.contains { $0.daysOfPairs.contains { $0 == nil } })
    #expect(answers.contains { $0.densities.contains { ($0 ?? 0) > 0 } })
    #expect(answers.contains { $0.links.count > 2 })
  }

  /// Equal to 1e-9, and nothing where the other has nothing.
  private func expectEqual(_ found: [Double?], _ expected: [Double?], _ comment: Comment) {
    let areEqual =
      found.count == expected.count
      && zip(found, expected).allSatisfy { found, expected in
        guard let found, let expected else { return found == nil && expected == nil }
        return abs(found - expected) <= 1e-9
      }
    #expect(areEqual, "\(comment): \(found) is not \(expected)")
  }
}

/// What a region says, in the oracle's order: by number in the tables.
private struct RegionFindings {
  let region: Region
  /// The households by their number in the tables.
  private let households: [Int]

  init(_ region: Region) {
    self.region = region
    households = region.households.sorted { region.ids[$0] < region.ids[$1] }
  }

  var arcs: [[Int64]] {
    (0..<region.nodeCount).flatMap { tail in
      region.outgoing[tail].map { arc in
        [
          region.ids[tail], region.ids[Int(region.outgoing.heads[arc])],
          Int64(region.outgoingDays[arc]),
        ]
      }
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  var steps: [[Int?]] {
    let reach = region.reach()
    return households.map { household in (0..<32).map { reach.steps(from: household, to: $0) } }
  }

  func unreached(withRoom: Bool) -> [UInt32] {
    let unreached = region.unreachedNeeds(within: 3, withRoom: withRoom)
    return households.map { unreached[$0] }
  }

  var articulationPoints: [Int64] {
    region.cuts.articulationPoints.map(region.id(ofPlace:)).sorted()
  }

  var bridges: [[Int64]] {
    let cuts = region.cuts
    var pairs = cuts.bridges.map { [$0.first, $0.second] }
    for leaf in cuts.leaves {
      let person = leaf - region.nodeCount
      let starts = region.people.starts
      let home = region.households.first {
        (starts[$0]..<starts[$0 + 1]).contains(Int32(person))
      }
      let tie = region.people.ties[person].first.map { Int(region.people.ties.heads[$0]) }
      if let end = home ?? tie { pairs.append([leaf, end]) }
    }
    return pairs.map { $0.map(region.id(ofPlace:)).sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  var figures: [Neighbourhoods.Figures] {
    var figures: [Int: Neighbourhoods.Figures] = [:]
    region.neighbourhoods.forEach(region.households) { figures[$0] = $1 }
    return households.compactMap { figures[$0] }
  }

  func steps(of pairs: [[Int64]]) -> [Int?] {
    var search = region.stepSearch
    return pairs.map { pair in
      search.way(from: node(pair[0]), to: node(pair[1])).map { $0.count - 1 }
    }
  }

  func days(of pairs: [[Int64]]) -> [Int64?] {
    var search = region.daySearch
    return pairs.map { pair in search.way(from: node(pair[0]), to: node(pair[1]))?.days }
  }

  private func node(_ id: Int64) -> Int { region.ids.firstIndex(of: id) ?? 0 }
}
