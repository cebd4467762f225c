/// On which height each bar between two rows runs, so that no two bars lie over each other.
///
/// Bars that do not meet all run on the lowest height. Of those that meet, the order is taken
/// in which the fewest lines cross and none lies over another.
struct Lanes {
  /// For each bar its lane, 0 for the lowest of its row.
  private(set) var lanes: [Int]

  /// The least room between the ends of two bars on one height, in points.
  private static let room = 5.0
  /// Lines nearer than this lie over each other.
  private static let nearest = 3.0

  /// Bars linked with each other, which share a height.
  private struct Wire {
    var bars: [Int]
    var tops: [Double]
    var bottoms: [Double]
    var low: Double
    var high: Double

    func meets(_ other: Wire) -> Bool { low < other.high + room && other.low < high + room }
  }

  /// Complexity: O(k! · k² · p²) for up to six bars that meet with p lines each, and beyond six
  /// O(k² · p²).
  init(of bars: [Bar]) {
    lanes = Array(repeating: 0, count: bars.count)
    for row in Set(bars.map(\.branch.row)).sorted() {
      let wires = Self.wires(of: bars, in: row)
      for cluster in Self.clusters(of: wires) {
        let order = Self.bestOrder(of: cluster)
        var placed: [(wire: Wire, lane: Int)] = []
        for wire in order.reversed() {
          let lane = (placed.filter { $0.wire.meets(wire) }.map(\.lane).max() ?? -1) + 1
          placed.append((wire, lane))
          for bar in wire.bars { lanes[bar] = lane }
        }
      }
    }
  }

  private static func wires(of bars: [Bar], in row: Int) -> [Wire] {
    var wires: [Wire] = []
    for (index, bar) in bars.enumerated() where bar.branch.row == row {
      let extent = bar.extent
      var wire = Wire(
        bars: [index], tops: bar.sources, bottoms: bar.hooks.map(\.x), low: extent.lowerBound,
        high: extent.upperBound)
      let linked = Set(bar.links.map(\.bar))
      let joined = wires.indices.filter { candidate in
        wires[candidate].bars.contains { other in
          linked.contains(other) || bars[other].links.contains { $0.bar == index }
        }
      }
      for other in joined.map({ wires[$0] }) {
        wire.bars += other.bars
        wire.tops += other.tops
        wire.bottoms += other.bottoms
        wire.low = min(wire.low, other.low)
        wire.high = max(wire.high, other.high)
      }
      for other in joined.reversed() { wires.remove(at: other) }
      wires.append(wire)
    }
    return wires
  }

  private static func clusters(of wires: [Wire]) -> [[Wire]] {
    var clusters: [[Wire]] = []
    for wire in wires {
      let touching = clusters.indices.filter { clusters[$0].contains { $0.meets(wire) } }
      let joined = touching.flatMap { clusters[$0] } + [wire]
      for index in touching.reversed() { clusters.remove(at: index) }
      clusters.append(joined)
    }
    return clusters
  }

  /// From the highest to the lowest.
  private static func bestOrder(of cluster: [Wire]) -> [Wire] {
    var best: [Wire] = []
    if cluster.count > 6 {
      for wire in cluster {
        let orders = (0...best.count).map { place in best[..<place] + [wire] + best[place...] }
        best = cheapest(orders.map(Array.init))
      }
      return best
    }
    return cheapest(permutations(of: cluster))
  }

  private static func cheapest(_ orders: [[Wire]]) -> [Wire] {
    var best: (order: [Wire], cost: Int) = ([], .max)
    for order in orders {
      let cost = cost(of: order)
      if cost < best.cost { best = (order, cost) }
    }
    return best.order
  }

  private static func permutations(of wires: [Wire]) -> [[Wire]] {
    guard wires.count > 1 else { return [wires] }
    return wires.indices.flatMap { index in
      var rest = wires
      let first = rest.remove(at: index)
      return permutations(of: rest).map { [first] + $0 }
    }
  }

  private static func cost(of order: [Wire]) -> Int {
    var cost = 0
    for (index, upper) in order.enumerated() {
      for lower in order[(index + 1)...] {
        cost += lower.tops.filter { upper.low < $0 && $0 < upper.high }.count
        cost += upper.bottoms.filter { lower.low < $0 && $0 < lower.high }.count
        for top in lower.tops {
          cost += 100 * upper.bottoms.filter { abs($0 - top) < nearest }.count
        }
      }
    }
    return cost
  }
}
