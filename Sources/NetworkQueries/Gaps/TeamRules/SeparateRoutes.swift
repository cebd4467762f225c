import NetworkGraph

extension TeamView {
  /// How many routes there are that share no organisation but their ends; nothing where pairs that
  /// must stay apart leave it open.
  ///
  /// A link straight from where routes begin to what fits is a route of its own. To find the most
  /// routes of which none holds such a pair is hard in general (NP-complete). So they are laid one
  /// after another, each a shortest one past those before: at least so many there are. At most there
  /// are as many as without the pairs, and one where all pass the same organisation. Where the two
  /// agree, that is how many.
  ///
  /// Source: H. Gabow, S. Maheshwari and L. Osterweil, "On two problems in the generation of program
  /// test paths", *IEEE Transactions on Software Engineering* 2 (1976), for paths with such pairs.
  /// Complexity: O(limit × (bodies + links)); with pairs that of a ``RouteSearch`` for each route laid
  /// and each body on the first.
  func separateRouteCount(_ route: OfferRoute, atMost limit: Int) -> Int? {
    let graph = organisations.graph(past: route.begin)
    let most = graph.disjointRouteCount(from: route.starts, to: route.ends, atMost: limit)
    guard !organisations.apart.isEmpty, most > 0 else { return most }
    let (begin, end) = (Set(route.starts), Set(route.ends).subtracting(route.starts))
    let arcs = organisations.links.flatMap(\.arcs)
    let direct = Set(
      arcs.filter { begin.contains($0.0) && end.contains($0.1) }.map { [$0.0, $0.1] })
    let indirect = DirectedGraph(
      nodeCount: graph.nodeCount,
      arcs: arcs.filter { !(begin.contains($0.0) && end.contains($0.1)) })
    var search = RouteSearch(
      indirect.outgoing, apart: organisations.apart, from: route.starts,
      closed: organisations.bodies(thatAre: route.begin.avoided))
    let ends = end.sorted()
    let isOneCut = direct.isEmpty && !search.bodiesOnEveryRoute(to: ends).isEmpty
    var count = direct.count
    while count < limit, let next = search.nearest(of: ends) {
      count += 1
      search = search.closing(Array(next.route.dropFirst().dropLast()))
    }
    return min(count, limit) == most || count == 0 || isOneCut ? min(count, limit) : nil
  }
}
