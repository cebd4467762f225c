import NetworkGraph
import NetworkQueries
import SupportNetwork
import TestSupport
import Testing

/// Whether networkx finds the same figures of random networks of referrals.
@Suite(.enabled(if: PythonOracle.isThere, "python3 with networkx is not there"))
struct ReferralOracleTests {
  static let seeds = UInt64(1)...300

  @Test func `the figures of random networks are those of networkx`() throws {
    let cases = Self.seeds.map { RandomReferrals(seed: $0) }
    let answers: [ReferralOracle] = try PythonOracle.answer(of: ReferralOracle.script, to: cases)
    try #require(answers.count == cases.count)
    for (made, expected) in zip(cases, answers) {
      let metrics = CompiledNetwork(made.network).referralMetrics(within: 2)
      expectShape(metrics, expected, "seed \(made.seed)")
      expectPlaces(metrics, expected, "seed \(made.seed)")
    }
  }

  @Test func `the random networks hold what figures can trip over`() {
    let all = Self.seeds.map {
      CompiledNetwork(RandomReferrals(seed: $0).network).referralMetrics()
    }
    #expect(all.contains { $0.shape.arcs == 0 } && all.contains { $0.shape.joints.count > 2 })
    #expect(all.contains { $0.shape.componentSizes.count > 2 && $0.shape.arcs > 5 })
    #expect(all.contains { $0.organisations.contains { ($0.brokerage?.total ?? 0) > 3 } })
  }

  private func expectShape(
    _ metrics: ReferralMetrics, _ expected: ReferralOracle, _ seed: Comment
  ) {
    let shape = metrics.shape
    #expect(shape.arcs == expected.arcs, seed)
    expectEqual(shape.reciprocity, expected.reciprocity, seed)
    expectEqual(shape.fragmentation, expected.fragmentation, seed)
    expectEqual(shape.distanceFragmentation, expected.distanceFragmentation, seed)
    #expect(shape.componentSizes == expected.componentSizes, seed)
    #expect(shape.joints.map(\.rawValue) == expected.joints, seed)
    #expect(shape.bridges.map { [$0.from.rawValue, $0.to.rawValue] } == expected.bridges, seed)
  }

  private func expectPlaces(
    _ metrics: ReferralMetrics, _ expected: ReferralOracle, _ seed: Comment
  ) {
    #expect(metrics.organisations.count == expected.places.count, seed)
    for figures in metrics.organisations {
      guard let place = expected.places[figures.organisation.rawValue] else {
        Issue.record("\(figures.organisation) is not known to networkx")
        continue
      }
      #expect([figures.refersTo, figures.receivesFrom] == place.degrees, seed)
      #expect([figures.reaches, figures.isReachedBy] == place.reach, seed)
      expectEqual(figures.constraint, place.constraint, seed)
      let roles = figures.brokerage.map {
        [$0.coordinator, $0.itinerant, $0.gatekeeper, $0.representative, $0.liaison]
      }
      #expect(roles == place.roles, seed)
    }
  }

  private func expectEqual(_ found: Double?, _ expected: Double?, _ seed: Comment) {
    let isEqual =
      if let found, let expected { abs(found - expected) <= 1e-9 } else {
        found == nil && expected == nil
      }
    #expect(isEqual, seed)
  }
}

/// The figures as Python finds them.
struct ReferralOracle: Decodable {
  let arcs: Int
  let reciprocity: Double?
  let fragmentation: Double?
  let distanceFragmentation: Double?
  let componentSizes: [Int]
  let joints: [String]
  let bridges: [[String]]
  let places: [String: Place]

  struct Place: Decodable {
    let degrees: [Int]
    let reach: [Int]
    let constraint: Double?
    /// Coordinator, itinerant, gatekeeper, representative, liaison.
    let roles: [Int]
  }

