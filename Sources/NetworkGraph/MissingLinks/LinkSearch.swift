import HeapModule

/// Chooses links one after the other, each the one that brings the most then.
///
/// The best link of a tail is looked for again only when what it would bring may have become less
/// and it comes to the front: what a link brings never grows, so the choice is that of plain
/// greedy. The order of links that bring as much is that of ``LinkProblem``.
///
/// Source: M. Minoux, "Accelerated greedy algorithms for maximizing submodular set functions",
/// 1978; as CELF by J. Leskovec and others, "Cost-effective outbreak detection in networks", 2007.
struct LinkSearch {
  private let problem: LinkProblem
  private var coverage: LinkCoverage
  private var gains: LinkGains
  private var rules: LinkRules
  private let guarantee: ChosenLinks.Guarantee

  init(_ problem: LinkProblem, mostPerHead: Int?) {
    self.problem = problem
    rules = LinkRules(problem, mostPerHead: mostPerHead)
    guarantee = mostPerHead == nil ? .atLeast63Percent : .atLeastHalf
    let closures = problem.closures
    coverage = LinkCoverage(problem, closures)
    gains = LinkGains(problem, closures, coverage)
  }

  mutating func links(_ count: Int) -> ChosenLinks {
    let outOfReach = coverage.outOfReach
    var waiting = Heap(
      problem.tails.indices.compactMap { gains.best(from: $0, in: problem, coverage, rules) })
    var isDirty = [Bool](repeating: false, count: problem.tails.count)
    var links: [ChosenLinks.Link] = []
    while links.count < count, let candidate = waiting.popMax() {
      if !isDirty[candidate.tail], rules.isOpen(candidate.head) {
        links.append(take(candidate) { isDirty[$0] = true })
      }
      isDirty[candidate.tail] = false
      if let again = gains.best(from: candidate.tail, in: problem, coverage, rules) {
        waiting.insert(again)
      }
    }
    return ChosenLinks(links: links, outOfReach: outOfReach, guarantee: guarantee)
  }

  private mutating func take(
    _ candidate: LinkCandidate, _ touched: (Int) -> Void
  ) -> ChosenLinks.Link {
    let tail = problem.tails[candidate.tail]
    rules.choose(tail, candidate.head)
    let brought = coverage.brought(by: gains.profiles[candidate.profile], from: candidate.tail)
    for (place, domains) in brought {
      gains.add(domains, of: place, -1, coverage, touched)
      coverage.unreached[place].subtract(domains)
    }
    return ChosenLinks.Link(tail, candidate.head, brought, coverage)
  }
}

extension ChosenLinks.Link {
  init(
    _ tail: Int32, _ head: Int32, _ brought: [(place: Int, domains: DomainSet)],
    _ coverage: LinkCoverage
  ) {
    self.init(
      tail: Int(tail), head: Int(head),
      brought: brought.map {
        HouseholdNeeds(household: Int(coverage.households[$0.place]), domains: $0.domains)
      })
  }
}

extension LinkProblem {
  /// The links that bring the most needs together, by greedy choice: at least 63 % of the most
  /// that can be brought, or half of it where links to one node are limited.
  ///
  /// - Parameters:
  ///   - count: the most links to choose; those that bring nothing are never chosen.
  ///   - mostPerHead: the most new links that lead to one node.
  ///
  /// - Precondition: the limit is at least 2, as a household is a step from the tail and the link
  ///   is another.
  ///
  /// Complexity: O(limit · (nodes + arcs)) for each group, what is within `limit − 1` steps of the
  /// households with unreached needs, and for each tail once and again after each choice that
  /// concerns it O(profiles · crowds · domains).
  public func links(_ count: Int, mostPerHead: Int? = nil) -> ChosenLinks {
    precondition(limit >= 2, "a way with a new link has two steps at least")
    var search = LinkSearch(self, mostPerHead: mostPerHead)
    return search.links(count)
  }
}
