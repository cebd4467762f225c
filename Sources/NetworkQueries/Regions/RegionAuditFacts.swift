public import NetworkGraph

/// The needs of one area in one life domain, and how many have no fitting service near.
public struct AreaAudit: Hashable, Sendable {
  public let domain: Int
  /// The number of the area in the files; nothing for households without one.
  public let area: Int32?
  /// How many households have the need.
  public let needs: CountOfPeople
  /// How many of those come to no fitting service within the steps.
  public let unreached: CountOfPeople
  /// Whether there is nobody of whom that holds, which may be told.
  public let isAllReached: Bool
}

/// Which needs of a region have no fitting service within some steps.
public struct RegionAudit: Hashable, Sendable {
  public let steps: Int
  /// By life domain, over all areas.
  public let domains: [AreaAudit]
  /// By life domain and area, where somebody is out of reach.
  public let areas: [AreaAudit]
}

extension Region {
  /// Which needs have no fitting service within some steps.
  ///
  /// Counts below 5 are hidden. Where an area's count of a domain is hidden alone, the next
  /// smallest is hidden with it, as else the count of the domain would tell.
  ///
  /// - Parameters:
  ///   - limit: the most steps.
  ///   - area: only the households of an area.
  ///
  /// Complexity: O(limit · (nodes + arcs) + areas · domains).
  public func audit(
    within limit: Int, inArea area: Int32? = nil, withRoom: Bool = false
  ) -> RegionAudit {
    let unreached = unreachedNeeds(within: limit, withRoom: withRoom)
    var counts: [Int32: [(needs: Int, unreached: Int)]] = [:]
    for household in households {
      let place = areas[household]
      var needs = domains[household]
      guard needs != 0 else { continue }
      let missing = unreached[household]
      counts[place, default: Array(repeating: (0, 0), count: 32)].withUnsafeMutableBufferPointer {
        while needs != 0 {
          let domain = needs.trailingZeroBitCount
          $0[domain].needs += 1
          if missing & (1 << UInt32(domain)) != 0 { $0[domain].unreached += 1 }
          needs &= needs - 1
        }
      }
    }
    let places = counts.keys.sorted()
    var (rows, totals): ([AreaAudit], [AreaAudit]) = ([], [])
    for domain in usedDomains.indices {
      let cells = places.compactMap { place in
        counts[place].map {
          (place: place, needs: $0[domain].needs, unreached: $0[domain].unreached)
        }
      }.filter { $0.needs > 0 }
      let hidden = Self.hidden(cells.map(\.unreached))
      let hiddenNeeds = Self.hidden(cells.map(\.needs))
      if area == nil {
        totals.append(
          AreaAudit(
            domain: domain, area: nil, needs: CountOfPeople(cells.reduce(0) { $0 + $1.needs }),
            unreached: CountOfPeople(cells.reduce(0) { $0 + $1.unreached }),
            isAllReached: cells.allSatisfy { $0.unreached == 0 }))
      }
      for (number, cell) in cells.enumerated() {
        let row = AreaAudit(
          domain: domain, area: cell.place == RegionNode.noArea ? nil : cell.place,
          needs: hiddenNeeds.contains(number) && cell.needs >= CountOfPeople.least
            ? .notTold : CountOfPeople(cell.needs),
          unreached: hidden.contains(number) && cell.unreached >= CountOfPeople.least
            ? .notTold : CountOfPeople(cell.unreached),
          isAllReached: cell.unreached == 0)
        // What is told of an area does not depend on whether it alone is asked about.
        if cell.place == area { totals.append(row) }
        if area == nil || cell.place == area, cell.unreached > 0 { rows.append(row) }
      }
    }
    return RegionAudit(steps: limit, domains: totals, areas: rows)
  }

  /// The places of counts that must not be told when their sum is: those from 1 to 4, and where
  /// there is just one of them, the smallest of the others.
  static func hidden(_ counts: [Int]) -> Set<Int> {
    let small = counts.indices.filter { (1..<CountOfPeople.least).contains(counts[$0]) }
    guard small.count == 1 else { return Set(small) }
    let others = counts.indices.filter { counts[$0] >= CountOfPeople.least }
    let next = others.min { (counts[$0], $0) < (counts[$1], $1) }
    return Set(small + (next.map { [$0] } ?? []))
  }
}
