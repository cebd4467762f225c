import SupportNetwork

/// What about a tie decides how it is drawn.
enum TieStyle: Hashable, Sendable {
  case felt(Tie.Strength, Feeling)
  case broken
  /// They know each other or belong together; no support goes over it.
  case contact
  case latent
  case lost

  enum Feeling: Hashable, Sendable {
    case supportive, neutral, ambivalent, stressful
  }

  init(of tie: Tie) {
    switch (tie.presence, tie.quality) {
    case (.latent, _): self = .latent
    case (.lost, _): self = .lost
    case (_, .broken): self = .broken
    case (_, .stressful): self = .felt(tie.strength, .stressful)
    case (_, .ambivalent): self = .felt(tie.strength, .ambivalent)
    case (_, .supportive): self = .felt(tie.strength, .supportive)
    case (_, .neutral):
      let isMereContact = tie.support.isEmpty && tie.flow == .none && tie.strength == .normal
      switch tie.kind.code {
      case .contact where isMereContact, .membership: self = .contact
      default: self = .felt(tie.strength, .neutral)
      }
    }
  }
}
