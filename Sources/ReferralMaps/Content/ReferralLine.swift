import SupportNetwork

/// A line of the map: one tie or several of the same look between two boxes.
struct ReferralLine: Hashable, Sendable {
  /// What decides how a line is drawn.
  struct Look: Hashable, Sendable {
    var style: Style
    /// Whether only one side says that the tie is there.
    var isDeclared = false
    /// Whether it is known that the receiver does not report back.
    var lacksReport = false
  }

  enum Style: String, Hashable, Sendable, CaseIterable {
    case agreed, warm, cold
    /// A referral of which nobody said how people are brought over.
    case unstated
    case collaboration
    /// Not there yet.
    case proposed
  }

  let look: Look
  /// The places of the boxes; for a line one way, the receiver is the second.
  let from: Int
  let to: Int
  /// Whether arrow heads stand at both ends.
  let isMutual: Bool
  /// The ties, in the order of the sentences that are made of them.
  let ties: [Tie]
  /// How many needs a proposed line would bring within reach.
  let gain: Int?
}

extension ReferralLine.Look {
  /// The look of a tie, or nothing for one that is no referral or collaboration.
  init?(of tie: Tie) {
    switch tie.kind {
    case .referral(let terms):
      let style: ReferralLine.Style =
        switch terms.warmth {
        case .agreed: .agreed
        case .warm: .warm
        case .cold: .cold
        case nil: .unstated
        }
      self.init(style: style, lacksReport: terms.reportsBack == false)
    case .collaboration: self.init(style: .collaboration)
    case .partnership, .kinship, .support, .care, .contact, .membership: return nil
    }
    isDeclared = tie.knowledge?.state == .declared
  }
}
