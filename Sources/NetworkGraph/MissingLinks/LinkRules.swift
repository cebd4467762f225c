/// Which links may still be chosen.
struct LinkRules {
  private let problem: LinkProblem
  private let mostPerHead: Int?
  private var linksTo: [Int32: Int] = [:]
  private var chosen: Set<NodeLink> = []

  private struct NodeLink: Hashable {
    let tail: Int32
    let head: Int32
  }

  init(_ problem: LinkProblem, mostPerHead: Int?) {
    self.problem = problem
    self.mostPerHead = mostPerHead
  }

  /// Whether another link may lead to a node.
  func isOpen(_ head: Int32) -> Bool {
    mostPerHead.map { linksTo[head, default: 0] < $0 } ?? true
  }

  func allows(_ tail: Int32, _ head: Int32) -> Bool {
    head != tail && isOpen(head) && !chosen.contains(NodeLink(tail: tail, head: head))
      && !problem.outgoing[Int(tail)].contains { problem.outgoing.heads[$0] == head }
      && !problem.isExcluded(Int(tail), Int(head))
  }

  mutating func choose(_ tail: Int32, _ head: Int32) {
    chosen.insert(NodeLink(tail: tail, head: head))
    linksTo[head, default: 0] += 1
  }
}

/// A link that may be chosen, with what it brings now.
struct LinkCandidate: Comparable {
  let gain: Int
  /// The place of the tail in the problem.
  let tail: Int
  /// The place of the profile of the head.
  let profile: Int
  let head: Int32

  static func < (one: LinkCandidate, other: LinkCandidate) -> Bool {
    (one.gain, other.tail) < (other.gain, one.tail)
  }
}

extension LinkGains {
  /// The link from a tail that brings the most, of several the one with the lowest head; nothing
  /// when none brings anything.
  ///
  /// Complexity: O(profiles · groups near the tail · domains).
  func best(from tail: Int, in problem: LinkProblem, _ rules: LinkRules) -> LinkCandidate? {
    guard hasAny(tail) else { return nil }
    let node = problem.tails[tail]
    var best: LinkCandidate?
    for (place, profile) in profiles.enumerated() {
      let gain = gain(of: profile, from: tail)
      guard gain > 0, gain >= best?.gain ?? 0,
        let head = profile.heads.first(where: { rules.allows(node, $0) })
      else { continue }
      if let best, gain == best.gain, head > best.head { continue }
      best = LinkCandidate(gain: gain, tail: tail, profile: place, head: head)
    }
    return best
  }
}
