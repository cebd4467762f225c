import Exchange
import NetworkGraph
import NetworkQueries
import SupportNetwork

/// The figures that easyNWK shows of a map, found by its definitions on the imported network.
///
/// Its two sets are the living people on the map up to the outer circle who have a tie with the
/// person in the middle ("connected"), and those together with who could have one ("connectable").
///
/// Source: easyNWK web 2.7, network analysis after N. Kelis, version 1.4.2.
struct EasyNWKFigures {
  let connected: [ActorID]
  let connectable: [ActorID]
  let graph: SimpleGraph
  private let scores: [Double]

  init(_ map: EasyNWKMap, _ network: SupportNetwork) {
    let inside = Set(network.households.flatMap(\.members).map(\.id))
    let own = network.ties.filter { inside.contains($0.to) }
    let people = network.people.filter { $0.death == nil && $0.placing.ring != nil }.map(\.id)
    let connectable = people.filter { id in own.contains { $0.from == id } }
    self.connectable = connectable
    connected = people.filter { id in
      own.contains { $0.from == id && $0.presence == .active }
    }
    graph = SimpleGraph(
      nodeCount: connectable.count,
      pairs: network.ties.compactMap { tie in
        guard let one = connectable.firstIndex(of: tie.from),
          let other = connectable.firstIndex(of: tie.to)
        else { return nil }
        return (one, other)
      })
    // The network keeps thirds of the circle; easyNWK counts ninths of it.
    scores = map.alters.filter { $0.canBeConnected && $0.sector != nil && $0.edge != .none }
      .map { max(9 - ($0.distance * 9 / 100).rounded(.down), 0) }
  }

  var degree: (mean: Double, deviation: Double) { Self.spread(graph.degrees.map(Double.init)) }

  /// 9 beside the person in the middle, 0 on the outer circle.
  var closeness: (mean: Double, deviation: Double) { Self.spread(scores) }

  /// Who know most others.
  var stars: [ActorID] {
    let most = graph.degrees.max() ?? 0
    return connectable.indices.filter { graph.degrees[$0] == most }.map { connectable[$0] }
  }

  /// Who have a tie with the person in the middle and with nobody else.
  var isolated: [ActorID] { graph.isolates.map { connectable[$0] }.filter(connected.contains) }

  /// Three people or more who all know each other, and nobody else whom all of them know.
  var cliques: [Set<ActorID>] {
    let sets = (0..<(1 << connectable.count)).map { bits in
      connectable.indices.filter { bits >> $0 & 1 == 1 }
    }
    func areAllPairs(_ set: [Int]) -> Bool {
      set.allSatisfy { one in set.allSatisfy { $0 == one || graph.hasPair(one, $0) } }
    }
    return sets.filter { set in
      set.count > 2 && areAllPairs(set)
        && !connectable.indices.contains { !set.contains($0) && areAllPairs(set + [$0]) }
    }.map { Set($0.map { connectable[$0] }) }
  }

  /// The mean and the standard deviation of a whole population.
  private static func spread(_ values: [Double]) -> (mean: Double, deviation: Double) {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, (squares / count).squareRoot())
  }
}
