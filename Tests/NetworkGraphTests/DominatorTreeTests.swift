import NetworkGraph
import Testing

/// Which nodes every route passes.
struct DominatorTreeTests {
  private func every(
    _ arcs: [(Int, Int)], from sources: [Int] = [0], to targets: [Int], of count: Int = 8
  ) -> [Int]? {
    DominatorTree(DirectedGraph(nodeCount: count, arcs: arcs), from: sources)
      .nodesOnEveryRoute(to: targets)
  }

  //      ┌▶ 1 ─┐          ┌▶ 5
  //  0 ──┤     ├▶ 3 ──▶ 4 ┤
  //      └▶ 2 ─┘          └▶ 6
  private let diamond = [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (4, 5), (4, 6)]

  @Test func `what all routes pass is told in its order, with the end itself`() {
    #expect(every(diamond, to: [5]) == [3, 4, 5])
    #expect(every(diamond, to: [1]) == [1])
    #expect(every(diamond, to: [5, 6]) == [3, 4])
    #expect(every(diamond, to: [1, 5]) == [])
  }

  //  All come in at 4, also those that go on to 5.
  @Test func `of several ends the one at which all come in is the last`() {
    #expect(every(diamond, to: [5, 4, 6]) == [3, 4])
    #expect(every(diamond + [(1, 6)], to: [5, 4, 6]) == [])
  }

  @Test func `an end that nothing reaches does not count, and without one there is no answer`() {
    #expect(every(diamond, to: [5, 7]) == [3, 4, 5])
    #expect(every(diamond, to: [7]) == nil)
    #expect(every(diamond, to: [0]) == nil)
    #expect(every(diamond, from: [], to: [5]) == nil)
  }

  //  From 0 and 2 together nothing but 3 and 4 is on all; from 1 and 2 neither source is between.
  @Test func `several sources are one`() {
    #expect(every(diamond, from: [0, 2], to: [5]) == [3, 4, 5])
    #expect(every(diamond, from: [3, 1], to: [5]) == [4, 5])
    #expect(every(diamond, from: [0, 4, 0], to: [6]) == [6])
  }

  //  0 ──▶ 1 ⇄ 2, 2 ──▶ 3, 0 ──▶ 2: who comes by a circle does not stand on every route.
  @Test func `a way back changes nothing`() {
    #expect(every([(0, 1), (1, 2), (2, 1), (2, 3), (0, 2)], to: [3]) == [2, 3])
    #expect(every([(0, 1), (1, 2), (2, 1), (2, 3)], to: [3]) == [1, 2, 3])
  }
}
