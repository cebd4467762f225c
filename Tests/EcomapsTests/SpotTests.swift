import Foundation
import GraphvizBridge
import NetworkFiles
import SupportNetwork
import Testing
import Workbench

@testable import Ecomaps

struct SpotTests {
  @Test func `everybody stands where the map says that place is`() async throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Networks/gezin-met-ms.yaml")
    let read = NetworkFile.read(bytes: Array(try Data(contentsOf: file)), name: "")
    let network = try #require(read.network)
    let household = try #require(network.households.first)
    let map = try await EcomapDraughtsman(renderer: GraphvizRenderer()).ecomap(
      of: household, in: network, options: EcomapOptions())
    let height = map.layout.sheet.size.height
    for (actor, centre) in zip(map.content.actors, map.placement.centres) {
      let placing = map.placing(x: centre.x, y: height - centre.y)
      #expect(placing.sector.map(SectorKey.relation) == actor.sector, "\(actor.id)")
    }
    let tie = try #require(map.content.ties.first { $0.tie != nil })
    #expect(map.tiePosition(id: tie.id) == tie.position)
    #expect(map.tiePosition(id: "tie-nobody") == nil)
  }

  @Test func `the ring is read from the distance to the household`() async throws {
    let household = Household(id: "gezin", name: "Gezin")
    let network = SupportNetwork(title: "Gezin", households: [household])
    let map = try await EcomapDraughtsman(renderer: GraphvizRenderer()).ecomap(
      of: household, in: network, options: EcomapOptions())
    let (field, height) = (map.placement.field, map.layout.sheet.size.height)
    // Straight up is the border of the first sector: a little to the right of it.
    func placing(_ fraction: Double) -> Placing {
      let point = field.point(at: 0.1, fraction: fraction)
      return map.placing(x: point.x, y: height - point.y)
    }
    #expect(placing(-0.2) == Placing(sector: .family, ring: .near))
    #expect(placing(0.2) == Placing(sector: .family, ring: .near))
    #expect(placing(0.5) == Placing(sector: .family, ring: .middle))
    #expect(placing(0.9) == Placing(sector: .family, ring: .far))
    #expect(placing(1.5) == Placing(sector: .family, ring: .far))
  }
}
