import NetworkGraph
import SupportNetwork

/// How some needs come to what fits.
struct OfferRoute {
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
  /// Each group of needs by its parts, with the routes of those for which something fits and whom
  /// somebody meets.
  ///
  /// Complexity: O(bodies + links) for each set of households that begin alike, and O(needs ·
  /// services that fit).
  func findParts() -> [[NeedPart]] {
    var parts = needs.map { self.parts(of: $0) }
    let places = parts.indices.flatMap { group in
      parts[group].indices.map { (group: group, part: $0) }
    }
    for (begin, places) in Dictionary(grouping: places, by: { parts[$0.group][$0.part].begin })
    where !begin.starts.isEmpty {
      let search = RouteSearch(organisations, from: begin)
      for place in places {
        let ends = parts[place.group][place.part].ends
        guard !ends.isEmpty else { continue }
        let near = search.nearest(of: ends)
        parts[place.group][place.part].route = OfferRoute(
          begin: begin, ends: ends, steps: near?.steps, nearest: near?.ends ?? ends)
      }
    }
    return parts
  }

  /// The organisations that offer what fits some needs, each once.
  ///
  /// Complexity: O(services that serve the area by name); where somebody must be gone past, O(all
  /// that fit).
  func ends(for group: NeedGroup, past begin: RouteBegin) -> [Int] {
    guard begin.isFree else {
      return organisations.bodies(
        of: fitting(domain: group.domain, area: group.area, past: begin).map(\.id))
    }
    return providers.bodies(in: group.domain, area: group.area)
  }

  /// For each group of needs and each of its households, whether something that fits lies within
  /// some links; nothing for a household that nobody is known to meet.
  ///
  /// Each household is asked about from its own begin.
  ///
  /// Complexity: that of ``findParts()``.
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
        let isNear = search.nearest(of: ends(for: needs[place], past: begin)) != nil
        for index in indices { reached[place][index] = isNear }
      }
    }
    return reached
  }
}
