/// That the best choice of links cannot be found by trying.
public struct TooManyLinks: Error, Hashable, Sendable {
  /// How many links could be chosen.
  public let candidates: Int
}

extension LinkProblem {
  /// The links that bring the most needs together: no other choice of as many brings more.
  ///
  /// Tries the choices, and leaves out those that cannot come to more than the best so far: a
  /// choice brings no more than its links so far and the most that each further one would add now.
  /// Of choices that bring as much it is the first when links are ordered by what each brings
  /// alone, and as ``LinkProblem`` says where that is as much; they are given in that order of
  /// what each adds. For small networks: how much is tried is limited, so that it always ends.
  ///
  /// - Parameters:
  ///   - count: the most links to choose.
  ///   - mostPerHead: the most new links that lead to one node.
  ///
  /// - Throws: ``TooManyLinks`` when there is too much to try.
  /// - Precondition: the limit is at least 2.
  ///
  /// Source: branch and bound of A. H. Land and A. G. Doig, "An automatic method of solving discrete
  /// programming problems", *Econometrica* 28 (1960), with the bound of Nemhauser and others (1978).
  public func bestLinks(
    _ count: Int, mostPerHead: Int? = nil
  ) throws(TooManyLinks) -> ChosenLinks {
    precondition(limit >= 2, "a way with a new link has two steps at least")
    let closures = closures
    let coverage = LinkCoverage(self, closures)
    let gains = LinkGains(self, closures, coverage)
    let candidates = gains.exactCandidates(
      of: self, coverage, LinkRules(self, mostPerHead: mostPerHead),
      // Without a limit for a node, of those that bring the same the first is enough.
      headsEach: mostPerHead == nil ? 1 : count)
    guard candidates.count <= ExactSearch.mostCandidates else {
      throw TooManyLinks(candidates: candidates.count)
    }
    var search = ExactSearch(candidates, mostPerHead: mostPerHead)
    guard let best = search.best(count) else { throw TooManyLinks(candidates: candidates.count) }
    return inOrder(best, coverage)
  }

  /// The chosen links, each time the one that brings the most then.
  private func inOrder(_ chosen: [ExactCandidate], _ coverage: LinkCoverage) -> ChosenLinks {
    var unreached = coverage.unreached
    var rest = chosen
    var links: [ChosenLinks.Link] = []
    while let next = rest.max(by: { $0.left(of: unreached) < $1.left(of: unreached) }) {
      rest.removeAll { $0.link == next.link }
      let brought = next.brought.compactMap { place, domains in
        let domains = domains.intersection(unreached[place])
        return domains.isEmpty ? nil : (place, domains)
      }
      for (place, domains) in brought { unreached[place].subtract(domains) }
      if !brought.isEmpty {
        links.append(
          ChosenLinks.Link(tails[next.link.tail], next.link.head, brought, coverage))
      }
    }
    return ChosenLinks(links: links, outOfReach: coverage.outOfReach, guarantee: .exact)
  }
}
