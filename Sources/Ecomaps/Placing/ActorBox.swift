import SupportNetwork

/// An outside actor with its wrapped name and the size of its shape.
struct ActorBox: Sendable {
  let actor: EcomapActor
  let name: WrappedText
  let size: Size

  /// White space between the name and the outline.
  static let paddingX = 7.0
  static let paddingY = 4.5
  /// How far the second outline of a volunteer stands off; Graphviz draws it there.
  static let secondOutline = 4.0

  init(_ actor: EcomapActor, typeSize: Double, ruler: TextRuler) {
    self.actor = actor
    // About 14 characters, and more for a longer word: a broken word reads badly.
    let words = actor.label.split(separator: " ").map {
      ruler.width(of: String($0), size: typeSize)
    }
    let width = max(typeSize * 8.6, min(words.max() ?? 0, typeSize * 12))
    name = WrappedText(actor.label, width: width, lines: 3, size: typeSize, ruler: ruler)
    let extra = actor.actor.isVolunteer ? 2 * Self.secondOutline : 0
    size = Size(
      width: max(name.box.width + 2 * Self.paddingX, 30) + extra,
      height: name.box.height + 2 * Self.paddingY + extra)
  }

  /// The area it takes on the map with the space around it, in square points.
  var demand: Double { (size.width + 16) * (size.height + 18) }
}
