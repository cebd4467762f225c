/// How a line of the map looks.
struct ReferralStroke: Hashable, Sendable {
  enum Pattern: Hashable, Sendable {
    case solid, dashed
    /// Two thin lines beside each other.
    case double
    /// Round dots, further apart than they are wide.
    case roundDots
  }

  let pattern: Pattern
  /// Line width in points; of two lines, that of each.
  let width: Double
  let colour: String
}

/// One table from what a line is to how it looks, for the map and its legend alike.
///
/// Each look is told apart without colour. Thick is strong and dashed is weak, as on the map of a
/// household: an agreement bears more than a leaflet.
enum ReferralNotation {
  /// - Parameter isThin: for a map with so many lines that each gets less weight.
  static func stroke(for style: ReferralLine.Style, isThin: Bool = false) -> ReferralStroke {
    let stroke = usualStroke(for: style)
    guard isThin else { return stroke }
    return ReferralStroke(
      pattern: stroke.pattern, width: max(0.4, stroke.width * 0.5), colour: stroke.colour)
  }

  private static func usualStroke(for style: ReferralLine.Style) -> ReferralStroke {
    switch style {
    case .agreed: ReferralStroke(pattern: .solid, width: 2.8, colour: "#22303c")
    case .warm: ReferralStroke(pattern: .solid, width: 1.4, colour: "#22303c")
    case .cold: ReferralStroke(pattern: .dashed, width: 0.9, colour: "#22303c")
    case .unstated: ReferralStroke(pattern: .solid, width: 0.6, colour: "#56626d")
    case .collaboration: ReferralStroke(pattern: .double, width: 0.8, colour: "#2b5c8a")
    case .proposed: ReferralStroke(pattern: .roundDots, width: 2.2, colour: "#9a4a00")
    }
  }

  /// The arrow head at who receives: open where nobody reports back.
  static func arrowHead(for look: ReferralLine.Look) -> String {
    look.lacksReport ? "onormal" : "normal"
  }

  /// Whether people are sent over the line, so that it has arrow heads.
  static func hasArrows(_ style: ReferralLine.Style) -> Bool {
    style != .collaboration
  }

  /// The length of an arrow head on a line, as a share of Graphviz's ten points.
  static func arrowSize(of stroke: ReferralStroke) -> Double {
    stroke.width > 2 ? 0.6 : stroke.width > 0.7 ? 0.65 : 0.45
  }
}
