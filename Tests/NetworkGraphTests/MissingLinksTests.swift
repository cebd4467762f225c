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
      ], tails: [2, 3, 4], heads: [3, 4], limit: 3, contacts: nobody)
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
      ], tails: [2], heads: [3, 4], limit: 3, contacts: nobody)
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
        let best = random.order(beside: covered).first { linksTo[$0[1], default: 0] < most ?? .max }
        #expect([link.tail, link.head] == best)
        let brought = best.flatMap { random.candidates[$0] } ?? []
        #expect(link.gain == brought.subtracting(covered).count)
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
      let best = random.bestTwo(mostPerHead: most)
      #expect(exact.gain == best.gain)
      #expect(Set(exact.links.map { [$0.tail, $0.head] }) == best.links)
      #expect(exact.guarantee == .exact)
      let greedy = random.problem.links(2, mostPerHead: most)
      let share = most == nil ? 0.632 : 0.5
      #expect(Double(greedy.gain) >= share * Double(best.gain))
      #expect(greedy.gain <= best.gain)
    }
  }

  @Test(arguments: UInt64(1)...100)
  func `the worst-off area comes first`(seed: UInt64) throws {
    let random = RandomLinkProblem(seed: seed)
    let areas = random.problem.households.indices.map { Int32($0 % 3) }
    let chosen = random.problem.linksForWorstOff(2, areas: areas)
    #expect(chosen.guarantee == (chosen.links.isEmpty ? .exact : .heuristic))
    guard let first = random.worstOffGain(areas) else {
      #expect(chosen.links.isEmpty)
      return
    }
    let link = try #require(chosen.links.first)
    let own = link.brought.filter { areas[$0.household] == first.area }
    #expect(own.reduce(0) { $0 + $1.domains.count } == first.gain)
  }

  //  h0 ──▶ GP (2)     services 3 and 4 fit alike; 5 has to do with GP and 4, 6 with GP, 3 and 7
  @Test func `of links that bring as much, the one with more telling contacts is first`() throws {
    var problem = LinkProblem(
      outgoing: SparseRows(rowCount: 8, tails: [0], heads: [2], ties: [0]),
      groups: [
        LinkProblem.Group(offers: [[], [], [], finances, finances, [], [], []])
      ], households: [LinkProblem.Household(node: 0, needs: finances)], tails: [2], heads: [3, 4],
      limit: 2,
      contacts: SimpleGraph(
        nodeCount: 8, pairs: [(2, 5), (4, 5), (2, 6), (3, 6), (6, 7)]))
    // Service 4 by 1/2, service 3 by 1/3.
    #expect(problem.links(1).links.map(\.head) == [4])
    #expect(try problem.bestLinks(1).links.map(\.head) == [4])
    #expect(problem.linksForWorstOff(1, areas: [0]).links.map(\.head) == [4])
    problem.contacts = nobody
    #expect(problem.links(1).links.map(\.head) == [3])
  }

  //  h0 ──▶ GP (2) ──▶ desk (3) ┄┄▶ club (4) ──▶ service (5): GP and service must stay apart
  //  h0 ──▶ desk in the second question
  @Test func `a way over a new link goes past two who must stay apart`() {
    func links(_ tails: [Int32], _ heads: [Int32]) -> [[Int]] {
      var problem = LinkProblem(
        outgoing: SparseRows(
          rowCount: 6, tails: tails, heads: heads, ties: tails.indices.map { Int32($0) }),
        groups: [LinkProblem.Group(offers: [[], [], [], [], [], finances])],
        households: [LinkProblem.Household(node: 0, needs: finances)], tails: [3], heads: [4],
        limit: 4, contacts: nobody)
      problem.apart = [NodePair(2, 5)]
      return problem.links(1).links.map { [$0.tail, $0.head] }
    }
    #expect(links([0, 2, 4], [2, 3, 5]) == [])
    #expect(links([0, 0, 2, 4], [2, 3, 3, 5]) == [[3, 4]])
  }

  //  h0 ──▶ GP (2) ──▶ service (3): the two must stay apart; service (4) fits as well
  @Test func `what is reached only past two who must stay apart is out of reach`() {
    var problem = LinkProblem(
      outgoing: SparseRows(rowCount: 5, tails: [0, 2], heads: [2, 3], ties: [0, 1]),
      groups: [LinkProblem.Group(offers: [[], [], [], finances, finances])],
      households: [LinkProblem.Household(node: 0, needs: finances)], tails: [2], heads: [3, 4],
      limit: 2, contacts: nobody)
    #expect(problem.links(1).unreached == 0)
    problem.apart = [NodePair(2, 3)]
    #expect(problem.links(1).links.map { [$0.tail, $0.head] } == [[2, 4]])
  }

  /// More pairs than are looked at in every way: some ways are not counted, never one that holds a
  /// pair.
  //  h0 ──▶ GPs 1 … 8 ──▶ service 9 … 16, each GP apart from its own service
  @Test func `many pairs that must stay apart are kept apart`() {
    let (gps, services) = (1...8, 9...16)
    var problem = LinkProblem(
      outgoing: SparseRows(
        rowCount: 17, tails: gps.map { _ in 0 }, heads: gps.map { Int32($0) },
        ties: gps.map { Int32($0 - 1) }),
      groups: [
        LinkProblem.Group(offers: (0...16).map { services.contains($0) ? finances : [] })
      ], households: [LinkProblem.Household(node: 0, needs: finances)],
      tails: gps.map { Int32($0) }, heads: services.map { Int32($0) }, limit: 2, contacts: nobody)
    problem.apart = gps.map { NodePair($0, $0 + 8) }
    #expect(problem.links(1).links.map { [$0.tail, $0.head] } == [[1, 10]])
    problem.isExcluded = { tail, head in head - tail != 8 }
    #expect(problem.links(1).links == [])
  }

  //  h0 … h299, each ──▶ a GP of its own; each GP lacks a service of its own
  @Test func `as many links as somebody may ask for are chosen exactly`() throws {
    let count = 300
    let nodes = 0..<count
    let problem = LinkProblem(
      outgoing: SparseRows(
        rowCount: 3 * count, tails: nodes.map { Int32($0) }, heads: nodes.map { Int32(count + $0) },
        ties: nodes.map { Int32($0) }),
      groups: [
        LinkProblem.Group(offers: (0..<3 * count).map { $0 < 2 * count ? [] : finances })
      ], households: nodes.map { LinkProblem.Household(node: Int32($0), needs: finances) },
      tails: nodes.map { Int32(count + $0) }, heads: nodes.map { Int32(2 * count + $0) }, limit: 2,
      contacts: nobody)
    #expect(try problem.bestLinks(count).gain == count)
  }

  @Test func `where no link helps, that is exact`() {
    let problem = LinkProblem(
      outgoing: SparseRows(rowCount: 3, tails: [0], heads: [1], ties: [0]),
      groups: [LinkProblem.Group(offers: [[], [], housing])],
      households: [LinkProblem.Household(node: 0, needs: finances)], tails: [1], heads: [2],
      limit: 3, contacts: nobody)
    #expect(problem.links(1).guarantee == .exact)
    #expect(problem.linksForWorstOff(1, areas: [0]).guarantee == .exact)
  }

  private let nobody = SimpleGraph(nodeCount: 900, pairs: [])
  private let finances = DomainSet(index: 0)
  private let housing = DomainSet(index: 3)
}
