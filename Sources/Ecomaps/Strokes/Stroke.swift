/// How a line looks.
struct Stroke: Hashable, Sendable {
  let pattern: Pattern
  /// Line width in points.
  let width: Double
  let ink: Ink

  init(_ pattern: Pattern, width: Double, ink: Ink) {
    self.pattern = pattern
    self.width = width
    self.ink = ink
  }

  enum Pattern: Hashable, Sendable {
    case solid, dashed, dotted
    /// Round dots, further apart than they are wide.
    case roundDots
    case zigzag
    /// A zigzag with the straight line under it.
    case zigzagOverSolid
    /// A line with two slashes across its middle.
    case doubleSlash
    /// A line with short ticks across it all along.
    case hatched
    /// The same with a third of the ticks.
    case sparselyHatched
  }

  /// How far the drawn line strays from its path, in points.
  var reach: Double {
    switch pattern {
    case .solid, .dashed, .dotted, .roundDots: width / 2
    case .zigzag, .zigzagOverSolid, .hatched, .sparselyHatched: 3.5 + width / 2
    case .doubleSlash: 5 + width / 2
    }
  }
}

/// The colours of lines; each is told apart by its stroke too.
enum Ink: Hashable, Sendable {
  case dark, soft, grey, stress
  /// What came.
  case gain
  /// The halo of a way, opaque: what it is made of overlaps, and must not look darker there.
  case halo

  var hex: String {
    switch self {
    case .dark: "#22303c"
    case .soft: "#56626d"
    case .grey: "#7d8790"
    case .stress: "#a3262a"
    case .gain: "#1a7a3c"
    case .halo: "#f6d07a"
    }
  }
}
