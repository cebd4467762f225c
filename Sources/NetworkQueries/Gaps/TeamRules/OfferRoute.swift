import NetworkGraph
import SupportNetwork

/// How the needs of one area in one life domain come to what fits.
struct OfferRoute {
  let group: NeedGroup
  let begin: RouteBegin
  /// The organisations that offer what fits.
  let ends: [Int]
  /// The links to the nearest; nothing when no link leads to any.
  let steps: Int?
  let nearest: [Int]

  /// The organisations at which it begins.
  var starts: [Int] { begin.starts }
}

extension TeamView {
  /// The routes for all needs for which something fits, where somebody meets the households.
  ///
  /// Complexity: O(bodies + links) for each set of households that begin alike, and O(needs ·
  /// services that fit).
  func findRoutes() -> [OfferRoute] {
    var routes = [OfferRoute?](repeating: nil, count: needs.count)
    let begins = needs.map { begin(of: $0.households) }
    for (begin, places) in Dictionary(grouping: needs.indices, by: { begins[$0] })
    where !begin.starts.isEmpty {
      let search = RouteSearch(organisations, from: begin)
      for place in places {
        let ends = organisations.bodies(of: fitting(needs[place]).map(\.id))
        guard !ends.isEmpty else { continue }
        let near = search.nearest(of: ends)
        routes[place] = OfferRoute(
          group: needs[place], begin: begin, ends: ends, steps: near?.steps,
          nearest: near?.ends ?? ends)
      }
    }
    return routes.compactMap { $0 }
  }

  /// For each group of needs and each of its households, whether something that fits lies within
  /// some links; nothing for a household that nobody is known to meet.
  ///
  /// Each household is asked about from its own begin.
  ///
  /// Complexity: that of ``findRoutes()``.
  func reach(within limit: Int) -> [[Bool?]] {
    var reached = needs.map { [Bool?](repeating: nil, count: $0.households.count) }
    var asking: [RouteBegin: [Int: [Int]]] = [:]
    for (place, group) in needs.enumerated() {
      for (index, household) in group.households.enumerated() {
        guard let begin = begins[household.id], !begin.starts.isEmpty else { continue }
        asking[begin, default: [:]][place, default: []].append(index)
      }
    }
    for (begin, groups) in asking {
      let search = RouteSearch(organisations, from: begin, limit: limit)
      for (place, indices) in groups {
        let group = needs[place]
        let services = fitting(domain: group.domain, area: group.area, past: begin)
        let isNear = search.nearest(of: organisations.bodies(of: services.map(\.id))) != nil
        for index in indices { reached[place][index] = isNear }
      }
    }
    return reached
  }
}