  static let script = """
    import json, sys
    import networkx as nx
    def roles(graph, sector, broker):
        counts = [0] * 5
        for tail in graph.predecessors(broker):
            for head in graph.successors(broker):
                if head == tail or graph.has_edge(tail, head):
                    continue
                a, b, c = sector[tail], sector[broker], sector[head]
                if a == b == c: counts[0] += 1
                elif a == c: counts[1] += 1
                elif b == c: counts[2] += 1
                elif a == b: counts[3] += 1
                else: counts[4] += 1
        return counts
    def answer(job):
        graph = nx.DiGraph()
        graph.add_nodes_from(job["offering"])
        graph.add_edges_from(arc for arc in job["arcs"] if arc[0] != arc[1])
        plain = graph.to_undirected()
        count = len(graph)
        pairs = count * (count - 1)
        sizes = sorted((len(part) for part in nx.connected_components(plain)), reverse=True)
        near = sum(
            1 / steps for start, ends in nx.all_pairs_shortest_path_length(plain)
            for end, steps in ends.items() if steps)
        back = graph.reverse()
        def within(graph, node):
            return len(nx.single_source_shortest_path_length(graph, node, cutoff=2)) - 1
        both = sum(graph.has_edge(v, u) for u, v in graph.edges)
        # networkx leaves nodes without outgoing arcs out, so the formula is written out.
        arcs = {u: {v: graph.has_edge(u, v) + graph.has_edge(v, u) for v in plain[u]} for u in plain}
        def share(u, v):
            return arcs[u].get(v, 0) / sum(arcs[u].values())
        constraint = {
            u: sum((share(u, v) + sum(share(u, w) * share(w, v) for w in plain[u])) ** 2
                   for v in plain[u]) for u in plain}
        return dict(
            arcs=graph.number_of_edges(),
            reciprocity=both / graph.number_of_edges() if graph.number_of_edges() else None,
            fragmentation=1 - sum(s * (s - 1) for s in sizes) / pairs if pairs else None,
            distanceFragmentation=1 - near / pairs if pairs else None,
            componentSizes=sizes, joints=sorted(nx.articulation_points(plain)),
            bridges=sorted(sorted(pair) for pair in nx.bridges(plain)),
            places={node: dict(
                degrees=[graph.out_degree(node), graph.in_degree(node)],
                reach=[within(graph, node), within(back, node)],
                constraint=constraint[node] if plain.degree(node) else None,
                roles=roles(graph, job["sectors"], node)) for node in graph})
    print(json.dumps([answer(job) for job in json.load(sys.stdin)]))
    """
}

/// Organisations of some kinds that refer to each other, some with a service.
struct RandomReferrals: Encodable {
  let seed: UInt64
  let arcs: [[String]]
  let offering: [String]
  /// The kind of each decides its sector; kinds here are all of different ones.
  let sectors: [String: String]
  let network: SupportNetwork

  private enum CodingKeys: CodingKey { case arcs, offering, sectors }

  private static let kinds: [OrganisationKind] = [.school, .hospital, .welfare, .debtService]

  init(seed: UInt64) {
    var random = SplitMix(state: seed)
    let count = Int.random(in: 1...14, using: &random)
    let ids = (0..<count).map { ActorID.made("o\($0 < 10 ? "0" : "")\($0)") }
    let kinds = ids.map { _ in Self.kinds[Int.random(in: 0..<4, using: &random)] }
    let arcCount = Int.random(in: 0...(count * 2), using: &random)
    let pairs = (0..<arcCount).map { _ in
      [Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)]
    }
    let offering = ids.filter { _ in Bool.random(using: &random) }
    self.seed = seed
    self.offering = offering.map(\.rawValue)
    arcs = pairs.map { $0.map { ids[$0].rawValue } }
    sectors = Dictionary(
      uniqueKeysWithValues: zip(ids, kinds).map { ($0.rawValue, $1.rawValue) })
    network = SupportNetwork(
      title: "t",
      organisations: zip(ids, kinds).map { Organisation(id: $0, name: $0.rawValue, kind: $1) },
      services: offering.map {
        Service(id: .made("s-\($0)"), name: "S", organisation: $0, domains: [.finances])
      },
      ties: pairs.filter { $0[0] != $0[1] }.map {
        Tie(.referral(ReferralTerms()), from: ids[$0[0]], to: ids[$0[1]])
      })
  }
}
