public import NetworkGraph

/// A referral link that a region does not have yet.
public struct RegionLink: Hashable, Sendable {
  /// The nodes at its ends.
  public let tail: Int
  public let head: Int
  /// How many needs it brings that those before it did not, and how many all up to here bring; not
  /// told where fewer than ``CountOfPeople/least`` households have them.
  public internal(set) var gain: CountOfPeople
  public internal(set) var total: CountOfPeople
  /// How many are still out of reach then. A count from which one of few could be found is not told
  /// either.
  public internal(set) var left: CountOfPeople
  /// Whether it is told that none is.
  public internal(set) var isNoneLeft: Bool
  /// The life domains of those needs.
  public let domains: DomainSet
  /// In how many areas those households live; not told of few households, whose number it would
  /// tell.
  public let areaCount: CountOfPeople
}

/// The referral links that a region misses most.
public struct RegionLinks: Hashable, Sendable {
  public internal(set) var links: [RegionLink]
  public let steps: Int
  /// How many needs there are, and how many of them are out of reach; not told where fewer than
  /// ``CountOfPeople/least`` households have them.
  public internal(set) var needs: CountOfPeople
  public internal(set) var outOfReach: CountOfPeople
  public let isAnyOutOfReach: Bool
  public let guarantee: ChosenLinks.Guarantee
}

/// How links of a region are chosen.
public enum LinkChoice: Hashable, Sendable {
  case mostNeeds, worstOffFirst, exact
}

extension Region {
  /// The referral links that would bring the most needs within some steps to a fitting service with
  /// room.
  ///
  /// - Parameters:
  ///   - problem: made by ``linkProblem(limit:area:domains:from:staysInArea:)``.
  ///   - count: the most links.
  ///   - mostPerHead: the most new links to one service.
  ///
  /// - Throws: ``TooManyLinks`` when the exact choice was asked for of a region that is too large.
  public func links(
    _ problem: LinkProblem, _ count: Int, mostPerHead: Int? = nil, _ choice: LinkChoice
  ) throws(TooManyLinks) -> RegionLinks {
    let chosen =
      switch choice {
      case .mostNeeds: problem.links(count, mostPerHead: mostPerHead)
      case .worstOffFirst:
        problem.linksForWorstOff(
          count, mostPerHead: mostPerHead,
          areas: problem.households.map { areas[Int($0.node)] })
      case .exact: try problem.bestLinks(count, mostPerHead: mostPerHead)
      }
    let counts = LinkCounts(problem, chosen)
    let links = zip(chosen.links, counts.links).map { link, told in
      let homes = link.brought.map { Int(problem.households[$0.household].node) }
      return RegionLink(
        tail: link.tail, head: link.head, gain: told.gain, total: told.total, left: told.left,
        isNoneLeft: told.isNoneLeft,
        domains: link.brought.reduce(into: DomainSet()) { $0.formUnion($1.domains) },
        areaCount: CountOfPeople(Set(homes.map { areas[$0] }).count, of: Set(homes).count))
    }
    return RegionLinks(
      links: links, steps: problem.limit, needs: counts.needs, outOfReach: counts.outOfReach,
      isAnyOutOfReach: chosen.unreached > 0, guarantee: chosen.guarantee)
  }
}
