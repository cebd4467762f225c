import SupportNetwork

/// The colours of the map: one hue a sector, dark enough for text (contrast of 4.5 : 1 on white)
/// and, thinned to a tint, light enough for paper.
///
/// The hues start from the colour-blind-safe set of M. Okabe and K. Ito, "Color universal
/// design", 2008. No colour carries meaning alone.
package enum Palette {
  package static let ink = "#22303c"
  package static let softInk = "#56626d"
  package static let hairline = "#b9c1c8"
  package static let paper = "#ffffff"
  package static let shade = "#c3ccd4"
  package static let dormant = "#8a949d"

  private static let hues = [
    "#2f6b4f", "#2b5c8a", "#855600", "#7a4370", "#9c3d2c", "#1b6a70", "#666000", "#4d4f9e",
    "#7b5236", "#3f6a1f", "#8a3a5e", "#35606f", "#6d5a86", "#5c6656",
  ]

  /// The dark colour of a sector: outlines of its actors and its name.
  static func hue(of sector: SectorKey, at position: Int) -> String {
    sector == .noDomain ? softInk : hue(at: position)
  }

  /// The dark colour of the group at a position.
  package static func hue(at position: Int) -> String { hues[position % hues.count] }

  /// The same colour as a background of 8 %.
  package static func tint(_ hue: String) -> String { hue + "14" }
}
