/// Which nodes are where routes begin, and which where they end.
///
/// A node that is both is a source only.
struct RouteEnds {
  private(set) var isSource: [Bool]
  private(set) var isTarget: [Bool]

  init(nodeCount: Int, sources: [Int], targets: [Int]) {
    isSource = [Bool](repeating: false, count: nodeCount)
    isTarget = isSource
    for source in sources { isSource[source] = true }
    for target in targets where !isSource[target] { isTarget[target] = true }
  }
}
