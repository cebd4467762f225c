import Foundation
import NetworkGraph
import Testing

/// Real networks between organisations, which are not ours to ship: in `networks/` of the folder
/// that `KRING_DATA` names, with figures that networkx and igraph found for them.
@Suite(.enabled(if: ReferenceNetworks.isThere, "KRING_DATA names no folder with real networks"))
struct ReferenceNetworksTests {
  @Test func `the figures of real networks are those of networkx and igraph`() throws {
    let references = try ReferenceNetworks.references()
    var compared = 0
    for (name, expected) in references.sorted(by: { $0.key < $1.key }) {
      guard let arcs = try ReferenceNetworks.arcs(of: name) else { continue }
      compared += 1
      let graph = DirectedGraph(nodeCount: expected.nodeCount, arcs: arcs)
      let simple = graph.undirected
      let density = expected.directed ? graph.density : simple.density
      expect(density, is: expected.density, "density of \(name)")
      if expected.directed {
        expect(graph.reciprocity, is: expected.reciprocity, "reciprocity of \(name)")
        #expect(
          graph.strongComponents.count == expected.strongComponents, "strong components of \(name)")
        expect(
          Double(graph.fewestArcsToConnectAll),
          is: expected.fewestArcs.map(Double.init),
          "fewest arcs of \(name)")
      } else {
        expect(
          Double(simple.fewestPairsToLeaveNoBridge),
          is: expected.fewestPairs.map(Double.init), "fewest pairs of \(name)")
      }
      #expect(simple.components.count == expected.components, "components of \(name)")
      #expect(simple.components.sizes.max() == expected.largest, "largest part of \(name)")
      #expect(simple.isolates.count == expected.isolates, "isolates of \(name)")
      // The files count from 1.
      #expect(
        simple.cuts.articulationPoints.map { $0 + 1 } == expected.articulationPoints,
        "articulation points of \(name)")
      #expect(
        simple.cuts.bridges.map { [$0.first + 1, $0.second + 1] } == expected.bridges,
        "bridges of \(name)")
      expect(simple.fragmentation, is: expected.fragmentation, "fragmentation of \(name)")
      expect(
        simple.distanceFragmentation, is: expected.distanceFragmentation, "distances of \(name)")
      let constraints = (0..<expected.nodeCount).compactMap {
        expected.directed ? graph.burtConstraint(of: $0) : simple.burtConstraint(of: $0)
      }
      expect(
        constraints.reduce(0, +) / Double(constraints.count), is: expected.meanConstraint,
        "constraint of \(name)")
    }
    #expect(compared >= 10)
  }

  /// Equal to the four decimals that the reference values have.
  private func expect(_ found: Double?, is expected: Double?, _ what: Comment) {
    guard let expected else { return }
    #expect(
      found.map { abs($0 - expected) <= 5.1e-5 } == true, "\(what): \(String(describing: found))")
  }
}

/// The folder of real networks.
enum ReferenceNetworks {
  private static let folder = ProcessInfo.processInfo.environment["KRING_DATA"].map {
    URL(filePath: $0).appending(path: "networks")
  }
  static var isThere: Bool { folder.flatMap { try? Data(contentsOf: values(in: $0)) } != nil }

  /// What is known of a network.
  struct Reference: Decodable {
    let nodeCount: Int
    let directed: Bool
    let components: Int
    let isolates: Int
    let largest: Int
    let density: Double
    let articulationPoints: [Int]
    let bridges: [[Int]]
    let reciprocity: Double?
    let fragmentation: Double
    let distanceFragmentation: Double
    let meanConstraint: Double
    let strongComponents: Int?
    let fewestArcs: Int?
    let fewestPairs: Int?

    private enum CodingKeys: String, CodingKey {
      case nodeCount = "n"
      case directed, components, isolates, largest, density, bridges, reciprocity
      case articulationPoints = "articulation_points"
      case fragmentation = "frag_F"
      case distanceFragmentation = "frag_DF"
      case meanConstraint = "constraint_mean"
      case strongComponents = "scc"
      case fewestArcs = "eswaran_tarjan_min_arcs"
      case fewestPairs = "min_edges_to_2edge_connect"
    }
  }

  private static func values(in folder: URL) -> URL {
    folder.appending(path: "reference_values.json")
  }

  static func references() throws -> [String: Reference] {
    let folder = try #require(folder)
    return try JSONDecoder().decode(
      [String: Reference].self, from: Data(contentsOf: values(in: folder)))
  }

  /// The arcs of a network, counted from 0, or nothing when its file is not there.
  static func arcs(of name: String) throws -> [(Int, Int)]? {
    let folder = try #require(folder)
    for part in ["usernetr", "emon"] {
      let file = folder.appending(path: "\(part)/\(name)_edges.csv")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
        let ends = line.split(separator: ",").prefix(2).compactMap { Int($0) }
        return ends.count == 2 ? (ends[0] - 1, ends[1] - 1) : nil
      }
    }
    return nil
  }
}
