import NetworkGraph

/// The needs of an area in a life domain, and whether they come to what fits without something.
struct HangingNeeds {
  let group: NeedGroup
  private let starts: [Int]
  private let ends: Set<Int>
  private let isReached: Bool

  init(group: NeedGroup, starts: [Int], ends: [Int], in graph: SimpleGraph) {
    self.group = group
    self.starts = starts
    self.ends = Set(ends)
    // What the start itself offers hangs on nobody else.
    let steps = graph.rows.steps(from: starts)
    isReached = !starts.contains(where: ends.contains) && ends.contains { steps[$0] >= 0 }
  }

  func hangs(on point: Int, in graph: SimpleGraph) -> Bool {
    guard isReached, !starts.contains(point), !ends.contains(point) else { return false }
    return !isReached(in: graph) { $0 != point && $1 != point }
  }

  func hangs(on pair: NodePair, in graph: SimpleGraph) -> Bool {
    isReached && !isReached(in: graph) { NodePair($0, $1) != pair }
  }

  private func isReached(in graph: SimpleGraph, where isOpen: (Int, Int) -> Bool) -> Bool {
    var isFound = [Bool](repeating: false, count: graph.nodeCount)
    var waiting = starts
    for start in starts { isFound[start] = true }
    while let node = waiting.popLast() {
      if ends.contains(node) { return true }
      for next in graph.neighbours(of: node).map(Int.init)
      where !isFound[next] && isOpen(node, next) {
        isFound[next] = true
        waiting.append(next)
      }
    }
    return false
  }
}
