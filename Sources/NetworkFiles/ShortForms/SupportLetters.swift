import SupportNetwork

/// Letters of support as the short form of a tie writes them: `PE`, `PE/G`, `/G`, `PE/`.
struct SupportLetters {
  private let left: Support
  /// What comes after the slash; nothing when there is no slash.
  private let right: Support?

  /// Whether a text can only be meant as letters: capitals P, E, A, G and at most one slash.
  static func isLike(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 != "/" }
      && text.unicodeScalars.allSatisfy { "PEAG/".unicodeScalars.contains($0) }
  }

  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let left = Support(letters: first) else { return nil }
    self.left = left
    if parts.count == 1 {
      right = nil
    } else {
      guard let right = Support(letters: parts[1]) else { return nil }
      self.right = right
    }
  }

  /// What the left end gives and what the right end gives. Without a slash the letters go along
  /// the arrow; along none, they say nothing.
  func along(_ arrow: Arrow) -> (given: Support, returned: Support)? {
    if let right { return (left, right) }
    switch arrow {
    case .forward: return (left, [])
    case .backward: return ([], left)
    case .both: return (left, left)
    case .none: return nil
    }
  }

  /// The shortest letters that say who gives what over an arrow; nothing when nobody gives.
  static func text(given: Support, returned: Support, along arrow: Arrow) -> String? {
    switch (arrow, given.isEmpty, returned.isEmpty) {
    case (_, true, true): nil
    case (.forward, false, true): given.letters
    case (.backward, true, false): returned.letters
    case (.both, _, _) where given == returned: given.letters
    default: given.letters + "/" + returned.letters
    }
  }
}
