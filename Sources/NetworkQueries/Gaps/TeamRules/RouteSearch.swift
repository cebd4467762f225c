import NetworkGraph

/// The search for the nearest of some bodies, from the same begin each time.
///
/// No route passes or reaches a body that is closed, and none holds two bodies that must stay apart.
/// Where a shortest route holds such a pair, it is looked for without the one and without the other.
struct RouteSearch {
  private let organisations: OrganisationNetwork
  private let starts: [Int]
  private let closed: [Int]
  private let limit: Int?
  private let tree: RouteTree

  /// - Parameter limit: the most links to go over; nothing means as far as there are links.
  ///
  /// Complexity: O(bodies + links).
  init(_ organisations: OrganisationNetwork, from begin: RouteBegin, limit: Int? = nil) {
    self.organisations = organisations
    self.limit = limit
    starts = begin.starts
    closed = organisations.bodies(thatAre: begin.avoided)
    tree = RouteTree(organisations.graph.outgoing, from: starts, closed: closed, limit: limit)
  }

  /// How many links lie between the begin and the nearest of some ends, and which of the ends lie
  /// there; nothing when no route leads to any.
  ///
  /// Complexity: O(ends), and O(bodies + links) twice for each pair in the way of a route.
  func nearest(of ends: [Int]) -> (steps: Int, ends: [Int])? {
    var best: (steps: Int, ends: [Int])?
    var waiting = [(tree, closed)]
    while let (tree, closed) = waiting.popLast() {
      guard let steps = tree.leastSteps(to: ends), best.map({ steps <= $0.steps }) ?? true
      else { continue }
      var pairs: Set<NodePair> = []
      var near: [Int] = []
      for end in ends where Int(tree.steps[end]) == steps {
        if let pair = pairApart(on: tree, to: end) { pairs.insert(pair) } else { near.append(end) }
      }
      if !near.isEmpty {
        let known = best.flatMap { $0.steps == steps ? $0.ends : nil } ?? []
        best = (steps, Set(known + near).sorted())
      }
      for closing in pairs.flatMap({ [$0.first, $0.second] }) {
        let closed = closed + [closing]
        waiting.append(
          (
            RouteTree(organisations.graph.outgoing, from: starts, closed: closed, limit: limit),
            closed
          ))
      }
    }
    return best
  }

  /// A pair on the route to a body that must stay apart, if there is one.
  private func pairApart(on tree: RouteTree, to body: Int) -> NodePair? {
    guard !organisations.apart.isEmpty, let route = tree.route(to: body) else { return nil }
    let passed = Set(route)
    return organisations.apart.first { passed.contains($0.first) && passed.contains($0.second) }
  }
}

extension RouteTree {
  /// The steps to the nearest of some rows; nothing when none is reached.
  fileprivate func leastSteps(to rows: [Int]) -> Int? {
    rows.lazy.map { Int(steps[$0]) }.filter { $0 >= 0 }.min()
  }
}
