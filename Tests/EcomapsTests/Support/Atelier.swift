import DotLanguage
import Foundation
import GraphvizBridge
import NetworkFiles
public import SupportNetwork
import Testing

@testable import Ecomaps

/// Composes and renders in tests.
struct Atelier {
  let renderer = GraphvizRenderer()

  func ecomap(
    _ network: SupportNetwork, household: Int = 0, options: EcomapOptions = EcomapOptions(),
    overlay: EcomapOverlay = EcomapOverlay()
  ) async throws -> Ecomap {
    let household = network.households[household]
    let words = Ecomap.words(for: household, in: network, options: options, overlay: overlay)
      .sorted { ($0.text, $0.style.isBold ? 1 : 0) < ($1.text, $1.style.isBold ? 1 : 0) }
    let sizes = try await renderer.measure(words)
    let measured = Dictionary(zip(words, sizes), uniquingKeysWith: { first, _ in first })
    return Ecomap(
      of: household, in: network, options: options, overlay: overlay,
      ruler: TextRuler(sizes: measured))
  }

  func svg(_ ecomap: Ecomap) async throws -> SVGPicture {
    try SVGPicture(await renderer.render(ecomap.picture, as: .svg))
  }

  func svg(
    _ network: SupportNetwork, options: EcomapOptions = EcomapOptions(),
    overlay: EcomapOverlay = EcomapOverlay()
  ) async throws -> SVGPicture {
    try await svg(ecomap(network, options: options, overlay: overlay))
  }
}

/// The practice networks that ship with Kring.
enum PracticeNetworks {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Networks")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  static func network(_ name: String) throws -> SupportNetwork {
    let bytes = try Data(contentsOf: folder.appending(path: name))
    return try #require(NetworkFile.read(bytes: bytes, name: name).network)
  }
}

extension ActorID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = ActorID(value)! }
}

extension LifeDomainID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = LifeDomainID(value)! }
}
