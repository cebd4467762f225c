import DotLanguage
import GraphvizBridge
import SupportNetwork
import Testing

@testable import Ecomaps

struct NothingOverlapsTests {
  private let atelier = Atelier()

  /// What overlaps on the rendered picture.
  private func faults(_ network: SupportNetwork, household: Int, _ options: EcomapOptions)
    async throws -> [String]
  {
    let ecomap = try await atelier.ecomap(network, household: household, options: options)
    let picture = try await atelier.svg(ecomap)
    let texts = Set(picture.parts.flatMap { $0.texts.map(\.text) }).sorted()
    let sizes = try await atelier.renderer.measure(
      texts.map { StyledText($0, TextStyle(pointSize: 10)) })
    let widths = Dictionary(
      zip(texts, sizes.map(\.width)), uniquingKeysWith: { first, _ in first })
    let geometry = RenderedGeometry(picture) { text, size in (widths[text] ?? 0) * size / 10 }
    #expect(geometry.labels.count >= network.households[household].members.count + 3)
    return geometry.overlaps + geometry.crossedLabels
  }

  @Test(arguments: PracticeNetworks.names)
  func `nothing overlaps on a practice network`(name: String) async throws {
    let network = try PracticeNetworks.network(name)
    for household in network.households.indices {
      for date in network.dates {
        let options = EcomapOptions(date: date)
        let faults = try await faults(network, household: household, options)
        #expect(faults.isEmpty, "\(name) \(network.households[household].id) \(date.iso)")
        let measures = try await atelier.ecomap(network, household: household, options: options)
          .measures
        print("\(name) \(network.households[household].id) \(date.iso): \(measures)")
        #expect(!measures.hasConflicts)
      }
    }
  }

  @Test(arguments: PracticeNetworks.names)
  func `nothing overlaps with sectors by life domain and on upright paper`(name: String)
    async throws
  {
    let network = try PracticeNetworks.network(name)
    let sectors = try await faults(network, household: 0, EcomapOptions(sectors: .domain))
    #expect(sectors.isEmpty)
    guard name != "groot-huishouden.yaml" else { return }
    let upright = try await faults(
      network, household: 0, EcomapOptions(language: .english, page: .a4Portrait))
    #expect(upright.isEmpty)
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 30, 34, 45, 55, 66, 80])
  func `nothing overlaps on random networks`(actors: Int) async throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let network = RandomNetwork.network(actors: actors, seed: seed)
      let faults = try await faults(network, household: 0, EcomapOptions())
      #expect(faults.isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: [12, 20, 30], 1...4 as ClosedRange<UInt64>)
  func `up to thirty actors are readable on A4`(actors: Int, seed: UInt64) async throws {
    let network = RandomNetwork.network(actors: actors, seed: seed)
    let measures = try await atelier.ecomap(network).measures
    #expect(measures.sheet == "A4")
    #expect(measures.isReadableOnA4)
  }
}
