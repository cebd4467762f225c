/// Which nodes stand on every route from some sources to each node that they reach, found once for
/// all of them.
///
/// A node dominates another when no route from the sources reaches that one without passing it. Each
/// node hangs below the nearest that dominates it. Several sources are taken as one.
///
/// Source: K. Cooper, T. Harvey and K. Kennedy, "A simple, fast dominance algorithm", 2001.
public struct DominatorTree: Sendable {
  /// The nodes that are reached, each after one from which an arc leads to it; the first stands for
  /// all sources.
  private let order: [Int32]
  /// The place of each node in ``order``; 0 for a source, -1 where no route leads.
  private let places: [Int32]
  /// The place of the nearest dominator of the node at each place.
  private let above: [Int32]

  /// Complexity: O(nodes + arcs) for each pass; passes go on until nothing changes, in practice few.
  public init(_ graph: DirectedGraph, from sources: [Int]) {
    let (order, places) = Self.walk(graph.outgoing, from: sources)
    var above = [Int32](repeating: -1, count: order.count)
    if !above.isEmpty { above[0] = 0 }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for place in order.indices.dropFirst() {
        let node = Int(order[place])
        var nearest: Int32 = -1
        for arc in graph.incoming[node] {
          let other = places[Int(graph.incoming.heads[arc])]
          guard other >= 0, above[Int(other)] >= 0 else { continue }
          nearest = nearest < 0 ? other : Self.meeting(nearest, other, above)
        }
        if above[place] != nearest {
          above[place] = nearest
          hasChanged = true
        }
      }
    }
    self.order = order
    self.places = places
    self.above = above
  }

  /// The nodes that every route to any of some targets passes, in their order; nothing at all when no
  /// route leads to one.
  ///
  /// The last may be a target: the one at which all routes come in. A target among the sources
  /// counts as a source only.
  ///
  /// Complexity: O(targets × depth of the tree).
  public func nodesOnEveryRoute(to targets: [Int]) -> [Int]? {
    let reached = targets.map { places[$0] }.filter { $0 > 0 }
    guard let first = reached.first else { return nil }
    var place = reached.dropFirst().reduce(first) { Self.meeting($0, $1, above) }
    var nodes: [Int] = []
    while place > 0 {
      nodes.append(Int(order[Int(place)]))
      place = above[Int(place)]
    }
    return nodes.reversed()
  }

  /// Where the ways up from two places meet; what is above a place comes before it.
  private static func meeting(_ one: Int32, _ other: Int32, _ above: [Int32]) -> Int32 {
    var (one, other) = (one, other)
    while one != other {
      if one > other { one = above[Int(one)] } else { other = above[Int(other)] }
    }
    return one
  }

  /// The reverse of the order in which a walk in depth is done with nodes.
  private static func walk(
    _ rows: SparseRows, from sources: [Int]
  ) -> (order: [Int32], places: [Int32]) {
    var places = [Int32](repeating: -1, count: rows.rowCount)
    var nextArcs = Array(rows.starts.dropLast())
    var done: [Int32] = []
    for source in sources { places[source] = 0 }
    for source in sources {
      var open = [source]
      while let node = open.last {
        guard nextArcs[node] < rows.starts[node + 1] else {
          open.removeLast()
          if places[node] != 0 { done.append(Int32(node)) }
          continue
        }
        let head = Int(rows.heads[Int(nextArcs[node])])
        nextArcs[node] += 1
        guard places[head] < 0 else { continue }
        places[head] = .max
        open.append(head)
      }
    }
    guard let first = sources.first else { return ([], places) }
    let order = [Int32(first)] + done.reversed()
    for place in order.indices.dropFirst() { places[Int(order[place])] = Int32(place) }
    return (order, places)
  }
}
