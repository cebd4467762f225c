import NetworkQueries
import SupportNetwork
import TestSupport
import Testing

/// Whether Python finds the same figures: those of shape with networkx, the rest from the ties as
/// they are written.
@Suite(.enabled(if: PythonOracle.isThere, "python3 with networkx is not there"))
struct MetricsOracleTests {
  static let seeds = UInt64(1)...400

  @Test func `the figures of households and members are those of networkx`() throws {
    let cases = Self.seeds.map { RandomSurroundings(seed: $0) }
    let answers: [[OracleMetrics]] = try PythonOracle.answer(of: OracleMetrics.script, to: cases)
    try #require(answers.count == cases.count)
    for (seed, (made, expected)) in zip(Self.seeds, zip(cases, answers)) {
      let network = CompiledNetwork(made.network)
      let household = try #require(network.network.households.first)
      expect(network.metrics(of: household), are: expected[0], "seed \(seed), home")
      expect(
        network.metrics(of: household.members[0], in: household), are: expected[1],
        "seed \(seed), ann")
    }
  }

  @Test func `the random networks hold what figures can trip over`() {
    let all = Self.seeds.map { seed -> HouseholdMetrics in
      let network = CompiledNetwork(RandomSurroundings(seed: seed).network)
      return network.metrics(of: network.network.households[0])
    }
    #expect(all.contains { $0.size == 0 } && all.contains { $0.size == 1 })
    #expect(all.contains { $0.size > 2 && $0.density == 0 })
    #expect(all.contains { $0.size > 2 && $0.components.count == 1 })
    #expect(all.contains { $0.bridges.count > 1 })
  }

  private func expect(
    _ metrics: HouseholdMetrics, are expected: OracleMetrics, _ comment: Comment
  ) {
    for figure in HouseholdFigure.allCases {
      let (found, other) = (metrics[figure], expected.figures[figure.rawValue] ?? nil)
      let isEqual =
        if let found, let other { abs(found - other) <= 1e-9 } else { found == nil && other == nil }
      #expect(isEqual, "\(comment): \(figure.rawValue)")
    }
    #expect(metrics.others.map(\.rawValue).sorted() == expected.others, comment)
    #expect(
      Set(metrics.components.map { Set($0.map(\.rawValue)) }) == Set(expected.groups.map(Set.init)),
      comment)
    #expect(Set(metrics.bridges.map(\.actor.rawValue)) == Set(expected.bridges.keys), comment)
    for bridge in metrics.bridges {
      let betweenness = expected.bridges[bridge.actor.rawValue] ?? -1
      #expect(abs(bridge.betweenness - betweenness) <= 1e-9, comment)
    }
    #expect(metrics.balance.map(\.given) == expected.given, comment)
    #expect(metrics.balance.map(\.received) == expected.received, comment)
    let matrix = Dictionary(
      uniqueKeysWithValues: metrics.supportByDomain.map { ($0.domain.rawValue, $0.letters) })
    #expect(matrix == expected.matrix, comment)
  }
}

/// The figures as Python finds them.
struct OracleMetrics: Decodable {
  /// By code; nothing where a figure is not defined.
  let figures: [String: Double?]
  let others: [String]
  let groups: [[String]]
  /// Whose leaving makes more groups, with the betweenness.
  let bridges: [String: Double]
  /// Ties over which P, E, A and G are given and received.
  let given: [Int]
  let received: [Int]
  let matrix: [String: [Int]]

  static let script = """
    import json, sys
    import networkx as nx
    INFORMAL = {"informal-carer", "volunteer", "family", "friend", "neighbour", "colleague", "fellow"}
    POINTS = {"weak": 1, "normal": 2, "strong": 3}
    def share(values):
        values = list(values)
        return sum(values) / len(values) if values else None
    def metrics(job, inside, holders):
        role = {person["id"]: person["role"] for person in job["people"]}
        dead = {person["id"] for person in job["people"] if person["hasDied"]}
        active = [
            tie for tie in job["ties"] if tie["presence"] == "active" and tie["quality"] != "broken"
            and not {tie["from"], tie["to"]} & dead]
        own = []
        for tie in active:
            starts, ends = tie["from"] in inside, tie["to"] in inside
            if starts == ends or not {tie["from"], tie["to"]} & holders:
                continue
            out, back = tie["flow"] in ("forward", "both"), tie["flow"] in ("backward", "both")
            own.append(dict(
                tie, other=tie["to"] if starts else tie["from"],
                gives=set(tie["given"] if starts else tie["returned"]),
                gets=set(tie["returned"] if starts else tie["given"]),
                flowsOut=out if starts else back, flowsIn=back if starts else out))
        others = sorted({tie["other"] for tie in own})
        graph = nx.Graph()
        graph.add_nodes_from(others)
        graph.add_edges_from(
            (tie["from"], tie["to"]) for tie in active
            if tie["from"] in graph and tie["to"] in graph)
        around = graph.copy()
        around.add_edges_from(("*", other) for other in others)
        count = nx.number_connected_components(graph) if others else 0
        bridges = {}
        for other in others:
            rest = graph.subgraph(set(others) - {other})
            if len(rest) and nx.number_connected_components(rest) > count:
                bridges[other] = nx.betweenness_centrality(graph, normalized=False)[other]
        p = {}
        if others:
            p = {(u, v): 1 / around.degree(u) for u in around for v in around[u]}
        redundant = sum(
            p["*", w] * 1.0 for v in others for w in others if w != v and around.has_edge(v, w))
        figures = {
            "size": len(others),
            "informal-share": share(role[other] in INFORMAL for other in others),
            "volunteer-share": share(role[other] == "volunteer" for other in others),
            "formal-share": share(role[other] == "professional" for other in others),
            "density": nx.density(graph) if len(others) > 1 else None,
            "components": count,
            "isolates": len(list(nx.isolates(graph))),
            "bridging-people": len(bridges),
            "effective-size": len(others) - redundant if others else None,
            "constraint": nx.constraint(around, ["*"])["*"] if others else None,
            "reciprocity": share(
                bool(tie["gives"] or tie["flowsOut"]) and bool(tie["gets"] or tie["flowsIn"])
                for tie in own),
            "mean-support": share(len(tie["gives"] | tie["gets"]) for tie in own),
            "mean-domains": share(len(tie["domains"]) for tie in own),
            "mean-strength": share(POINTS[tie["strength"]] for tie in own),
            "stress-share": share(tie["quality"] == "stressful" for tie in own),
        }
        matrix = {}
        for tie in own:
            for domain in tie["domains"]:
                row = matrix.setdefault(domain, [0] * 4)
                for place, letter in enumerate("PEAG"):
                    row[place] += letter in tie["gets"]
        return dict(
            figures=figures, others=others, bridges=bridges, matrix=matrix,
            groups=[sorted(part) for part in nx.connected_components(graph)],
            given=[sum(letter in tie["gives"] for tie in own) for letter in "PEAG"],
            received=[sum(letter in tie["gets"] for tie in own) for letter in "PEAG"])
    home = {"home", "ann"}
    print(json.dumps([
        [metrics(job, home, home), metrics(job, home, {"ann"})] for job in json.load(sys.stdin)]))
    """
}
