public import NetworkGraph
public import SupportNetwork

/// How many steps the households of a region are from a fitting service, for one life domain.
public struct DomainSteps: Hashable, Sendable {
  /// The place of the life domain in the list; bulk files know it by that.
  public let domain: Int
  /// How many households are 0, 1, 2 … steps from the nearest fitting service; nothing where a
  /// count of few people could be found from it.
  public let households: [Int?]
  /// How many come to none at all.
  public let householdsOutOfReach: Int?
  /// The same for the households that need it.
  public let needs: [Int?]
  public let needsOutOfReach: Int?
}

extension Region {
  /// How many steps households are from a fitting service, for each life domain that somebody
  /// needs or some service covers.
  ///
  /// - Parameters:
  ///   - area: only the households of an area.
  ///   - withRoom: whether only services with room count.
  ///
  /// Complexity: O(steps · (nodes + arcs)).
  public func steps(inArea area: Int32? = nil, withRoom: Bool = false) -> [DomainSteps] {
    let reach = reach(withRoom: withRoom)
    var households = [[Int]](
      repeating: [Int](repeating: 0, count: reach.mostSteps + 1), count: 32)
    var needs = households
    var (all, needing) = (0, [Int](repeating: 0, count: 32))
    let levels = (0...reach.mostSteps).map { reach.masks(within: $0) }
    for household in self.households {
      if let area, areas[household] != area { continue }
      all += 1
      let needed = domains[household]
      for domain in DomainSet(rawValue: needed).indices { needing[domain] += 1 }
      var before: UInt32 = 0
      for (steps, level) in levels.enumerated() {
        var new = level[household] & ~before
        before = level[household]
        while new != 0 {
          let domain = new.trailingZeroBitCount
          households[domain][steps] += 1
          if needed & (1 << UInt32(domain)) != 0 { needs[domain][steps] += 1 }
          new &= new - 1
        }
      }
    }
    return usedDomains.indices.map { domain in
      let near = Self.told(households[domain] + [all - households[domain].reduce(0, +)])
      let needed = Self.told(needs[domain] + [needing[domain] - needs[domain].reduce(0, +)])
      return DomainSteps(
        domain: domain, households: near.dropLast(), householdsOutOfReach: near.last ?? nil,
        needs: needed.dropLast(), needsOutOfReach: needed.last ?? nil)
    }
  }

  /// Counts without those that must not be told.
  private static func told(_ counts: [Int]) -> [Int?] {
    let hidden = hidden(counts)
    return counts.indices.map { hidden.contains($0) ? nil : counts[$0] }
  }

  /// The life domains that somebody needs or some service covers.
  public var usedDomains: DomainSet { DomainSet(rawValue: domains.reduce(0, |)) }
}

extension LifeDomain {
  /// The life domain in a place of the standard list, or nothing behind its end.
  public static func standard(at place: Int) -> LifeDomain? {
    standard.indices.contains(place) ? standard[place] : nil
  }
}
