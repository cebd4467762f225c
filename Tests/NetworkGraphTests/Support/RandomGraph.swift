import NetworkGraph
import TestSupport

/// A list of pairs that depends on its seed only, with loops and repeats among them.
struct RandomGraph {
  let seed: UInt64
  let nodeCount: Int
  let arcs: [(Int, Int)]
  /// A group from 0 to 3 for each node, or -1 for none.
  let groups: [Int32]
  /// A few nodes to start from, sometimes the same twice.
  let sources: [Int]
  /// A few nodes to end at, which may be sources too.
  let targets: [Int]
  /// Nodes that no route passes, which may be sources or targets too.
  let closed: [Int]
  let limit: Int

  /// - Parameter largest: the most nodes it may have.
  init(seed: UInt64, largest: Int = 40) {
    var random = SplitMix(state: seed)
    self.seed = seed
    nodeCount = random.below(largest + 1)
    let count = nodeCount
    // From a few scattered ties to nearly all: the average degree runs from 0 to the most.
    let average = random.chance(3) ? random.below(count + 1) : random.below(5)
    let arcCount = count == 0 ? 0 : random.below(count * average + 1)
    arcs = (0..<arcCount).map { _ in (random.below(count), random.below(count)) }
    groups = (0..<count).map { _ in Int32(random.below(5)) - 1 }
    let ends = count == 0 ? 0 : 1 + random.below(3)
    sources = (0..<ends).map { _ in random.below(count) }
    targets = (0..<ends).map { _ in random.below(count) }
    limit = random.below(5)
    closed = (0..<ends).filter { _ in random.chance(2) }.map { _ in random.below(count) }
  }

  var simple: SimpleGraph { SimpleGraph(nodeCount: nodeCount, pairs: arcs) }
  var directed: DirectedGraph { DirectedGraph(nodeCount: nodeCount, arcs: arcs) }
}
