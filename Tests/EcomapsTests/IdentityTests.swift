import SupportNetwork
import Testing

@testable import Ecomaps

/// Who is who in the SVG.
struct IdentityTests {
  private let atelier = Atelier()

  @Test(arguments: PracticeNetworks.names)
  func `every id is there once, and every actor and tie has a title`(name: String) async throws {
    let network = try PracticeNetworks.network(name)
    for household in network.households.indices {
      let picture = try await atelier.svg(atelier.ecomap(network, household: household))
      let ids = picture.parts.map(\.id)
      #expect(Set(ids).count == ids.count)
      for part in picture.parts where !part.classes.isDisjoint(with: ["actor", "member", "tie"]) {
        #expect(part.title?.isEmpty == false, "\(part.id)")
      }
    }
  }

  //  h ══ b (twice) and h ── b-2: the second of the two is no namesake of the third.
  @Test func `two ties between the same actors and a tie to a namesake differ`() async throws {
    var network = SupportNetwork(title: "Ecogram")
    network.households = [Household(id: "h", name: "H")]
    network.people = [
      Person(id: "b", name: "Bob", role: .friend), Person(id: "b-2", name: "Bea", role: .friend),
    ]
    network.ties = [
      Tie(.contact, from: "h", to: "b"), Tie(.support, from: "h", to: "b"),
      Tie(.contact, from: "h", to: "b-2"),
    ]
    let picture = try await atelier.svg(network)
    let titles = picture.parts(ofClass: "tie").compactMap { $0.title?.prefix(9) }
    #expect(Set(picture.parts(ofClass: "tie").map(\.id)).count == 3)
    #expect(titles.sorted() == ["H en Bea:", "H en Bob:", "H en Bob:"])
  }

  @Test(arguments: [
    "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} Mo", "\u{1F1F3}\u{1F1F1} Mo",
    String(repeating: "\u{6F22}", count: 18), String(repeating: "W", count: 45),
    String(repeating: "\u{1F600}", count: 20), "\u{0645}\u{0631}\u{062D}\u{0628}\u{0627}",
    "<b>", "\\N", "\"x\"", "&lt;", "Llanfairpwllgwyngyllgogerychwyrndrobwll",
  ])
  func `a name of any letters is drawn wherever it stands`(name: String) async throws {
    var network = SupportNetwork(title: name)
    network.households = [
      Household(id: "h", name: name, question: name, members: [Member(id: "m", name: name)])
    ]
    network.people = [Person(id: "b", name: name, role: .friend)]
    network.ties = [Tie(.contact, from: "m", to: "b")]
    network.needs = [Need(holder: "m", domain: "finances", words: name)]
    let picture = try await atelier.svg(network)
    #expect(picture.part("actor-b") != nil)
    #expect(picture.part("name-m")?.texts.isEmpty == false)
  }

  @Test func `a tie that was denied is not drawn`() async throws {
    var network = SupportNetwork(title: "Ecogram")
    network.households = [Household(id: "h", name: "H")]
    network.people = [Person(id: "b", name: "Bob", role: .friend)]
    network.ties = [Tie(.contact, from: "h", to: "b", knowledge: Knowledge(.denied))]
    let picture = try await atelier.svg(network)
    #expect(picture.parts(ofClass: "tie").isEmpty)
    #expect(picture.part("actor-b") != nil)
  }

  //  One household ── another: each is an actor on the other's map.
  @Test func `another household is one actor`() async throws {
    var network = SupportNetwork(title: "Ecogram")
    network.households = [
      Household(id: "h", name: "H", members: [Member(id: "m", name: "Mo")]),
      Household(id: "k", name: "K", members: [Member(id: "n", name: "Nel")]),
    ]
    network.ties = [Tie(.support, from: "m", to: "n", given: .practical)]
    let picture = try await atelier.svg(network)
    #expect(picture.part("actor-k") != nil)
    #expect(picture.parts(ofClass: "tie").count == 1)
  }
}
