import DotLanguage
import SupportNetwork
import Testing

@testable import Ecomaps

/// The legend explains an overlay's signs when they occur, and a map without overlay is as it was.
struct OverlayLegendTests {
  private let atelier = Atelier()
  private let network = OverlaidFamily.network
  private static let signs: Set = [
    "gap", "mainstay", "way", "came", "went", "changed", "taken-away",
  ]

  private func signs(_ overlay: EcomapOverlay) async throws -> Set<String> {
    try await atelier.svg(network, overlay: overlay).legendItems.intersection(Self.signs)
  }

  @Test func `each sign is explained only when it occurs`() async throws {
    let tie = network.ties[OverlaidFamily.wimTie]
    let gone = Tie(.support, from: "ans", to: "wim")
    #expect(try await signs(EcomapOverlay()) == [])
    #expect(try await signs(EcomapOverlay(gaps: [OverlaidFamily.gap])) == ["gap"])
    #expect(
      try await signs(EcomapOverlay(mainstays: [MainstayMark(actor: "ans", title: "")])) == [
        "mainstay"
      ])
    #expect(try await signs(EcomapOverlay(routes: [OverlaidFamily.route])) == ["way"])
    #expect(
      try await signs(EcomapOverlay(comparison: ComparisonMark(came: [1]))) == ["came"])
    #expect(
      try await signs(EcomapOverlay(comparison: ComparisonMark(went: [gone]))) == ["went"])
    #expect(
      try await signs(
        EcomapOverlay(comparison: ComparisonMark(changed: [.init(tie: 1, before: tie)])))
        == ["changed"])
    #expect(try await signs(EcomapOverlay(without: ["wim"])) == ["taken-away"])
  }

  @Test func `marks of actors that are not on the map draw nothing`() async throws {
    let overlay = EcomapOverlay(
      mainstays: [MainstayMark(actor: "nobody", title: "x")],
      comparison: ComparisonMark(cameActors: ["nobody"]), without: ["nobody"])
    #expect(try await signs(overlay) == [])
  }

  @Test(arguments: PracticeNetworks.names)
  func `a map without overlay has none of its parts`(name: String) async throws {
    let picture = try await atelier.svg(PracticeNetworks.network(name))
    #expect(picture.legendItems.isDisjoint(with: Self.signs))
    for part in ["gap", "gap-outline", "mainstay", "way", "step-number", "sign"] {
      #expect(picture.parts(ofClass: part).isEmpty)
    }
  }

  @Test func `the order of marks does not matter`() async throws {
    var other = OverlaidFamily.gap
    other.id = "other"
    other.text = "iemand voor Joost"
    other.holder = "joost"
    func text(_ gaps: [GapMark]) async throws -> String {
      try await atelier.ecomap(network, overlay: EcomapOverlay(gaps: gaps)).picture
        .graphOnSheet().text
    }
    let one = try await text([OverlaidFamily.gap, other])
    #expect(try await text([other, OverlaidFamily.gap]) == one)
  }
}
