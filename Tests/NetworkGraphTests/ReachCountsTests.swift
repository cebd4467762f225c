import NetworkGraph
import Testing

/// How many others each row reaches within some steps.
struct ReachCountsTests {
  //  0 ──▶ 1 ──▶ 2 ──▶ 0 is a circle; 3 ──▶ 0 leads into it; 4 is alone.
  @Test(
    arguments: [
      (0, [0, 0, 0, 0, 0]), (1, [1, 1, 1, 1, 0]), (2, [2, 2, 2, 2, 0]), (3, [2, 2, 2, 3, 0]),
      (99, [2, 2, 2, 3, 0]), (-1, [0, 0, 0, 0, 0]),
    ] as [(Int, [Int])])
  func `each counts the others it comes to, itself never`(limit: Int, counts: [Int]) {
    let graph = DirectedGraph(nodeCount: 5, arcs: [(0, 1), (1, 2), (2, 0), (3, 0)])
    #expect(graph.outgoing.reachCounts(within: limit) == counts)
  }

  //  0 ──▶ 1 ──▶ 3 and 0 ──▶ 2 ──▶ 3: two ways to 3 are one.
  @Test func `who is reached twice counts once, and against the arcs too`() {
    let graph = DirectedGraph(nodeCount: 4, arcs: [(0, 1), (0, 2), (1, 3), (2, 3)])
    #expect(graph.outgoing.reachCounts(within: 2) == [3, 1, 1, 0])
    #expect(graph.incoming.reachCounts(within: 1) == [0, 1, 1, 2])
  }
}
