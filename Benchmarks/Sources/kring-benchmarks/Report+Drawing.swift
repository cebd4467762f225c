import DotLanguage
import Ecomaps
import SupportNetwork
import Workbench

extension Report {
  /// Composing only: the first run measures the words, and the renderer remembers their sizes.
  mutating func measureComposing(at desk: EcomapDraughtsman) async throws {
    for name in ["gezin-met-ms", "schuldhulp", "groot-huishouden"] {
      let (network, household) = try Networks.read(Networks.bytes(of: name))
      let inside = 1 + household.members.count
      let actors = network.actorsByID.count - inside
      try await measure("compose \(name), \(actors) actors") { _ in
        _ = try await desk.ecomap(of: household, in: network, options: EcomapOptions())
      }
    }
    for actors in [10, 30, 80] {
      let read = try Networks.random(actors: actors).map(Networks.read)
      try await measure("compose random networks, \(actors) actors") { run in
        let (network, household) = read[run % read.count]
        _ = try await desk.ecomap(of: household, in: network, options: EcomapOptions())
      }
    }
  }

  mutating func measureRendering(at desk: EcomapDraughtsman) async throws {
    let (network, household) = try Networks.read(Networks.bytes(of: "schuldhulp"))
    let map = try await desk.ecomap(of: household, in: network, options: EcomapOptions())
    for format in [PictureFormat.svg, .pdf, .png] {
      try await measure("render schuldhulp, \(format.rawValue)") { _ in
        _ = try await desk.picture(of: map, as: format)
      }
    }
  }

  mutating func measureWholeWay(at desk: EcomapDraughtsman) async throws {
    let files = Networks.random(actors: 30)
    let read = try files.map(Networks.read)
    try await measure("compose and render SVG, 30 actors", answering: .mapOfThirty) { run in
      let (network, household) = read[run % read.count]
      let map = try await desk.ecomap(of: household, in: network, options: EcomapOptions())
      _ = try await desk.picture(of: map, as: .svg)
    }
    try await measure("from bytes to SVG, 30 actors", answering: .wholeWay) { run in
      let (network, household) = try Networks.read(files[run % files.count])
      let map = try await desk.ecomap(of: household, in: network, options: EcomapOptions())
      _ = try await desk.picture(of: map, as: .svg)
    }
  }
}
