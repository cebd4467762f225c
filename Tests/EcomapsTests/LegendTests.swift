import SupportNetwork
import Testing
import Wording

@testable import Ecomaps

/// The legend explains exactly what occurs.
struct LegendTests {
  private let atelier = Atelier()

  private func network(_ ties: [Tie]) -> SupportNetwork {
    var network = SupportNetwork(title: "Ecogram")
    network.households = [
      Household(
        id: "gezin", name: "Gezin", members: [Member(id: "joost", name: "Joost", gender: .man)])
    ]
    network.people = [Person(id: "ans", name: "Ans", role: .neighbour)]
    network.organisations = [Organisation(id: "school", name: "School", kind: .school)]
    network.ties = ties
    return network
  }

  private func items(_ picture: SVGPicture) -> Set<String> {
    Set(
      picture.parts.map(\.id).filter {
        $0.hasPrefix("legend-") && !$0.hasSuffix("-sign") && !$0.hasSuffix("-mark")
      }
      .map { String($0.dropFirst("legend-".count)) })
  }

  @Test func `a strong tie with practical help and a weak one give just their signs`()
    async throws
  {
    let picture = try await atelier.svg(
      network([
        Tie(
          .support, from: "ans", to: "gezin", strength: .strong, quality: .supportive,
          flow: .forward, given: .practical),
        Tie(.support, from: "school", to: "gezin", strength: .weak),
      ]))
    #expect(
      items(picture) == ["strong", "weak", "flow", "practical", "informal", "formal", "man"])
  }

  @Test func `without ties only the actors are explained`() async throws {
    let picture = try await atelier.svg(network([]))
    #expect(items(picture) == ["informal", "formal", "man"])
  }

  @Test func `ages are explained where one is told`() async throws {
    var network = network([])
    network.households[0].members += [
      Member(id: "sanne", name: "Sanne", gender: .woman, age: .years(38)),
      Member(id: "lina", name: "Lina", gender: .woman),
    ]
    let picture = try await atelier.svg(network)
    #expect(items(picture) == ["informal", "formal", "man", "woman-with-age"])
  }

  @Test(arguments: PracticeNetworks.names, Notation.allCases)
  func `every line of a practice network is explained and nothing else`(
    name: String, notation: Notation
  ) async throws {
    let network = try PracticeNetworks.network(name)
    let options = EcomapOptions(notation: notation)
    let ecomap = try await atelier.ecomap(network, options: options)
    let picture = try await atelier.svg(ecomap)
    let lines = Set(
      ecomap.content.ties.flatMap { notation.entries(for: $0) }.map(\.rawValue))
    let explained = items(picture)
    let lineItems: [LegendItem] = [
      .strong, .normal, .weak, .supportive, .neutral, .ambivalent, .stressful, .broken, .contact,
      .latent, .lost,
    ]
    #expect(explained.intersection(lineItems.map(\.rawValue)) == lines)
    let hasHeads = picture.parts(ofClass: "tie").contains { part in
      part.shapes.contains { $0.element == "polygon" }
    }
    #expect(explained.contains("flow") == hasHeads)
    for letter in [LegendItem.practical, .emotional, .advice, .company] {
      let occurs = picture.parts(ofClass: "letters").contains { part in
        part.texts.contains { $0.text.contains(letter.letter ?? "-") }
      }
      #expect(explained.contains(letter.rawValue) == occurs)
    }
  }

  @Test func `the legend can be left out`() async throws {
    let picture = try await atelier.svg(network([]), options: EcomapOptions(showsLegend: false))
    #expect(items(picture).isEmpty)
  }
}
