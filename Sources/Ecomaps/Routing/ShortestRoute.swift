/// The shortest way around obstacles for one tie.
///
/// A search over the corners of a net (A*: P. E. Hart, N. J. Nilsson, B. Raphael, "A formal basis
/// for the heuristic determination of minimum cost paths", 1968), in which a bend, the crossing of
/// another line and bending where another bends cost extra length.
struct ShortestRoute {
  let net: RouteNet
  /// The ties that have their way already and should not be crossed, as corner points.
  let lines: [[Point]]
  /// How often other ties bend at a corner.
  let use: [Point: Int]

  /// What a bend costs, in points of length.
  private static let bendCost = 14.0
  /// What crossing another line costs, in points of length.
  private static let crossingCost = 26.0
  /// What bending where another line bends costs, in points of length.
  private static let sharingCost = 18.0

  /// The corner points of the way from one point to another, both included; nothing when every
  /// way is blocked.
  ///
  /// - Parameter exempt: the boxes at the tie's own ends, by position.
  /// - Complexity: O(c²) at worst for c corners; usually a few corners are seen.
  func points(from start: Point, to end: Point, exempt: [Int]) -> [Point]? {
    if net.isFree(from: start, to: end, exempt: exempt), crossings(from: start, to: end) == 0 {
      return [start, end]
    }
    let fromStart = net.corners.map { net.isFree(from: start, to: $0, exempt: exempt) }
    let isStraight = net.isFree(from: start, to: end, exempt: exempt)
    let toEnd = net.corners.map { net.isFree(from: $0, to: end, exempt: exempt) }
    guard fromStart.contains(true), toEnd.contains(true) else {
      return isStraight ? [start, end] : nil
    }
    var search = Search(self, to: end, toEnd: toEnd)
    if isStraight { search.finish(from: start, as: nil) }
    search.leave(start, seeing: { fromStart[$0] })
    return search.way(from: start)
  }

  fileprivate func crossings(from one: Point, to other: Point) -> Int {
    lines.reduce(0) { $0 + Polyline.crossings(of: $1, from: one, to: other) }
  }

  /// The state of one search.
  private struct Search {
    private let route: ShortestRoute
    private let end: Point
    private let toEnd: [Bool]
    /// For each corner what the rest of the way costs at least: the straight distance to the end,
    /// and one more bend from where the end is not seen.
    private let rest: [Double]
    private var cost: [Double]
    private var previous: [Int?]
    private var isSettled: [Bool]
    /// The cheapest whole way found: its cost, and the last corner before the end.
    private var best: (cost: Double, last: Int?)?

    init(_ route: ShortestRoute, to end: Point, toEnd: [Bool]) {
      self.route = route
      self.end = end
      self.toEnd = toEnd
      rest = zip(route.net.corners, toEnd).map { corner, seesEnd in
        corner.distance(to: end) + (seesEnd ? 0 : ShortestRoute.bendCost)
      }
      let count = route.net.corners.count
      cost = Array(repeating: .infinity, count: count)
      previous = Array(repeating: nil, count: count)
      isSettled = Array(repeating: false, count: count)
    }

    /// Goes on from the start to every corner it sees.
    mutating func leave(_ start: Point, seeing: (Int) -> Bool) {
      for next in cost.indices where seeing(next) { step(from: start, at: 0, as: nil, to: next) }
    }

    /// Looks at a way that ends with a straight line from a point.
    mutating func finish(from origin: Point, as index: Int?) {
      let base = index.map { cost[$0] } ?? 0
      let length = base + origin.distance(to: end)
      guard length < (best?.cost ?? .infinity) else { return }
      let total =
        length + ShortestRoute.crossingCost * Double(route.crossings(from: origin, to: end))
      if total < (best?.cost ?? .infinity) { best = (total, index) }
    }

    /// The corner points of the cheapest way.
    mutating func way(from start: Point) -> [Point]? {
      let corners = route.net.corners
      while let nearest = nextToSettle() {
        isSettled[nearest] = true
        if toEnd[nearest] { finish(from: corners[nearest], as: nearest) }
        let limit = best?.cost ?? .infinity
        for next in cost.indices where !isSettled[next] {
          let length = cost[nearest] + corners[nearest].distance(to: corners[next])
          let total = length + ShortestRoute.bendCost
          if total < cost[next], total + rest[next] < limit, route.net.isFree(nearest, next) {
            step(from: corners[nearest], at: cost[nearest], as: nearest, to: next)
          }
        }
      }
      guard let best else { return nil }
      var way = [end]
      var corner = best.last
      while let index = corner {
        way.append(corners[index])
        corner = previous[index]
      }
      return (way + [start]).reversed()
    }

    private mutating func step(from origin: Point, at base: Double, as index: Int?, to next: Int) {
      let corner = route.net.corners[next]
      let length =
        base + origin.distance(to: corner) + ShortestRoute.bendCost
        + ShortestRoute.sharingCost * Double(route.use[corner] ?? 0)
      guard length < cost[next] else { return }
      let total =
        length + ShortestRoute.crossingCost * Double(route.crossings(from: origin, to: corner))
      if total < cost[next] {
        cost[next] = total
        previous[next] = index
      }
    }

    /// The corner to go on from, or nothing when no way can become cheaper than the best.
    private func nextToSettle() -> Int? {
      var nearest: Int?
      var least = best?.cost ?? .infinity
      for index in cost.indices where !isSettled[index] && cost[index] < least {
        let estimate = cost[index] + rest[index]
        if estimate < least {
          least = estimate
          nearest = index
        }
      }
      return nearest
    }
  }
}
