import DotLanguage
import SupportNetwork
import Testing

@testable import Ecomaps

/// The same network gives the same picture, and a small change a small one.
struct StabilityTests {
  private let atelier = Atelier()

  @Test(arguments: ["gezin-met-ms.yaml", "schuldhulp.yaml", "straathoek.yaml"])
  func `the order of the file does not matter`(name: String) async throws {
    let network = try PracticeNetworks.network(name)
    var turned = network
    turned.people.reverse()
    turned.organisations.reverse()
    turned.ties.reverse()
    turned.households[0].members.reverse()
    let one = try await atelier.ecomap(network)
    let other = try await atelier.ecomap(turned)
    #expect(places(one) == places(other))
    let members = one.genogramPlace.symbols.map { [$0.member.rawValue: $0.centre] }
    #expect(
      Set(members) == Set(other.genogramPlace.symbols.map { [$0.member.rawValue: $0.centre] }))
  }

  @Test func `the same network gives the same bytes`() async throws {
    let network = try PracticeNetworks.network("gezin-met-ms.yaml")
    let one = try await atelier.ecomap(network).picture.graphOnSheet().text
    let other = try await atelier.ecomap(network).picture.graphOnSheet().text
    #expect(one == other)
  }

  @Test func `one actor more moves the others little`() async throws {
    var shifts: [Double] = []
    for name in PracticeNetworks.names {
      let shift = try await meanShift(PracticeNetworks.network(name))
      print("\(name): mean shift \(shift) of the diagonal")
      // Where type has to get smaller for the newcomer, everything moves a little.
      #expect(shift <= 0.03, "\(name)")
      shifts.append(shift)
    }
    #expect(shifts.count >= 10)
    #expect(shifts.reduce(0, +) / Double(shifts.count) <= 0.02)
  }

  /// The mean way that the others move when one actor is added, in diagonals of the sheet, over
  /// one neighbour, one relative and one professional added in turn.
  private func meanShift(_ network: SupportNetwork) async throws -> Double {
    let before = try await atelier.ecomap(network)
    let sheet = before.layout.sheet.size
    let diagonal = Point(sheet.width, sheet.height).length
    var shifts: [Double] = []
    for role in [PersonRole.neighbour, .family, .professional] {
      var larger = network
      larger.people.append(Person(id: "nieuw", name: "Nieuw", role: role))
      larger.ties.append(Tie(.support, from: "nieuw", to: network.households[0].id))
      let after = places(try await atelier.ecomap(larger))
      let moved = places(before).map { id, place in
        after[id].map { $0.distance(to: place) } ?? 0
      }
      shifts.append(moved.reduce(0, +) / Double(moved.count) / diagonal)
    }
    return shifts.reduce(0, +) / Double(shifts.count)
  }

  private func places(_ ecomap: Ecomap) -> [EcomapTie.End: Point] {
    Dictionary(
      uniqueKeysWithValues: zip(ecomap.placement.boxes.map(\.end), ecomap.placement.centres))
  }
}
