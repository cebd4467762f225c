public import DotLanguage
public import Ecomaps
public import SupportNetwork

/// Draws the ecomaps of a network's households.
public struct EcomapDraughtsman: Sendable {
  private let renderer: any DotRenderer

  /// - Parameter renderer: who measures words and makes pictures.
  public init(renderer: any DotRenderer) { self.renderer = renderer }

  /// The most outside actors that are drawn on one map: on a larger one nobody could find anybody,
  /// and composing it takes long.
  public static let mostActors = 400

  /// Composes the ecomap of one household.
  ///
  /// - Parameter overlay: what an answer lays over the map.
  /// - Throws: `DotRenderingFailure.tooLarge` beyond ``mostActors``, and what the renderer throws
  ///   when it cannot measure the words.
  public func ecomap(
    of household: Household, in network: SupportNetwork, options: EcomapOptions,
    overlay: EcomapOverlay = EcomapOverlay()
  ) async throws -> Ecomap {
    let count = Ecomap.actorCount(
      around: household, in: network, options: options, overlay: overlay)
    guard count <= Self.mostActors else {
      throw DotRenderingFailure.tooLarge(.nodes, count: count, limit: Self.mostActors)
    }
    let words = Ecomap.words(for: household, in: network, options: options, overlay: overlay)
      .sorted {
        ($0.text, $0.style.isBold ? 1 : 0) < ($1.text, $1.style.isBold ? 1 : 0)
      }
    let sizes = try await renderer.measure(words)
    let measured = Dictionary(zip(words, sizes), uniquingKeysWith: { first, _ in first })
    return Ecomap(
      of: household, in: network, options: options, overlay: overlay,
      ruler: TextRuler(sizes: measured))
  }

  /// Makes the picture of a composed map.
  ///
  /// - Throws: what the renderer throws, for a warning of Graphviz too: a picture that lost a
  ///   word is wrong.
  public func picture(of ecomap: Ecomap, as format: PictureFormat) async throws -> [UInt8] {
    try await renderer.render(ecomap.picture, as: format)
  }
}
