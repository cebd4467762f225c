import NetworkGraph
import Testing

/// Shortest routes from some rows to all that they lead to.
struct RouteTreeTests {
  //  0 ──▶ 1 ──▶ 2 ──▶ 3      5 ──▶ 3
  //  └───────▶ 4 ──────┘▲
  //            └────────┘
  private let graph = DirectedGraph(
    nodeCount: 6, arcs: [(0, 1), (1, 2), (2, 3), (0, 4), (4, 3), (5, 3)])

  private func tree(
    from sources: [Int], closed: [Int] = [], without pair: NodePair? = nil, limit: Int? = nil
  ) -> RouteTree {
    RouteTree(graph.outgoing, from: sources, closed: closed, without: pair, limit: limit)
  }

  @Test func `each is reached in the fewest steps, along the arcs only`() {
    let found = tree(from: [0])
    #expect(found.steps == [0, 1, 2, 2, 1, -1])
    #expect(found.route(to: 3) == [0, 4, 3] && found.route(to: 2) == [0, 1, 2])
    #expect(found.route(to: 0) == [0] && found.route(to: 5) == nil)
  }

  @Test func `of several sources the nearest counts, and repeats do no harm`() {
    let found = tree(from: [0, 5, 5])
    #expect(found.steps == [0, 1, 2, 1, 1, 0])
    #expect(found.route(to: 3) == [5, 3])
  }

  @Test func `what is closed is neither passed nor reached, nor begun at`() {
    let found = tree(from: [0, 5], closed: [4, 5])
    #expect(found.steps == [0, 1, 2, 3, -1, -1])
    #expect(found.route(to: 3) == [0, 1, 2, 3] && found.route(to: 4) == nil)
    #expect(tree(from: [0], closed: [0]).steps.allSatisfy { $0 == -1 })
  }

  //  Between 4 and 3 nothing goes, whichever way the pair is written; 4 itself is reached.
  @Test func `no route goes between a pair that is left out`() {
    for pair in [NodePair(4, 3), NodePair(3, 4)] {
      let found = tree(from: [0], without: pair)
      #expect(found.steps == [0, 1, 2, 3, 1, -1])
    }
  }

  @Test func `beyond the limit nothing is reached`() {
    #expect(tree(from: [0], limit: 1).steps == [0, 1, -1, -1, 1, -1])
    #expect(tree(from: [0], limit: 0).steps == [0, -1, -1, -1, -1, -1])
    #expect(tree(from: []).steps.allSatisfy { $0 == -1 })
  }
}
