import Exchange
import Foundation
import NetworkGraph
import NetworkQueries
import SupportNetwork
import Testing

/// Whether the figures of imported maps are those that easyNWK itself shows.
struct EasyNWKFiguresTests {
  /// The sample map of easyNWK, which is not ours to ship: in `easynwk/` of the folder that
  /// `KRING_DATA` names.
  static let sample = ProcessInfo.processInfo.environment["KRING_DATA"].map {
    URL(filePath: $0).appending(path: "easynwk/Rosa_Braunsteigl-Mueller.json")
  }
  static let isThere = sample.map { FileManager.default.isReadableFile(atPath: $0.path()) } ?? false

  private func map(_ bytes: some Collection<UInt8>) throws -> EasyNWKMap {
    guard case .record(let record) = EasyNWKRecord.read(bytes) else { throw Unread() }
    return try #require(record.maps.first)
  }

  private struct Unread: Error {}

  @Test func `the figures of our own map are as computed by hand`() throws {
    let map = try map(SampleMap.record.utf8)
    let figures = EasyNWKFigures(map, map.network(unnamed: "Somebody"))
    // Bea, Cor, Eli, Dr. Fay and Noa; of them all but Cor have a tie.
    #expect(figures.connectable.count == 5 && figures.connected.count == 4)
    // Bea knows three: 3 of 10 pairs, degrees 3, 1, 0, 1, 1.
    #expect(figures.graph.density == 0.3)
    #expect(figures.degree.mean == 1.2)
    // ((3 − 1.2)² + 3 · (1 − 1.2)² + (0 − 1.2)²) / 5 = 0.96
    #expect(abs(figures.degree.deviation - 0.96.squareRoot()) < 1e-12)
    // 9 − ⌊9 · 20 / 100⌋ = 8, and likewise 4, 1 and 2.
    #expect(figures.closeness.mean == 3.75)
    #expect(figures.stars == [ActorID("bea")!])
    #expect(figures.isolated == [ActorID("eli")!])
    #expect(figures.cliques.isEmpty)
  }

  @Test(.enabled(if: isThere, "KRING_DATA names no folder with the sample of easyNWK"))
  func `the figures of its sample map are those that easyNWK shows`() throws {
    let map = try map(Data(contentsOf: #require(Self.sample)))
    let network = map.network(unnamed: "Somebody")
    #expect(network.problems() == [])
    let figures = EasyNWKFigures(map, network)
    #expect(figures.connected.count == 7 && figures.connectable.count == 8)
    let density = try #require(figures.graph.density)
    #expect(abs(density - 5 / 28.0) < 1e-12)
    #expect(figures.degree.mean == 1.25)
    #expect(abs(figures.degree.deviation - 1.299) < 5e-4)
    #expect(abs(figures.closeness.mean - 4.571) < 5e-4)
    #expect(abs(figures.closeness.deviation - 2.321) < 5e-4)
    #expect(figures.stars.map(\.rawValue) == ["maria"])
    #expect(Set(figures.isolated.map(\.rawValue)) == ["susi", "dr-maier", "max"])
    #expect(figures.cliques == [Set(["ewald", "josefine", "maria"].map { ActorID($0)! })])
  }

  @Test(.enabled(if: isThere, "KRING_DATA names no folder with the sample of easyNWK"))
  func `Kring counts the people with a tie now`() throws {
    let map = try map(Data(contentsOf: #require(Self.sample)))
    let network = CompiledNetwork(map.network(unnamed: "Somebody"))
    let metrics = network.metrics(of: try #require(network.network.households.first))
    #expect(metrics.size == 7)
    #expect(metrics.formalShare == 1 / 7.0)
    // Maria knows Lara, Richard and Ewald: 3 of 21 pairs. Josefine has no tie now.
    #expect(metrics.density == 3 / 21.0)
    #expect(metrics.bridges.map(\.actor.rawValue) == ["maria"])
    #expect(metrics.isolates.map(\.rawValue) == ["dr-maier", "max", "susi"])
    // Near are Maria and Richard, in the middle Ewald and Susi; then (3 + 3 + 2 + 2 + 1 + 1 + 1) / 7.
    #expect(metrics.meanStrength == 13 / 7.0)
    #expect(metrics.ringSizes == [.near: 2, .middle: 2, .far: 3])
  }
}
