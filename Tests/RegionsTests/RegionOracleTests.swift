import NetworkGraph
import NetworkQueries
import Regions
import TestSupport
import Testing

/// A region answers what networkx, igraph and plain counting answer.
@Suite(.enabled(if: PythonOracle.isThere, "python3 with networkx is not there"))
struct RegionOracleTests {
  @Test(arguments: UInt64(1)...60)
  func `on random regions every answer is that of independent programs`(seed: UInt64) throws {
    let tables = RegionTables.random(seed: seed)
    let region = try tables.region()
    let oracle = try RegionOracle.answer(on: tables)
    #expect(region.arcCount == oracle.arcs)
    #expect(region.componentSizes.count == oracle.components)
    expectReach(of: region, oracle)
    expectCuts(of: region, oracle)
    expectNeighbourhoods(of: region, oracle)
    expectWays(in: region, oracle)
    let links = region.linkProblem(limit: 3).links(5).links
    #expect(
      links.map { [Int(region.ids[$0.tail]), Int(region.ids[$0.head]), $0.gain] }
        == oracle.links.map { [$0.tail, $0.head, $0.gain] })
  }

  private func expectReach(of region: Region, _ oracle: RegionOracle) {
    let reach = region.reach()
    for household in region.households {
      #expect(
        (0..<13).map { reach.steps(from: household, to: $0) }
          == oracle.steps["\(region.ids[household])"])
    }
    let unreached = region.unreachedNeeds(within: 3)
    let found = region.households.flatMap { household in
      DomainSet(rawValue: unreached[household]).indices.map { [Int(region.ids[household]), $0] }
    }
    #expect(Set(found) == Set(oracle.unreached))
  }

  private func expectCuts(of region: Region, _ oracle: RegionOracle) {
    let cuts = region.cuts
    #expect(
      cuts.articulationPoints.map { Int(region.id(ofPlace: $0)) }.sorted()
        == oracle.articulationPoints)
    #expect(cuts.bridgeCount == oracle.bridges.count)
    let leaves = Set(cuts.leaves.map { Int(region.id(ofPlace: $0)) })
    let others = oracle.bridges.filter { !leaves.contains($0[0]) && !leaves.contains($0[1]) }
    #expect(
      Set(
        cuts.bridges.map {
          [Int(region.id(ofPlace: $0.first)), Int(region.id(ofPlace: $0.second))].sorted()
        }) == Set(others))
  }

  private func expectNeighbourhoods(of region: Region, _ oracle: RegionOracle) {
    region.neighbourhoods.forEach(region.households) { household, figures in
      let id = "\(region.ids[household])"
      #expect(isNear(figures.density, oracle.density[id]))
      #expect(isNear(figures.constraint, oracle.constraint[id]))
    }
  }

  private func isNear(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) < 1e-9
  }

  private func expectWays(in region: Region, _ oracle: RegionOracle) {
    let services = region.organisations.filter { region.kind(of: $0) == .service }
      .sorted { region.ids[$0] < region.ids[$1] }
    var (steps, days) = (region.stepSearch, region.daySearch)
    for household in region.households {
      for (service, expected) in zip(services, oracle.ways["\(region.ids[household])"] ?? []) {
        let way = steps.way(from: household, to: service)
        #expect(way.map { $0.count - 1 } == expected.steps)
        if let way { expectWay(way, in: region) }
        let faster = days.way(from: household, to: service)
        #expect(isNear(faster.map { Double($0.days) / 1000 }, expected.days))
        if let faster {
          expectWay(faster.nodes, in: region)
          #expect(faster.days == length(of: faster.nodes, in: region))
        }
      }
    }
  }

  private func expectWay(_ nodes: [Int], in region: Region) {
    for (tail, head) in zip(nodes, nodes.dropFirst()) {
      #expect(region.outgoing.contains(tail, leadingTo: head))
    }
  }

  private func length(of nodes: [Int], in region: Region) -> Int64 {
    zip(nodes, nodes.dropFirst()).reduce(0) { sum, step in
      let arc = region.outgoing[step.0].first { Int(region.outgoing.heads[$0]) == step.1 }
      return sum + (arc.map { Int64(region.outgoingDays[$0]) } ?? 0)
    }
  }
}
