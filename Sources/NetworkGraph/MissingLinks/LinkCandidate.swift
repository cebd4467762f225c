/// A link that may be chosen, with what it brings now; the greatest is chosen first.
struct LinkCandidate: Comparable {
  let gain: Int
  let familiarity: Int
  /// The place of the tail in the problem.
  let tail: Int
  /// The place of the profile of the head.
  let profile: Int
  let head: Int32

  static func < (one: LinkCandidate, other: LinkCandidate) -> Bool {
    (one.gain, one.familiarity, other.tail, other.head)
      < (other.gain, other.familiarity, one.tail, one.head)
  }
}

extension LinkGains {
  /// The first link to choose from a tail; nothing when none brings anything.
  ///
  /// Complexity: O(profiles · crowds of the tail · domains), and looking at the contacts of the heads
  /// that bring the most.
  func best(
    from tail: Int, in problem: LinkProblem, _ coverage: LinkCoverage, _ rules: LinkRules
  ) -> LinkCandidate? {
    guard hasAny(tail, coverage) else { return nil }
    var best: LinkCandidate?
    for (place, profile) in profiles.enumerated() {
      let gain = gain(of: profile, from: tail, coverage)
      guard gain > 0, gain >= best?.gain ?? 0,
        let (head, familiarity) = rules.mostFamiliar(of: profile.heads, to: problem.tails[tail])
      else { continue }
      let candidate = LinkCandidate(
        gain: gain, familiarity: familiarity, tail: tail, profile: place, head: head)
      best = best.map { max($0, candidate) } ?? candidate
    }
    return best
  }
}
