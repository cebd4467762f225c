import NetworkGraph

/// The search for the nearest of some bodies, from the same begin each time.
///
/// No route passes or reaches a body that is closed, and none holds two bodies that must stay apart.
/// Where a shortest route holds such a pair, it is looked for without the one and without the other.
struct RouteSearch {
  private let rows: SparseRows
  private let apart: [NodePair]
  private let starts: [Int]
  private let closed: [Int]
  private let limit: Int?
  private let tree: RouteTree

  /// What is nearest.
  struct Nearest {
    /// The links on the way to it.
    let steps: Int
    /// Those of the ends that lie so near, lowest first.
    fileprivate(set) var ends: [Int]
    /// A shortest route to one of them, its ends included.
    let route: [Int]
  }

  /// - Parameter limit: the most links to go over; nothing means as far as there are links.
  ///
  /// Complexity: O(bodies + links).
  init(_ organisations: OrganisationNetwork, from begin: RouteBegin, limit: Int? = nil) {
    self.init(
      organisations.graph.outgoing, apart: organisations.apart, from: begin.starts,
      closed: organisations.bodies(thatAre: begin.avoided), limit: limit)
  }

  /// - Parameter apart: pairs of which no route holds both.
  init(
    _ rows: SparseRows, apart: [NodePair], from starts: [Int], closed: [Int], limit: Int? = nil
  ) {
    self.rows = rows
    self.apart = apart
    self.starts = starts
    self.closed = closed
    self.limit = limit
    tree = RouteTree(rows, from: starts, closed: closed, limit: limit)
  }

  /// The same without some more bodies.
  func closing(_ more: [Int]) -> RouteSearch {
    RouteSearch(rows, apart: apart, from: starts, closed: closed + more, limit: limit)
  }

  /// The nearest of some ends; nothing when no route leads to any.
  ///
  /// Complexity: O(ends), and O(bodies + links) twice for each pair in the way of a route.
  func nearest(of ends: [Int]) -> Nearest? {
    var best: Nearest?
    var waiting = [self]
    while let search = waiting.popLast() {
      let tree = search.tree
      guard let steps = tree.leastSteps(to: ends), best.map({ steps <= $0.steps }) ?? true
      else { continue }
      var pairs: Set<NodePair> = []
      var near: [Int] = []
      for end in ends where Int(tree.steps[end]) == steps {
        if let pair = pairApart(on: tree, to: end) { pairs.insert(pair) } else { near.append(end) }
      }
      if let first = near.first, let route = tree.route(to: first) {
        let known = best.flatMap { $0.steps == steps ? $0 : nil }
        best = Nearest(
          steps: steps, ends: Set((known?.ends ?? []) + near).sorted(),
          route: known?.route ?? route)
      }
      for pair in pairs.sorted() {
        waiting += [search.closing([pair.first]), search.closing([pair.second])]
      }
    }
    return best
  }

  /// A pair on the route to a body that must stay apart, if there is one.
  private func pairApart(on tree: RouteTree, to body: Int) -> NodePair? {
    guard !apart.isEmpty, let route = tree.route(to: body) else { return nil }
    let passed = Set(route)
    return apart.first { passed.contains($0.first) && passed.contains($0.second) }
  }

  /// The bodies between that every route to any of some ends passes, in their order.
  ///
  /// - Parameter includingEnd: whether an end at which all routes come in is one too, as the last.
  ///
  /// Complexity: that of ``nearest(of:)`` for each body on a shortest route.
  func bodiesOnEveryRoute(to ends: [Int], includingEnd: Bool = false) -> [Int] {
    guard let route = nearest(of: ends)?.route, route.count > 1 else { return [] }
    return route.dropFirst().dropLast(includingEnd ? 0 : 1).filter { body in
      closing([body]).nearest(of: ends) == nil
    }
  }
}

extension RouteTree {
  /// The steps to the nearest of some rows; nothing when none is reached.
  fileprivate func leastSteps(to rows: [Int]) -> Int? {
    var least = Int32.max
    for row in rows where steps[row] >= 0 && steps[row] < least { least = steps[row] }
    return least == .max ? nil : Int(least)
  }
}
