import SupportNetwork

/// How far each sort of tie is trusted to carry a question onwards, in (0, 1].
///
/// The defaults are Kring's own choice; a settings file can change each.
public struct TrustScale: Hashable, Sendable {
  public var weak = 0.3
  public var normal = 0.6
  public var strong = 0.9
  /// A factor for a tie with tension.
  public var stressful = 0.5
  /// A factor for a tie with support and tension at once.
  public var ambivalent = 0.7
  public var coldReferral = 0.3
  public var warmReferral = 0.7
  public var agreedReferral = 0.9

  public init() {}

  /// The trust of a tie as its factors; their product is the trust.
  ///
  /// A referral is trusted by its warmth, every other tie by its strength; a referral of which
  /// nobody said how warm it is counts as cold.
  func factors(of tie: Tie) -> [Double] {
    let quality: Double? =
      switch tie.quality {
      case .stressful: stressful
      case .ambivalent: ambivalent
      case .supportive, .neutral, .broken: nil
      }
    return [bond(of: tie), quality].compactMap { $0 }
  }

  private func bond(of tie: Tie) -> Double {
    if case .referral(let terms) = tie.kind {
      switch terms.warmth {
      case .agreed: return agreedReferral
      case .warm: return warmReferral
      case .cold, nil: return coldReferral
      }
    }
    switch tie.strength {
    case .weak: return weak
    case .normal: return normal
    case .strong: return strong
    }
  }
}
