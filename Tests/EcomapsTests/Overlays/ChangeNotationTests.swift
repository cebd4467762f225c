import SupportNetwork
import Testing

@testable import Ecomaps

/// How what came, went, changed or falls away is drawn; read from the rendered SVG.
struct ChangeNotationTests {
  private let atelier = Atelier()
  private let network = OverlaidFamily.network
  private let minus = "\u{2212}"

  private func picture(_ mark: ComparisonMark) async throws -> SVGPicture {
    try await atelier.svg(network, overlay: EcomapOverlay(comparison: mark))
  }

  @Test func `what came is green with a plus, and so is who came`() async throws {
    let picture = try await picture(
      ComparisonMark(came: [OverlaidFamily.ansTie], cameActors: ["ans"]))
    let line = try #require(picture.part("tie-ans-gezin"))
    #expect(line.shapes.first?.attributes["stroke"] == Ink.gain.hex)
    #expect(line.shapes.first?.dashes == nil)
    #expect(line.title?.hasSuffix("(erbij gekomen)") == true)
    let letters = try #require(picture.part("letters-tie-ans-gezin"))
    #expect(letters.texts.map(\.text) == ["+ PE"])
    #expect(letters.title == "erbij gekomen")
    let sign = try #require(picture.part("sign-ans"))
    #expect(sign.texts.map(\.text) == ["+"])
    #expect(sign.title == "Ans (erbij gekomen)")
    #expect(picture.legendItems.contains("came"))
  }

  @Test func `what went is grey dashes with a minus, and so is who went`() async throws {
    let piet = Person(id: "piet", name: "Piet", role: .friend)
    let tie = Tie(
      .support, from: "piet", to: "gezin", quality: .stressful, flow: .forward, given: .advice)
    let picture = try await picture(ComparisonMark(went: [tie], wentActors: [.person(piet)]))
    let line = try #require(picture.part("went-piet-gezin"))
    #expect(line.shapes.first?.attributes["stroke"] == Ink.grey.hex)
    #expect(line.shapes.first?.dashes != nil)
    #expect(picture.part("letters-went-piet-gezin")?.texts.map(\.text) == ["\(minus) A"])
    #expect(picture.part("sign-piet")?.texts.map(\.text) == [minus])
    #expect(picture.part("actor-piet")?.shapes.first?.dashes != nil)
    #expect(picture.legendItems.isSuperset(of: ["went"]))
    #expect(!picture.legendItems.contains("stressful"), "its own stroke is not drawn")
  }

  //  Ans ··lost·· gezin is what is left of the tie that went: one line, not two.
  @Test func `what is left of a tie that went is not drawn beside it`() async throws {
    var later = network
    let tie = later.ties[OverlaidFamily.ansTie]
    later.ties[OverlaidFamily.ansTie].presence = .lost
    let picture = try await atelier.svg(
      later, overlay: EcomapOverlay(comparison: ComparisonMark(went: [tie])))
    #expect(picture.part("tie-ans-gezin") == nil)
    #expect(picture.part("went-ans-gezin") != nil)
    #expect(!picture.legendItems.contains("lost"))
  }

  @Test(arguments: [Tie.Quality.neutral, .stressful, .ambivalent, .broken])
  func `how a changed tie was runs alongside it in grey`(quality: Tie.Quality) async throws {
    var before = network.ties[OverlaidFamily.schoolTie]
    before.quality = quality
    // A tie may be written the other way round in an older file.
    (before.from, before.to) = (before.to, before.from)
    let mark = ComparisonMark(changed: [.init(tie: OverlaidFamily.schoolTie, before: before)])
    let ecomap = try await atelier.ecomap(network, overlay: EcomapOverlay(comparison: mark))
    let ties = ecomap.content.ties
    let now = try #require(ties.firstIndex { $0.mark == .changed })
    let then = try #require(ties.firstIndex { $0.mark == .before })
    let (line, other) = (try #require(ecomap.lines[now]), try #require(ecomap.lines[then]))
    let length = Polyline.length(of: line)
    for place in stride(from: 0.1, through: 0.9, by: 0.1) {
      let (point, _) = Polyline.location(at: length * place, along: line)
      let distance = zip(other, other.dropFirst()).map {
        Polyline.distance(of: point, toLineFrom: $0, to: $1)
      }.min()
      let least =
        Notation.kring.stroke(for: ties[now]).reach
        + Notation.kring.stroke(for: ties[then]).reach
      #expect(try #require(distance) >= least, "their ink does not touch")
      #expect(try #require(distance) <= least + 6)
    }
    let picture = try await atelier.svg(ecomap)
    let earlier = try #require(picture.part("before-joost-school"))
    #expect(earlier.title?.hasPrefix("Zo was het: ") == true)
    #expect(earlier.shapes.first?.attributes["stroke"] == Ink.grey.hex)
    #expect(picture.part("letters-tie-school-joost")?.texts.map(\.text) == ["\u{00B1}"])
    #expect(picture.parts(ofClass: "before").count == 1)
    #expect(picture.legendItems.contains("changed"))
  }

  @Test func `who is taken away is dashed with a minus, and so are the ties`() async throws {
    let picture = try await atelier.svg(network, overlay: EcomapOverlay(without: ["ans"]))
    #expect(picture.part("actor-ans")?.shapes.first?.dashes != nil)
    #expect(picture.part("sign-ans")?.title == "Ans (als dit wegvalt)")
    for id in ["tie-ans-gezin", "tie-ans-school"] {
      #expect(picture.part(id)?.shapes.first?.dashes != nil)
    }
    #expect(picture.part("tie-wim-gezin")?.shapes.first?.dashes == nil)
    #expect(picture.legendItems.contains("taken-away"))
    #expect(picture.rootDescription?.contains("Stel dat Ans wegvalt.") == true)
  }

  @Test func `a member is taken away in the household's circle`() async throws {
    let picture = try await atelier.svg(network, overlay: EcomapOverlay(without: ["joost"]))
    #expect(picture.part("actor-joost")?.shapes.first?.dashes != nil)
    #expect(picture.part("sign-joost")?.texts.map(\.text) == [minus])
    #expect(picture.part("tie-school-joost")?.shapes.first?.dashes != nil)
  }

  @Test func `the sheet says with which day it is compared`() async throws {
    let picture = try await picture(ComparisonMark(earlier: CalendarDate(iso: "2025-05-13")))
    let line = picture.part("sheet-date")?.texts.map(\.text).joined(separator: " ")
    #expect(line == "Getekend op 19 mei 2026. Vergeleken met 13 mei 2025.")
  }
}
