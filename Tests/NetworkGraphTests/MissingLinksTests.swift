import NetworkGraph
import TestSupport
import Testing

/// Which links would help most, against trying them all.
struct MissingLinksTests {
  //  h0 (finances) ──▶ GP      service (finances)
  //  h1 (finances) ──▶ GP      other (housing)
  @Test func `a link from where all are to what fits brings all of them`() {
    let problem = LinkProblem(
      outgoing: SparseRows(rowCount: 5, tails: [0, 1], heads: [2, 2], ties: [0, 1]),
      groups: [LinkProblem.Group(offers: [[], [], [], finances, housing])],
      households: [
        LinkProblem.Household(node: 0, needs: finances),
        LinkProblem.Household(node: 1, needs: finances),
      ], tails: [2, 3, 4], heads: [3, 4], limit: 3)
    let chosen = problem.links(3)
    #expect(chosen.unreached == 2)
    #expect(chosen.links.map { [$0.tail, $0.head, $0.gain] } == [[2, 3, 2]])
    #expect(chosen.guarantee == .atLeast63Percent)
  }

  @Test func `who must avoid the one in between is not counted`() {
    let rows = SparseRows(rowCount: 5, tails: [0, 1], heads: [2, 2], ties: [0, 1])
    let offers: [DomainSet] = [[], [], [], finances, housing]
    let problem = LinkProblem(
      outgoing: rows,
      groups: [
        LinkProblem.Group(offers: offers), LinkProblem.Group(offers: offers, closed: [2]),
      ],
      households: [
        LinkProblem.Household(node: 0, group: 0, needs: finances),
        LinkProblem.Household(node: 1, group: 1, needs: finances),
      ], tails: [2], heads: [3, 4], limit: 3)
    #expect(problem.links(3).links.map(\.gain) == [1])
  }

  @Test(arguments: UInt64(1)...300)
  func `each link brings what trying it says, and each choice is the best then`(seed: UInt64) {
    let random = RandomLinkProblem(seed: seed)
    for most in [nil, 1] {
      let chosen = random.problem.links(4, mostPerHead: most)
      #expect(chosen.unreached == random.needs.count)
      var covered: Set<[Int]> = []
      var linksTo: [Int: Int] = [:]
      for link in chosen.links {
        let best = random.candidates.filter { linksTo[$0.key[1], default: 0] < most ?? .max }
          .map { ($0.value.subtracting(covered).count, -$0.key[0], -$0.key[1]) }.max { $0 < $1 }
        #expect(link.gain == best?.0)
        #expect(link.tail == best.map { -$0.1 })
        #expect(link.head == best.map { -$0.2 })
        covered.formUnion(random.candidates[[link.tail, link.head]] ?? [])
        linksTo[link.head, default: 0] += 1
      }
      #expect(chosen.gain == covered.count)
    }
  }

  @Test(arguments: UInt64(1)...200)
  func `the best choice is that of trying all, and greedy comes as near as promised`(
    seed: UInt64
  ) throws {
    let random = RandomLinkProblem(seed: seed)
    for most in [nil, 1] {
      let exact = try random.problem.bestLinks(2, mostPerHead: most)
      let best = random.bestOfTwo(mostPerHead: most)
      #expect(exact.gain == best)
      #expect(exact.guarantee == .exact)
      let greedy = random.problem.links(2, mostPerHead: most)
      let share = most == nil ? 0.632 : 0.5
      #expect(Double(greedy.gain) >= share * Double(best))
      #expect(greedy.gain <= best)
    }
  }

  @Test(arguments: UInt64(1)...100)
  func `the worst-off area comes first`(seed: UInt64) throws {
    let random = RandomLinkProblem(seed: seed)
    let areas = random.problem.households.indices.map { Int32($0 % 3) }
    let chosen = random.problem.linksForWorstOff(2, areas: areas)
    #expect(chosen.guarantee == .heuristic)
    guard let first = random.worstOffGain(areas) else {
      #expect(chosen.links.isEmpty)
      return
    }
    let link = try #require(chosen.links.first)
    let own = link.brought.filter { areas[$0.household] == first.area }
    #expect(own.reduce(0) { $0 + $1.domains.count } == first.gain)
  }

  private let finances = DomainSet(index: 0)
  private let housing = DomainSet(index: 3)
}
