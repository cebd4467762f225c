import SupportNetwork
import Wording

/// A way of drawing ties that a school of practice knows: one table for strokes and legend alike.
public enum Notation: String, Hashable, Sendable, CaseIterable {
  /// Hartman's lines with the letters of the Dutch ecogram and zigzag for tension.
  case kring
  /// Source: A. Hartman, "Diagrammatic assessment of family relationships", Social Casework 59(8),
  /// 1978: thick is strong, dotted is weak, hatched is stressful. Ambivalent and broken are ours.
  case hartman
  /// Source: the ecogram of Expertisecentrum Mantelzorg (2016): thick is supportive, dotted is
  /// neutral, hatched is stressful. Ambivalent and broken are ours.
  case nlEcogram = "nl-ecogram"

  /// How a line of the map is drawn: by what the tie is, and by what an overlay says of it.
  func stroke(for line: EcomapTie) -> Stroke {
    let style = line.tie.map(TieStyle.init(of:)) ?? .contact
    let usual = stroke(for: style, isAside: line.isBetweenOutsiders)
    return line.mark.map { stroke(for: $0, usually: usual) } ?? usual
  }

  /// How a marked line is drawn; the same in every notation.
  ///
  /// - Parameter usual: how the tie is drawn without mark.
  func stroke(for mark: LineMark, usually usual: Stroke) -> Stroke {
    switch mark {
    case .came: Stroke(usual.pattern, width: usual.width, ink: .gain)
    case .went, .takenAway: Stroke(.dashed, width: 1.25, ink: .grey)
    case .before: Stroke(usual.pattern, width: usual.width, ink: .grey)
    case .missing: Self.gap
    case .changed, .step: usual
    }
  }

  /// The dots of a gap.
  static let gap = Stroke(.roundDots, width: 1.5, ink: .dark)

  /// The halo of a way.
  static let halo = Stroke(.solid, width: 11, ink: .halo)

  /// How a tie of a style is drawn.
  ///
  /// - Parameter isAside: whether it is between outsiders: the same stroke, with less weight, so
  ///   that the household's own ties come first.
  func stroke(for style: TieStyle, isAside: Bool) -> Stroke {
    let stroke = stroke(for: style)
    guard isAside else { return stroke }
    return Stroke(
      stroke.pattern, width: max(0.75, stroke.width * 0.65),
      ink: stroke.ink == .dark ? .soft : stroke.ink)
  }

  /// How a tie of the household is drawn.
  func stroke(for style: TieStyle) -> Stroke {
    switch style {
    case .contact, .latent, .lost: Stroke(.solid, width: 0.75, ink: .grey)
    case .broken: Stroke(.doubleSlash, width: 1.25, ink: .stress)
    case .felt(let strength, let feeling): stroke(strength, feeling)
    }
  }

  private func stroke(_ strength: Tie.Strength, _ feeling: TieStyle.Feeling) -> Stroke {
    switch self {
    case .kring: kringStroke(strength, feeling)
    case .hartman: hartmanStroke(strength, feeling)
    case .nlEcogram: dutchStroke(feeling)
    }
  }

  private func kringStroke(_ strength: Tie.Strength, _ feeling: TieStyle.Feeling) -> Stroke {
    switch (feeling, strength) {
    case (.stressful, _): Stroke(.zigzag, width: Self.width(of: strength, most: 2), ink: .stress)
    case (.ambivalent, _):
      Stroke(.zigzagOverSolid, width: Self.width(of: strength, most: 1.6), ink: .stress)
    case (_, .weak): Stroke(.dashed, width: 0.75, ink: .dark)
    case (_, .normal): Stroke(.solid, width: 1.5, ink: .dark)
    case (_, .strong): Stroke(.solid, width: 3.5, ink: .dark)
    }
  }

  private func hartmanStroke(_ strength: Tie.Strength, _ feeling: TieStyle.Feeling) -> Stroke {
    switch (feeling, strength) {
    case (.stressful, _): Stroke(.hatched, width: Self.width(of: strength, most: 2), ink: .stress)
    case (.ambivalent, _):
      Stroke(.sparselyHatched, width: Self.width(of: strength, most: 2), ink: .stress)
    case (_, .weak): Stroke(.dotted, width: 1.25, ink: .dark)
    case (_, .normal): Stroke(.solid, width: 1.5, ink: .dark)
    case (_, .strong): Stroke(.solid, width: 3.5, ink: .dark)
    }
  }

  private func dutchStroke(_ feeling: TieStyle.Feeling) -> Stroke {
    switch feeling {
    case .supportive: Stroke(.solid, width: 3, ink: .dark)
    case .neutral: Stroke(.dotted, width: 1.25, ink: .dark)
    case .stressful: Stroke(.hatched, width: 1.25, ink: .stress)
    case .ambivalent: Stroke(.sparselyHatched, width: 3, ink: .stress)
    }
  }

  private static func width(of strength: Tie.Strength, most: Double) -> Double {
    switch strength {
    case .weak: 0.75
    case .normal: 1.2
    case .strong: most
    }
  }

  /// What the legend explains about a line of the map.
  func entries(for line: EcomapTie) -> Set<LegendItem> {
    let own = line.mark?.entry
    let hidesStyle = line.mark?.hidesStyle ?? false
    let style = hidesStyle ? nil : line.tie.map { entry(for: TieStyle(of: $0)) }
    return Set([style, own].compactMap { $0 })
  }

  /// What the legend explains about a style; styles that look alike share an entry.
  func entry(for style: TieStyle) -> LegendItem {
    switch style {
    case .contact: .contact
    case .latent: .latent
    case .lost: .lost
    case .broken: .broken
    case .felt(_, .stressful): .stressful
    case .felt(_, .ambivalent): .ambivalent
    case .felt(let strength, let feeling):
      switch (self, strength) {
      case (.nlEcogram, _): feeling == .supportive ? .supportive : .neutral
      case (_, .weak): .weak
      case (_, .normal): .normal
      case (_, .strong): .strong
      }
    }
  }
}
