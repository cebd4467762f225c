import DotLanguage
import GraphvizBridge
import SupportNetwork
import Testing

@testable import Ecomaps

/// What answers lay over the maps of the practice networks finds room on them.
struct OverlaidNothingOverlapsTests {
  private let atelier = Atelier()

  private func expectRoom(
    _ overlay: EcomapOverlay, on network: SupportNetwork, household: Int, _ comment: Comment
  ) async throws {
    let ecomap = try await atelier.ecomap(network, household: household, overlay: overlay)
    let picture = try await atelier.svg(ecomap)
    let texts = Set(picture.parts.flatMap { $0.texts.map(\.text) }).sorted()
    let sizes = try await atelier.renderer.measure(
      texts.map { StyledText($0, TextStyle(pointSize: 10)) })
    let widths = Dictionary(
      zip(texts, sizes.map(\.width)), uniquingKeysWith: { first, _ in first })
    let geometry = RenderedGeometry(picture) { text, size in (widths[text] ?? 0) * size / 10 }
    #expect(geometry.overlaps.isEmpty, comment)
    #expect(geometry.crossedLabels.isEmpty, comment)
    #expect(!ecomap.measures.hasConflicts, comment)
    let shields = ecomap.lozenges.map(\.box) + ecomap.signs.map(\.box)
    for disc in ecomap.discs {
      #expect(!shields.contains { $0.overlaps(disc.box) }, comment)
    }
  }

  @Test(arguments: PracticeNetworks.names)
  func `nothing overlaps with what is missing`(name: String) async throws {
    let overlays = try PracticeOverlays(name)
    for household in overlays.network.households.indices {
      try await expectRoom(
        overlays.gaps, on: overlays.network, household: household, "\(name) \(household)")
    }
  }

  @Test(arguments: PracticeNetworks.names)
  func `nothing overlaps with a way`(name: String) async throws {
    let overlays = try PracticeOverlays(name)
    for (index, household) in overlays.network.households.enumerated() {
      let overlay = overlays.longestWay(from: household)
      #expect(!overlay.isEmpty)
      try await expectRoom(
        overlay, on: overlays.network, household: index, "\(name) \(household.id)")
    }
  }

  @Test(arguments: PracticeNetworks.names)
  func `nothing overlaps with somebody taken away`(name: String) async throws {
    let overlays = try PracticeOverlays(name)
    for (index, household) in overlays.network.households.enumerated() {
      let overlay = try overlays.withoutBusiest(around: household)
      #expect(!overlay.isEmpty)
      try await expectRoom(
        overlay, on: overlays.network, household: index, "\(name) \(household.id)")
    }
  }

  @Test(arguments: PracticeNetworks.names)
  func `nothing overlaps in a comparison`(name: String) async throws {
    let overlays = try PracticeOverlays(name)
    for (index, household) in overlays.network.households.enumerated() {
      let overlay = overlays.comparison(around: household)
      #expect(overlay.comparison?.went.isEmpty == false)
      try await expectRoom(
        overlay, on: overlays.network, household: index, "\(name) \(household.id)")
    }
  }
}
