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
  /// Counts below 5 are hidden, and with them what of all areas, asked one by one, would tell them
  /// (``CountTable``), whether or not an area is asked for.
  ///
  /// - Parameters:
  ///   - area: only the households of an area.
  ///   - withRoom: whether only services with room count.
  ///
  /// Complexity: O(steps · (nodes + arcs) + domains · steps · (households + areas)).
  public func steps(inArea area: Int32? = nil, withRoom: Bool = false) -> [DomainSteps] {
    let reach = reach(withRoom: withRoom)
    let places = Set(households.map { areas[$0] }).sorted()
    let rows = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
    let rowOfHousehold = households.map { rows[areas[$0]] ?? 0 }
    let levels = (0...reach.mostSteps).map { reach.masks(within: $0) }
    return usedDomains.indices.map { domain in
      let bit: UInt32 = 1 << UInt32(domain)
      var near = [[Int]](
        repeating: [Int](repeating: 0, count: levels.count + 1), count: places.count)
      var needed = near
      for household in households {
        let steps = levels.firstIndex { $0[household] & bit != 0 } ?? levels.count
        near[rowOfHousehold[household]][steps] += 1
        if domains[household] & bit != 0 { needed[rowOfHousehold[household]][steps] += 1 }
      }
      let (all, needing) = (CountTable(near), CountTable(needed))
      let row = area.map { rows[$0] } ?? all.sums
      func told(_ table: CountTable) -> [Int?] {
        (0...levels.count).map { column in row.map { table.told($0, column) } ?? 0 }
      }
      let (households, needs) = (told(all), told(needing))
      return DomainSteps(
        domain: domain, households: households.dropLast(),
        householdsOutOfReach: households.last ?? nil,
        needs: needs.dropLast(), needsOutOfReach: needs.last ?? nil)
    }
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
