import RealModule
import SupportNetwork

/// The order of actors around the circle, so that those who know each other are neighbours.
///
/// Barycentre sweeps (K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of
/// hierarchical system structures", 1981, here around a circle), then swaps of neighbours within
/// a sector while the ties between outsiders get shorter. What is equal keeps the order of names,
/// so that the result does not depend on the file.
struct AngularOrder {
  /// The ties between outsiders, as pairs of positions in the list of boxes.
  private let pairs: [(Int, Int)]
  private let neighbours: [[Int]]
  private let boxes: [MapBox]

  init(_ boxes: [MapBox], ties: [EcomapTie]) {
    self.boxes = boxes
    let positions = Dictionary(
      boxes.enumerated().map { ($1.end, $0) }, uniquingKeysWith: { first, _ in first })
    pairs = ties.filter(\.isBetweenOutsiders).compactMap { tie in
      guard let one = positions[tie.from], let other = positions[tie.to] else { return nil }
      return (one, other)
    }
    var neighbours = [[Int]](repeating: [], count: boxes.count)
    for (one, other) in pairs {
      neighbours[one].append(other)
      neighbours[other].append(one)
    }
    self.neighbours = neighbours
  }

  /// For each wedge the positions of its boxes, clockwise.
  ///
  /// Complexity: O(sweeps · (n log n + m)) for n boxes and m ties between outsiders.
  func ordered(in wedges: [Wedge]) -> [[Int]] {
    var orders = wedges.map { wedge in
      boxes.indices.filter { boxes[$0].sector == wedge.sector }
    }
    var angles = spread(orders, in: wedges)
    for _ in 0..<6 {
      for index in orders.indices {
        let wedge = wedges[index]
        let keys = Dictionary(
          uniqueKeysWithValues: orders[index].map { ($0, barycentre(of: $0, in: wedge, angles)) })
        orders[index] = orders[index].enumerated().sorted {
          ((keys[$0.element] ?? 0), $0.offset) < ((keys[$1.element] ?? 0), $1.offset)
        }.map(\.element)
      }
      angles = spread(orders, in: wedges)
    }
    swapNeighbours(&orders, in: wedges)
    return orders
  }

  private func spread(_ orders: [[Int]], in wedges: [Wedge]) -> [Double] {
    var angles = [Double](repeating: 0, count: boxes.count)
    for (order, wedge) in zip(orders, wedges) {
      for (place, index) in order.enumerated() {
        angles[index] = wedge.start + wedge.width * (Double(place) + 0.5) / Double(order.count)
      }
    }
    return angles
  }

  /// The mean direction of those an actor knows, as an angle near its wedge; its own when it
  /// knows nobody.
  private func barycentre(of index: Int, in wedge: Wedge, _ angles: [Double]) -> Double {
    guard !neighbours[index].isEmpty else { return angles[index] }
    var sum = Point.zero
    for neighbour in neighbours[index] { sum = sum + MapField.direction(angles[neighbour]) }
    guard sum.length > 1e-9 else { return angles[index] }
    let mean = Double.atan2(y: sum.x, x: sum.y)
    return wedge.middle + Self.turn(from: wedge.middle, to: mean)
  }

  /// The smallest turn from one direction to another, in (−π, π].
  private static func turn(from one: Double, to other: Double) -> Double {
    var turn = (other - one).truncatingRemainder(dividingBy: 2 * .pi)
    if turn > .pi { turn -= 2 * .pi }
    if turn <= -.pi { turn += 2 * .pi }
    return turn
  }

  private func swapNeighbours(_ orders: inout [[Int]], in wedges: [Wedge]) {
    for _ in 0..<4 {
      var improved = false
      for sector in orders.indices where orders[sector].count > 1 {
        for place in 0..<(orders[sector].count - 1) {
          let before = cost(spread(orders, in: wedges))
          orders[sector].swapAt(place, place + 1)
          if cost(spread(orders, in: wedges)) < before - 1e-6 {
            improved = true
          } else {
            orders[sector].swapAt(place, place + 1)
          }
        }
      }
      if !improved { return }
    }
  }

  /// The summed turns of the ties between outsiders.
  private func cost(_ angles: [Double]) -> Double {
    pairs.reduce(0) { $0 + Swift.abs(Self.turn(from: angles[$1.0], to: angles[$1.1])) }
  }
}
