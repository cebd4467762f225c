import DotLanguage
import Ecomaps
import Foundation
import GraphvizBridge
import NetworkQueries
import SupportNetwork
import TestSupport
import Testing

@testable import ReferralMaps

/// Nothing on a map lies over anything else, and everything is on the sheet.
@Suite(.timeLimit(.minutes(5)))
struct ReferralPictureTests {
  @Test(arguments: ReferralMapOptions.Grouping.allCases)
  func `the map of a team fits on A3, with no two boxes or panels over each other`(
    grouping: ReferralMapOptions.Grouping
  ) async throws {
    let map = try await MappedNetwork.map(
      of: try MappedNetwork.team(), options: ReferralMapOptions(grouping: grouping))
    #expect(map.paper == "A4" || map.paper == "A3")
    expectNothingOverlaps(map)
  }

  @Test(arguments: [20, 60, 90, 260])
  func `maps of any size are free of overlaps`(count: Int) async throws {
    let network = Self.random(count, seed: UInt64(count))
    let links = (0..<5).map { number in
      ProposedLink(
        from: Self.id(number), to: Self.id(count - 1 - number), gain: CountOfPeople(10 - number))
    }
    let map = try await MappedNetwork.map(of: network, links: links)
    expectNothingOverlaps(map)
    #expect(map.content.isOverview == (count > 60))
    // In layers, 60 boxes with all their words have no room on A3.
    #expect(map.sketch.isLayered == [20, 90].contains(count))
    if count <= 60 { #expect(map.paper != nil) }
    // What a line would bring stands on it, and hides no name.
    let labels = map.placement.labels.compactMap(\.self)
    #expect(labels.count == map.content.lines.count { $0.gain != nil })
    for label in labels { #expect(!map.placement.boxes.contains { $0.contains(label) }) }
    let named = map.sketch.figures.count { $0.name != nil }
    #expect(named == (count > 60 ? 40 : count))
    #expect(try await map.svg.hasSuffix("</svg>\n"))
  }

  @Test func `every box and line of the picture has its words`() async throws {
    let map = try await MappedNetwork.map(of: try MappedNetwork.team())
    let picture = map.picture
    for box in map.content.boxes { #expect(picture.titles["actor-\(box.id)"] != nil) }
    let lines = picture.graph.edges.compactMap { edge -> String? in
      guard case .raw(let id)? = edge.attributes["id"], id.hasPrefix("line-") else { return nil }
      return id
    }
    #expect(lines.count == map.content.lines.count)
    #expect(Set(lines).count == lines.count)
    #expect(lines.allSatisfy { picture.titles[$0] != nil })
    let svg = try await map.svg
    for person in map.content.network.network.people {
      #expect(!svg.contains(">\(person.name)<"))
    }
  }

  @Test func `the same network gives the same picture`() async throws {
    let network = try MappedNetwork.team()
    let one = try await MappedNetwork.map(of: network).picture
    let other = try await MappedNetwork.map(of: network).picture
    #expect(one == other)
  }

  @Test func `beyond two thousand organisations nothing is drawn`() async throws {
    let network = Self.random(2_001, seed: 1, linesPerBox: 2)
    await #expect(throws: DotRenderingFailure.self) {
      try await MappedNetwork.map(of: network)
    }
  }

  private func expectNothingOverlaps(_ map: ReferralMap) {
    let sheet = Rectangle(
      minX: 0, minY: 0, maxX: map.sheet.size.width, maxY: map.sheet.size.height)
    let boxes = map.placement.boxes
    for (number, box) in boxes.enumerated() {
      #expect(sheet.contains(box))
      for other in boxes[..<number] { #expect(!box.expanded(by: -0.5).overlaps(other)) }
    }
    let panels = map.placement.panels.enumerated().compactMap { group, panel in
      panel.map { (group, $0) }
    }
    for (group, panel) in panels {
      for (other, second) in panels where other < group {
        #expect(!panel.expanded(by: -1).overlaps(second))
      }
      for (place, box) in boxes.enumerated() {
        #expect(
          map.content.boxes[place].group == group
            ? panel.contains(box) : !panel.expanded(by: -1).overlaps(box))
      }
    }
  }

  static func id(_ number: Int) -> ActorID {
    guard let id = ActorID("o\(number)") else { preconditionFailure("o and a number is an id") }
    return id
  }

  /// Organisations in up to six areas, each referring to some others.
  static func random(_ count: Int, seed: UInt64, linesPerBox: Int = 2) -> CompiledNetwork {
    var generator = SplitMix(state: seed)
    var network = SupportNetwork(title: "Netwerk", language: .dutch)
    for number in 0..<count {
      let area = generator.below(7)
      network.organisations.append(
        Organisation(
          id: id(number), name: "Stichting De Linde \(number)",
          kind: number.isMultiple(of: 5) ? .volunteerOrganisation : .welfare,
          area: area == 6 ? nil : "Buurt \(area)"))
    }
    for number in 0..<count {
      for _ in 0..<(count < 100 ? 1 : linesPerBox) {
        let other = generator.below(count)
        guard other != number else { continue }
        let warmth = generator.pick(ReferralTerms.Warmth.allCases)
        network.ties.append(
          Tie(.referral(ReferralTerms(warmth: warmth)), from: id(number), to: id(other)))
      }
    }
    return CompiledNetwork(network)
  }
}
