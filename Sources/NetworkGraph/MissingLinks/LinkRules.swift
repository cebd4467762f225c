/// Which links may still be chosen.
struct LinkRules {
  private let problem: LinkProblem
  private let mostPerHead: Int?
  private var linksTo: [Int32: Int] = [:]
  private var chosen: Set<NodeLink> = []

  init(_ problem: LinkProblem, mostPerHead: Int?) {
    self.problem = problem
    self.mostPerHead = mostPerHead
  }

  /// Whether another link may lead to a node.
  func isOpen(_ head: Int32) -> Bool {
    mostPerHead.map { linksTo[head, default: 0] < $0 } ?? true
  }

  func allows(_ tail: Int32, _ head: Int32) -> Bool {
    head != tail && isOpen(head) && !chosen.contains(NodeLink(from: Int(tail), to: Int(head)))
      && !problem.outgoing[Int(tail)].contains { problem.outgoing.heads[$0] == head }
      && !problem.isExcluded(Int(tail), Int(head))
  }

  mutating func choose(_ tail: Int32, _ head: Int32) {
    chosen.insert(NodeLink(from: Int(tail), to: Int(head)))
    linksTo[head, default: 0] += 1
  }
}

extension LinkRules {
  /// The node of some that a link from a tail leads to best, all else alike: of those that it may
  /// lead to the most familiar one, then the lowest; nothing when it may lead to none.
  func mostFamiliar(of heads: [Int32], to tail: Int32) -> (head: Int32, familiarity: Int)? {
    var best: (head: Int32, familiarity: Int)?
    for head in heads where allows(tail, head) {
      let familiarity = problem.familiarity(of: tail, with: head)
      if familiarity > best?.familiarity ?? -1 { best = (head, familiarity) }
    }
    return best
  }
}
