public import DotLanguage
import Ecomaps
public import NetworkQueries
public import ReferralMaps

/// Draws maps of who refers to whom.
public struct ReferralDraughtsman: Sendable {
  private let renderer: any DotRenderer & DotArranger

  /// - Parameter renderer: who measures words, finds places and makes pictures.
  public init(renderer: any DotRenderer & DotArranger) { self.renderer = renderer }

  /// The most organisations on one map.
  public static let mostBoxes = 2_000

  /// Composes the map of a network.
  ///
  /// Small maps are set in several ways, and the one that needs the least paper is taken; in panels
  /// only those that have no room on A3 otherwise.
  ///
  /// - Parameter links: referral ties that are not there yet, drawn with what they bring.
  /// - Throws: `DotRenderingFailure.tooLarge` beyond ``mostBoxes``, and what the renderer throws.
  public func map(
    of network: CompiledNetwork, links: [ProposedLink] = [], options: ReferralMapOptions
  ) async throws(DotRenderingFailure) -> ReferralMap {
    let draft = ReferralMapDraft(of: network, links: links, options: options)
    guard draft.boxCount <= Self.mostBoxes else {
      throw .tooLarge(.nodes, count: draft.boxCount, limit: Self.mostBoxes)
    }
    let words = draft.words.sorted {
      ($0.text, $0.style.isBold ? 1 : 0) < ($1.text, $1.style.isBold ? 1 : 0)
    }
    let sizes = try await renderer.measure(words)
    let ruler = TextRuler(
      sizes: Dictionary(zip(words, sizes), uniquingKeysWith: { first, _ in first }))
    var best: ReferralMap?
    for sketch in draft.sketches(ruler: ruler) {
      if !sketch.isLayered, best?.paper != nil { break }
      var arrangements: [DotArrangement] = []
      for part in sketch.sketches { arrangements.append(try await renderer.arrange(part)) }
      let map = ReferralMap(sketch, arrangements)
      if best.map(map.isSmaller) ?? true { best = map }
      if map.isSmallest { break }
    }
    guard let best else { preconditionFailure("every map has a sketch") }
    return best
  }

  /// Makes the picture of a composed map.
  ///
  /// - Throws: what the renderer throws, for a warning of Graphviz too: a picture that lost a
  ///   word is wrong.
  public func picture(
    of map: ReferralMap, as format: PictureFormat
  ) async throws(DotRenderingFailure) -> [UInt8] {
    try await renderer.render(map.picture, as: format)
  }
}
