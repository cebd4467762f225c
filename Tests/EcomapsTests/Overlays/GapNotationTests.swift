import SupportNetwork
import Testing

@testable import Ecomaps

/// How what is missing, and on whom a lot depends, is drawn; read from the rendered SVG.
struct GapNotationTests {
  private let atelier = Atelier()
  private let network = OverlaidFamily.network

  @Test func `a gap is words in round dots, and a dotted line to whom it is missing for`()
    async throws
  {
    let picture = try await atelier.svg(
      network, overlay: EcomapOverlay(gaps: [OverlaidFamily.gap]))
    let gap = try #require(picture.part("gap-unmet.gezin"))
    #expect(gap.texts.map(\.text).joined(separator: " ") == "hulp bij financiën")
    let outline = try #require(picture.part("gap-unmet.gezin-outline"))
    #expect(outline.shapes.count > 20)
    let line = try #require(picture.part("missing-gezin-unmet.gezin"))
    #expect(line.shapes.count > 5)
    for shape in outline.shapes + line.shapes {
      let box = try #require(SVGPicture.Part(id: "", classes: [], shapes: [shape]).box)
      #expect(box.maxX - box.minX < 1.6, "a dot")
      #expect(abs(shape.strokeWidth - 0.75) < 0.01)
    }
    for part in [gap, outline, line] { #expect(part.title == OverlaidFamily.gap.title) }
  }

  @Test func `a gap stands in the sector of its life domain`() async throws {
    for (sectors, wanted) in [
      (EcomapOptions.SectorOrdering.relation, SectorKey.relation(.moneyAndWork)),
      (.domain, .domain("finances")),
    ] {
      let ecomap = try await atelier.ecomap(
        network, options: EcomapOptions(sectors: sectors),
        overlay: EcomapOverlay(gaps: [OverlaidFamily.gap]))
      let place = try #require(
        ecomap.placement.boxes.firstIndex { $0.end == .gap("unmet.gezin") })
      let wedge = try #require(ecomap.placement.wedges.first { $0.sector == wanted })
      let angle = ecomap.placement.field.angle(to: ecomap.placement.centres[place])
      #expect(wedge.start <= angle && angle <= wedge.end)
    }
  }

  @Test func `the same gap is drawn once, and that of another household not at all`()
    async throws
  {
    var foreign = OverlaidFamily.gap
    foreign.id = "other"
    foreign.holder = "buren"
    let ecomap = try await atelier.ecomap(
      network, overlay: EcomapOverlay(gaps: [OverlaidFamily.gap, OverlaidFamily.gap, foreign]))
    #expect(ecomap.content.gaps.map(\.mark.id) == ["unmet.gezin"])
  }

  @Test func `four lines of words fit in a gap`() async throws {
    var gap = OverlaidFamily.gap
    gap.text = "iemand van dichtbij voor maatschappelijke participatie"
    let picture = try await atelier.svg(network, overlay: EcomapOverlay(gaps: [gap]))
    let words = picture.part("gap-unmet.gezin")?.texts.map(\.text) ?? []
    #expect(words.joined(separator: " ") == gap.text)
  }

  @Test(arguments: ["ans", "joost"])
  func `dots go around the outline of somebody on whom a lot depends`(actor: String) async throws {
    let id = try #require(ActorID(actor))
    let picture = try await atelier.svg(
      network,
      overlay: EcomapOverlay(mainstays: [MainstayMark(actor: id, title: "Hier hangt veel van af.")])
    )
    let ring = try #require(picture.part("mainstay-\(actor)"))
    let own = try #require(picture.part("actor-\(actor)")?.box)
    let around = try #require(ring.box)
    #expect(around.minX < own.minX && around.maxX > own.maxX)
    #expect(around.minY < own.minY && around.maxY > own.maxY)
    #expect(around.maxX - own.maxX < 6)
    #expect(ring.title == "Hier hangt veel van af.")
    #expect(picture.legendItems.contains("mainstay"))
    #expect(!picture.legendItems.contains("gap"))
    #expect(picture.rootDescription?.contains("Hier hangt veel van af.") == true)
  }

  @Test func `what is missing moves nobody while there is room`() async throws {
    let plain = try await atelier.ecomap(network)
    let overlaid = try await atelier.ecomap(
      network, overlay: EcomapOverlay(gaps: [OverlaidFamily.gap]))
    #expect(Array(overlaid.placement.centres.prefix(3)) == plain.placement.centres)
  }
}
