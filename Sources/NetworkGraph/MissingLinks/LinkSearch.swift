import HeapModule

/// Chooses links one after the other, each the one that brings the most then.
///
/// The best link of a tail is looked for again only when what it would bring may have become less
/// and it comes to the front: what a link brings never grows, so the choice is that of plain
/// greedy. Of links that bring as much, the one with the lowest tail, then the lowest head, is
/// chosen.
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
    let reaches = problem.reaches
    coverage = LinkCoverage(problem, reaches)
    gains = LinkGains(problem, reaches, coverage)
  }

  mutating func links(_ count: Int) -> ChosenLinks {
    let unreached = coverage.unreached.reduce(0) { $0 + $1.count }
    var waiting = Heap(
      problem.tails.indices.compactMap { gains.best(from: $0, in: problem, rules) })
    var isDirty = [Bool](repeating: false, count: problem.tails.count)
    var links: [ChosenLinks.Link] = []
    while links.count < count, let candidate = waiting.popMax() {
      if isDirty[candidate.tail] || !rules.isOpen(candidate.head) {
        isDirty[candidate.tail] = false
        if let again = gains.best(from: candidate.tail, in: problem, rules) {
          waiting.insert(again)
        }
        continue
      }
      links.append(take(candidate) { isDirty[$0] = true })
      isDirty[candidate.tail] = false
      if let again = gains.best(from: candidate.tail, in: problem, rules) { waiting.insert(again) }
    }
    return ChosenLinks(links: links, unreached: unreached, guarantee: guarantee)
  }

  private mutating func take(
    _ candidate: LinkCandidate, _ touched: (Int) -> Void
  ) -> ChosenLinks.Link {
    let tail = problem.tails[candidate.tail]
    rules.choose(tail, candidate.head)
    let brought = gains.brought(
      by: gains.profiles[candidate.profile], from: candidate.tail, coverage)
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
        BroughtNeeds(household: Int(coverage.households[$0.place]), domains: $0.domains)
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
  /// concerns it O(profiles · groups · domains).
  public func links(_ count: Int, mostPerHead: Int? = nil) -> ChosenLinks {
    precondition(limit >= 2, "a way with a new link has two steps at least")
    var search = LinkSearch(self, mostPerHead: mostPerHead)
    return search.links(count)
  }

  /// How far the offers of each group reach.
  var reaches: [DomainReach] {
    groups.map { group in
      DomainReach(
        outgoing: group.closed.isEmpty ? outgoing : outgoing.without(group.closed),
        offers: group.closed.isEmpty
          ? group.offers
          : group.offers.enumerated().map { node, offer in
            group.closed.contains(Int32(node)) ? [] : offer
          }, limit: limit)
    }
  }
}

extension SparseRows {
  /// The arcs that neither begin nor end at some nodes. Complexity: O(rows + arcs · log nodes).
  func without(_ nodes: [Int32]) -> SparseRows {
    let closed = Set(nodes)
    var starts: [Int32] = [0]
    var kept: [Int32] = []
    for row in 0..<rowCount {
      if !closed.contains(Int32(row)) {
        for arc in self[row] where !closed.contains(heads[arc]) { kept.append(heads[arc]) }
      }
      starts.append(Int32(kept.count))
    }
    return SparseRows(starts: Column(starts), heads: Column(kept))
  }
}
