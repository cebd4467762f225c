/// The search for the best way between two nodes of a graph, under conditions.
///
/// Costs to go are computed backwards from the end, then the way is walked forwards, at each node
/// to the next one with the smallest rank among those that keep the cost: so equally good ways are
/// told apart by rank, exactly, whatever the order of ties.
public struct WaySearch: Sendable {
  public let graph: NetworkGraph
  public let order: WayOrder
  public let start: Int
  public let end: Int
  /// The most ties of a way; nothing means any number.
  public let mostSteps: Int?
  /// A number for each node, all different, by which equally good ways are told apart.
  public let ranks: [Int]
  /// The ties that may be used.
  public let isOpen: [Bool]
  /// The nodes that a way may run through; the ends need not be among them.
  public let isPassable: [Bool]
  /// Whether a node may be the first after the start.
  public let mayBeFirst: [Bool]
  /// Pairs of nodes that no way may both contain.
  public let apart: [NodePair]

  public init(
    _ graph: NetworkGraph, order: WayOrder, from start: Int, to end: Int, mostSteps: Int?,
    ranks: [Int], isOpen: [Bool], isPassable: [Bool], mayBeFirst: [Bool], apart: [NodePair]
  ) {
    self.graph = graph
    self.order = order
    self.start = start
    self.end = end
    self.mostSteps = mostSteps
    self.ranks = ranks
    self.isOpen = isOpen
    self.isPassable = isPassable
    self.mayBeFirst = mayBeFirst
    self.apart = apart
  }

  /// A way as nodes and the ties between them.
  public struct Found: Hashable, Sendable {
    public let nodes: [Int]
    public let ties: [Int]
    public let cost: WayCost
  }

  /// What one search leaves out beside what is never open.
  struct Exclusions {
    var nodes: Set<Int> = []
    /// Heads that may not follow directly on the node where the search begins.
    var firstHeads: Set<Int> = []
  }

  /// The best way from a node to the end.
  ///
  /// Where it would hold both nodes of a pair that must stay apart, both halves of the choice are
  /// searched.
  ///
  /// - Parameters:
  ///   - walked: the nodes of the way so far, the node to go on from last.
  ///   - exclusions: what is left out.
  ///
  /// Complexity: O((n + m) log n) for n nodes and m ties, or O(k (n + m)) with at most k steps;
  /// times two for each pair that has to be kept apart.
  func best(after walked: [Int], _ exclusions: Exclusions) -> Found? {
    guard let from = walked.last else { return nil }
    var open = [exclusions]
    var best: Found?
    while let exclusions = open.popLast() {
      var closed = exclusions
      closed.nodes.formUnion(walked)
      guard let found = unpaired(from: from, steps: walked.count - 1, closed, exclusions.firstHeads)
      else { continue }
      let isBetter = best.map { isBefore(found, $0) } ?? true
      guard isBetter else { continue }
      let nodes = Set(walked + found.nodes)
      guard let pair = apart.first(where: { nodes.contains($0.first) && nodes.contains($0.second) })
      else {
        best = found
        continue
      }
      for node in [pair.first, pair.second] where !walked.contains(node) && node != end {
        var without = exclusions
        without.nodes.insert(node)
        open.append(without)
      }
    }
    return best
  }

  /// Whether one way comes before another: by cost, then by the ranks of its nodes.
  func isBefore(_ one: Found, _ other: Found) -> Bool {
    if one.cost != other.cost { return one.cost < other.cost }
    return one.nodes.lazy.map { ranks[$0] }.lexicographicallyPrecedes(
      other.nodes.lazy.map { ranks[$0] })
  }

  /// The best way that does not look at pairs.
  private func unpaired(
    from: Int, steps: Int, _ closed: Exclusions, _ firstHeads: Set<Int>
  ) -> Found? {
    let costs =
      if let mostSteps {
        CostsToGo(of: self, within: mostSteps - steps - 1, closed: closed.nodes)
      } else {
        CostsToGo(of: self, closed: closed.nodes)
      }
    var nodes = [from]
    var ties: [Int] = []
    var whole = WayCost.nothing
    var left = mostSteps.map { $0 - steps - 1 }
    while let node = nodes.last, node != end {
      guard (left ?? 0) >= 0,
        let step = costs.step(
          from: node, within: left,
          isAllowed: { head in
            guard ties.isEmpty else { return true }
            return !firstHeads.contains(head) && (node != start || mayBeFirst[head])
          })
      else { return nil }
      nodes.append(step.head)
      ties.append(step.tie)
      whole = whole + order.cost(of: step.tie, in: graph.ties)
      left = left.map { $0 - 1 }
    }
    return Found(nodes: nodes, ties: ties, cost: whole)
  }
}
