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
  /// Counts below 5 are hidden, those of households within reach too, and with them what of all
  /// areas, asked one by one, would tell them (``CountTable``). What is told of an area does not
  /// depend on whether it alone is asked about.
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
      let parts = places.map { place in counts[place]?[domain] ?? (needs: 0, unreached: 0) }
      let table = CountTable(parts.map { [$0.unreached, $0.needs - $0.unreached] })
      func row(_ number: Int, _ place: Int32) -> AreaAudit {
        AreaAudit(
          domain: domain, area: place == RegionNode.noArea ? nil : place,
          needs: table.people(number, 2), unreached: table.people(number, 0),
          isAllReached: table.counts[number][0] == 0)
      }
      if area == nil { totals.append(row(table.sums, RegionNode.noArea)) }
      for (number, place) in places.enumerated() where area == nil || place == area {
        guard parts[number].needs > 0 else { continue }
        if area != nil { totals.append(row(number, place)) }
        if parts[number].unreached > 0 { rows.append(row(number, place)) }
      }
    }
    return RegionAudit(steps: limit, domains: totals, areas: rows)
  }
}
