import DotLanguage
import Ecomaps
import NetworkQueries
import SupportNetwork
import Wording
import Workbench

/// Draws the maps of open cases, and remembers the last good picture of each.
actor MapMaker {
  private let draughtsman: EcomapDraughtsman
  private var drawn: [CaseID: DrawnMap] = [:]

  init(renderer: any DotRenderer) { draughtsman = EcomapDraughtsman(renderer: renderer) }

  /// A map as it was drawn last.
  struct DrawnMap: Sendable {
    let ecomap: Ecomap
    let svg: String
    /// Whether it is an older picture, as drawing anew failed.
    var isOld = false
  }

  /// Draws the map of a case.
  ///
  /// - Returns: the last good picture, marked as old, when drawing fails.
  /// - Throws: ``Refusal`` when it fails and there is none.
  func map(
    of id: CaseID, _ network: SupportNetwork, around household: Household,
    overlay: EcomapOverlay, on day: CalendarDate?, language: Language
  ) async throws(Refusal) -> DrawnMap {
    do {
      let ecomap = try await compose(network, household, overlay, day, language)
      let bytes = try await draughtsman.picture(of: ecomap, as: .svg)
      let map = DrawnMap(ecomap: ecomap, svg: Self.inline(String(decoding: bytes, as: UTF8.self)))
      drawn[id] = map
      return map
    } catch {
      guard var last = drawn[id] else { throw Refusal.drawing }
      last.isOld = true
      return last
    }
  }

  /// The map as a file to keep or to print.
  func file(
    _ network: SupportNetwork, around household: Household,
    overlay: EcomapOverlay = EcomapOverlay(), on day: CalendarDate? = nil, language: Language,
    as format: PictureFormat
  ) async throws(Refusal) -> [UInt8] {
    do {
      let ecomap = try await compose(network, household, overlay, day, language)
      return try await draughtsman.picture(of: ecomap, as: format)
    } catch {
      throw Refusal.drawing
    }
  }

  /// Where a point of the map is that the browser shows; nothing before one was drawn.
  func placing(of id: CaseID, x: Double, y: Double) -> Placing? {
    drawn[id]?.ecomap.placing(x: x, y: y)
  }

  /// Where in the list of ties a line is that the browser shows.
  func tie(of id: CaseID, part: String) -> Int? { drawn[id]?.ecomap.tiePosition(id: part) }

  /// Forgets the picture of a case that is gone.
  func forget(_ id: CaseID) { drawn[id] = nil }

  /// Forgets all pictures.
  func clear() { drawn = [:] }

  private func compose(
    _ network: SupportNetwork, _ household: Household, _ overlay: EcomapOverlay,
    _ day: CalendarDate?, _ language: Language
  ) async throws -> Ecomap {
    try await draughtsman.ecomap(
      of: household, in: network, options: EcomapOptions(language: language, date: day),
      overlay: overlay)
  }

  /// The picture as part of a page, which has no XML declaration.
  private static func inline(_ svg: String) -> String {
    svg.firstRange(of: "<svg").map { String(svg[$0.lowerBound...]) } ?? svg
  }
}
