import NetworkGraph
import SupportNetwork

/// How the needs of one area in one life domain come to what fits.
struct OfferRoute {
  let group: NeedGroup
  /// The organisations at which it begins, and those that offer what fits.
  let starts: [Int]
  let ends: [Int]
  /// The links to the nearest; nothing when no link leads to any.
  let steps: Int?
  let nearest: [Int]
}

extension TeamView {
  /// The routes for all needs for which something fits, where somebody meets the households.
  func findRoutes() -> [OfferRoute] {
    needs.compactMap { group in
      let starts = starts(of: group.households)
      let ends = organisations.bodies(of: fitting(group).map(\.id))
      guard !starts.isEmpty, !ends.isEmpty else { return nil }
      let steps = organisations.graph.outgoing.steps(from: starts)
      let least = ends.map { Int(steps[$0]) }.filter { $0 >= 0 }.min()
      let nearest = least.map { least in ends.filter { Int(steps[$0]) == least } } ?? ends
      return OfferRoute(group: group, starts: starts, ends: ends, steps: least, nearest: nearest)
    }
  }
}
