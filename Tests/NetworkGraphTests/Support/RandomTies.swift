import NetworkGraph
import TestSupport

/// A random graph with trust, waiting times and one-way ties, that depends on its seed only.
struct RandomTies {
  let seed: UInt64
  let graph: NetworkGraph
  private let random: SplitMix

  /// - Parameter largest: the most nodes; there are at least two.
  init(seed: UInt64, largest: Int = 12) {
    var random = SplitMix(state: seed)
    let count = 2 + random.below(largest - 1)
    var ties = TieColumns()
    for _ in 0..<random.below(count * 3) {
      let trust = random.pick([0.3, 0.6, 0.9, 0.45, 0.42])
      ties.tails.append(Int32(random.below(count)))
      ties.heads.append(Int32(random.below(count)))
      ties.traits.append(random.chance(3) ? [.isOneWay, .isReferral] : [])
      ties.domains.append([])
      ties.trusts.append(trust)
      ties.resistances.append(Resistance.of(trust: trust))
      ties.days.append(Int32(random.pick([0, 0, 7, 28])))
    }
    self.seed = seed
    self.random = random
    graph = NetworkGraph(
      nodes: NodeColumns(
        kinds: Array(repeating: .organisation, count: count),
        areas: Array(repeating: -1, count: count),
        domains: Array(repeating: [], count: count)),
      ties: ties)
  }

  /// What a tie weighs, as another program adds it up; small parts break equal costs alike.
  func weight(of tie: Int, by order: WayOrder) -> Double {
    switch order {
    case .shortest: 1
    case .fastest: Double(graph.ties.days[tie]) + 1e-3
    case .strongest: Double(graph.ties.resistances[tie]) / 4_294_967_296
    }
  }

  /// The search from the first node to the second, without conditions.
  func search(_ order: WayOrder) -> WaySearch {
    let nodes = 0..<graph.nodeCount
    return WaySearch(
      graph, order: order, from: 0, to: 1, mostSteps: nil, ranks: Array(nodes),
      isOpen: Array(repeating: true, count: graph.tieCount),
      isPassable: nodes.map { _ in true }, mayBeFirst: nodes.map { _ in true }, apart: [])
  }

  /// The same with random conditions of every sort.
  func conditionedSearch(_ order: WayOrder) -> WaySearch {
    var random = random
    let nodes = 0..<graph.nodeCount
    let pairs = (0..<random.below(3)).compactMap { _ -> NodePair? in
      let (one, other) = (random.below(graph.nodeCount), random.below(graph.nodeCount))
      return one == other || Set([one, other]) == [0, 1] ? nil : NodePair(one, other)
    }
    return WaySearch(
      graph, order: order, from: 0, to: 1, mostSteps: random.chance(2) ? 1 + random.below(5) : nil,
      ranks: nodes.map { ($0 * 5) % 7 + $0 * 100 * (random.chance(2) ? 1 : -1) },
      isOpen: (0..<graph.tieCount).map { _ in !random.chance(5) },
      isPassable: nodes.map { _ in !random.chance(6) },
      mayBeFirst: nodes.map { _ in !random.chance(4) }, apart: pairs)
  }
}
