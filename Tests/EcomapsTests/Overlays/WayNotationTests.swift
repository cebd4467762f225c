import SupportNetwork
import Testing

@testable import Ecomaps

/// How a way is drawn: a halo under its ties, with its steps numbered; read from the rendered SVG.
struct WayNotationTests {
  private let atelier = Atelier()
  private let network = OverlaidFamily.network
  private let overlay = EcomapOverlay(routes: [OverlaidFamily.route])

  @Test func `a way is one halo under all lines, and a number for each step`() async throws {
    let picture = try await atelier.svg(network, overlay: overlay)
    let halos = picture.parts(ofClass: "way")
    #expect(halos.map(\.id) == ["way-1"])
    #expect(halos[0].title == "De weg van Gezin naar School: 2 stappen")
    let order = picture.parts.map(\.id)
    let halo = try #require(order.firstIndex(of: "way-1"))
    let firstTie = try #require(picture.parts.firstIndex { $0.classes.contains("tie") })
    #expect(halo < firstTie)
    let discs = picture.parts(ofClass: "step-number")
    #expect(discs.map { $0.texts.map(\.text).joined() } == ["1", "2"])
    #expect(
      discs.map(\.title) == ["Stap 1: van Gezin naar Ans", "Stap 2: van Ans naar School"])
  }

  /// Where pieces of a translucent halo overlap, it would be darker.
  @Test func `a halo is opaque and wider than any line`() async throws {
    let picture = try await atelier.svg(network, overlay: overlay)
    let halo = try #require(picture.part("way-1"))
    for shape in halo.shapes {
      #expect(shape.attributes["stroke-opacity"] == nil)
      #expect(shape.strokeWidth >= 10)
    }
  }

  @Test func `of several ways each step has the letter of its way`() async throws {
    let direct = RouteMark(steps: [
      RouteMark.Step(from: "gezin", to: "school", tie: OverlaidFamily.schoolTie)
    ])
    let picture = try await atelier.svg(
      network, overlay: EcomapOverlay(routes: [OverlaidFamily.route, direct]))
    let numbers = picture.parts(ofClass: "step-number").map { $0.texts.map(\.text).joined() }
    #expect(numbers == ["1a", "2a", "1b"])
    #expect(picture.parts(ofClass: "way").count == 2)
  }

  @Test func `a step that no tie stands for gets a thin line of its own`() async throws {
    let route = RouteMark(steps: [
      RouteMark.Step(from: "gezin", to: "ans", tie: OverlaidFamily.ansTie),
      RouteMark.Step(from: "ans", to: "wim"),
    ])
    let picture = try await atelier.svg(network, overlay: EcomapOverlay(routes: [route]))
    let line = try #require(picture.part("step-ans-wim"))
    #expect(line.title == "Ans en Wim: horen bij elkaar")
    #expect(try #require(line.shapes.first).strokeWidth < 1)
    #expect(picture.parts(ofClass: "step-number").count == 2)
  }

  //  ─[PEAG]─  The line is hardly longer than its shield of letters.
  @Test func `a number on a short line with letters stands beside them`() {
    let line = [Point(0, 0), Point(22, 0)]
    let letters = Rectangle(centre: Point(11, 0), size: Size(width: 20, height: 12))
    let spots = LineSpot(lines: [line], boxes: [letters])
    let size = Size(width: 13, height: 13)
    #expect(spots.freest(for: size, on: 0)?.isFree == false)
    let aside = spots.freest(for: size, on: 0, reaching: .besideOthers)
    #expect(aside?.isFree == true)
    #expect(aside.map { !$0.box.overlaps(letters) } == true)
  }

  @Test func `who is on the way and not on the map is added to it`() async throws {
    var larger = network
    larger.households.append(Household(id: "buren", name: "Buren"))
    larger.people.append(Person(id: "piet", name: "Piet", role: .neighbour))
    larger.ties.append(Tie(.contact, from: "ans", to: "piet"))
    let route = RouteMark(steps: [
      RouteMark.Step(from: "gezin", to: "ans", tie: OverlaidFamily.ansTie),
      RouteMark.Step(from: "ans", to: "piet", tie: 4),
    ])
    let plain = try await atelier.svg(larger)
    #expect(plain.part("actor-piet") == nil)
    let picture = try await atelier.svg(larger, overlay: EcomapOverlay(routes: [route]))
    #expect(picture.part("actor-piet") != nil)
    #expect(picture.part("tie-ans-piet") != nil)
  }
}
