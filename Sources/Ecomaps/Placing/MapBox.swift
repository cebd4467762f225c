import SupportNetwork

/// What takes a place on the map: an outside actor or a gap, with its wrapped name and the size of
/// its shape.
struct MapBox: Sendable {
  let end: EcomapTie.End
  let sector: SectorKey
  let ring: Ring
  /// Whether it is on the map because of an overlay alone.
  let isGuest: Bool
  let name: WrappedText
  let size: Size

  /// White space between the name and the outline.
  static let paddingX = 7.0
  static let paddingY = 4.5
  /// How far the second outline of a volunteer stands off; Graphviz draws it there.
  static let secondOutline = 4.0

  init(_ actor: EcomapActor, typeSize: Double, ruler: TextRuler) {
    end = .actor(actor.id)
    sector = actor.sector
    ring = actor.ring
    isGuest = actor.isGuest
    name = Self.wrapped(actor.label, typeSize: typeSize, ruler: ruler)
    size = Self.size(around: name, outlines: actor.actor.isVolunteer ? 2 : 1)
  }

  init(_ gap: EcomapGap, typeSize: Double, ruler: TextRuler) {
    end = .gap(gap.mark.id)
    sector = gap.sector
    ring = EcomapGap.ring
    isGuest = true
    name = Self.wrapped(gap.mark.text, lines: 4, typeSize: typeSize, ruler: ruler)
    size = Self.size(around: name, outlines: 1)
  }

  private static func wrapped(
    _ label: String, lines: Int = 3, typeSize: Double, ruler: TextRuler
  ) -> WrappedText {
    // About 14 characters, and more for a longer word: a broken word reads badly.
    let words = label.split(separator: " ").map { ruler.width(of: String($0), size: typeSize) }
    let width = max(typeSize * 8.6, min(words.max() ?? 0, typeSize * 12))
    return WrappedText(label, width: width, lines: lines, size: typeSize, ruler: ruler)
  }

  private static func size(around name: WrappedText, outlines: Int) -> Size {
    let extra = Double(outlines - 1) * 2 * secondOutline
    return Size(
      width: max(name.box.width + 2 * paddingX, 30) + extra,
      height: name.box.height + 2 * paddingY + extra)
  }

  /// The area it takes on the map with the space around it, in square points.
  var demand: Double { (size.width + 16) * (size.height + 18) }
}
