import TestSupport

/// What the oracle is asked: pairs as they came, loops and repeats among them.
struct OracleQuestion: Encodable {
  let nodes: Int
  let arcs: [[Int]]
  let groups: [Int32]
  let sources: [Int]
  let targets: [Int]
  let closed: [Int]
  let limit: Int

  init(_ graph: RandomGraph) {
    nodes = graph.nodeCount
    arcs = graph.arcs.map { [$0.0, $0.1] }
    groups = graph.groups
    sources = graph.sources
    targets = graph.targets
    closed = graph.closed
    limit = graph.limit
  }
}

/// The figures of a graph without direction; lists and components are sorted.
struct OracleFigures: Decodable {
  let density: Double?
  let components: [[Int]]
  let isolates: [Int]
  let articulationPoints: [Int]
  let bridges: [[Int]]
  let bridgelessParts: [[Int]]
  let fewestPairs: Int?
  let betweenness: [Double]
  let constraint: [Double?]
  let effectiveSize: [Double?]
  let fragmentation: Double?
  let distanceFragmentation: Double?
  let pairsBySteps: [Int]
  let degrees: [Int]
  let degreeDistribution: [Int]
  let externalWithin: [Int]
  let externalWithinByGroup: [[Int]]
  let careDensity: Double?
}

/// The figures of a directed graph; lists and components are sorted.
struct DirectedOracleFigures: Decodable {
  let density: Double?
  let reciprocity: Double?
  let constraint: [Double?]
  let weakComponents: [[Int]]
  let strongComponents: [[Int]]
  let steps: [Int32]
  let stepsBack: [Int32]
  let stepsPastClosed: [Int32]
  let reachCounts: [Int]
  let routes: Int
  let onEveryRoute: [Int]?
  /// Coordinator, itinerant, gatekeeper, representative and liaison of each node.
  let brokerage: [[Int]]
  /// Only for few nodes, by trying every set of arcs.
  let fewestArcs: Int?
  let inDegrees: [Int]
  let outDegrees: [Int]
}

extension PythonOracle {
  static func figures(of graphs: [RandomGraph]) throws -> [OracleFigures] {
    try answer(of: reading + undirected, to: graphs.map(OracleQuestion.init))
  }

  static func directedFigures(of graphs: [RandomGraph]) throws -> [DirectedOracleFigures] {
    try answer(of: reading + directed, to: graphs.map(OracleQuestion.init))
  }

  private static let reading = """
    import itertools, json, math, sys
    import networkx as nx
    try:
        import igraph
    except ImportError:
        igraph = None
    jobs = json.load(sys.stdin)
    def defined(value):
        return None if math.isnan(value) else value
    def sets(parts):
        return sorted(sorted(part) for part in parts)
    def built(kind, job):
        graph = kind()
        graph.add_nodes_from(range(job["nodes"]))
        graph.add_edges_from(job["arcs"])
        graph.remove_edges_from(list(nx.selfloop_edges(graph)))
        return graph
    def constraint(graph):
        if igraph and len(graph) > 12:
            other = igraph.Graph(len(graph), list(graph.edges), directed=graph.is_directed())
            return [defined(value) for value in other.constraint()]
        # nx.constraint itself leaves out nodes that only receive; by Burt they have one.
        return [
            sum(nx.local_constraint(graph, node, other) for other in around) if around else None
            for node in graph for around in [set(nx.all_neighbors(graph, node))]]

    """

  private static let undirected = """
    def figures(job):
        g = built(nx.Graph, job)
        n, groups = len(g), job["groups"]
        bridges = sorted(sorted(pair) for pair in nx.bridges(g)) if n else []
        whole = g.copy()
        whole.remove_edges_from(bridges)
        components = list(nx.connected_components(g))
        between = nx.betweenness_centrality(g, normalized=False)
        size = nx.effective_size(g) if n else {}
        steps = {}
        for _, row in nx.all_pairs_shortest_path_length(g):
            for distance in row.values():
                steps[distance] = steps.get(distance, 0) + 1
        pairs = [(groups[a], groups[b]) for a, b in g.edges if groups[a] >= 0 and groups[b] >= 0]
        members = sorted(set(job["sources"] + job["targets"]))
        shared = sum(len([w for w in nx.common_neighbors(g, a, b) if w % 2 == 0])
                     for a, b in itertools.combinations(members, 2))
        return {
            "density": nx.density(g) if n > 1 else None,
            "components": sets(components),
            "isolates": sorted(nx.isolates(g)),
            "articulationPoints": sorted(nx.articulation_points(g)),
            "bridges": bridges,
            "bridgelessParts": sets(nx.connected_components(whole)),
            "fewestPairs": len(list(nx.k_edge_augmentation(g, 2))) if n > 2 else None,
            "betweenness": [between[v] for v in range(n)],
            "constraint": constraint(g),
            "effectiveSize": [defined(size[v]) for v in range(n)],
            "fragmentation": sum(not nx.has_path(g, a, b) for a in g for b in g if a != b)
                             / (n * (n - 1)) if n > 1 else None,
            "distanceFragmentation": 1 - nx.global_efficiency(g) if n > 1 else None,
            "pairsBySteps": [steps[k] for k in range(len(steps))],
            "degrees": [g.degree[v] for v in range(n)],
            "degreeDistribution": nx.degree_histogram(g) if n else [],
            "externalWithin": [sum(a != b for a, b in pairs), sum(a == b for a, b in pairs)],
            "externalWithinByGroup": [
                [sum((a == k) != (b == k) for a, b in pairs), sum(a == b == k for a, b in pairs)]
                for k in range(4)],
            "careDensity": shared / math.comb(len(members), 2) if len(members) > 1 else None,
        }
    json.dump([figures(job) for job in jobs], sys.stdout)
    """

  private static let directed = """
    def steps(g, job):
        found = [-1] * len(g)
        for source in job["sources"]:
            lengths = nx.single_source_shortest_path_length(g, source, cutoff=job["limit"])
            for node, length in lengths.items():
                found[node] = length if found[node] < 0 else min(found[node], length)
        return found
    def past_closed(g, job):
        closed = set(job["closed"])
        h = g.copy()
        h.remove_edges_from([(a, b) for a, b in g.edges if a in closed or b in closed])
        sources = [node for node in job["sources"] if node not in closed]
        return steps(h, job | {"sources": sources})
    def entrances(g, sources, targets):
        h = g.copy()
        h.remove_edges_from([(a, b) for a, b in g.edges if a in targets])
        reached = set().union(*[nx.descendants(h, node) for node in sources])
        return sorted(targets & reached)
    def routes(g, job):
        sources = set(job["sources"])
        targets = set(job["targets"]) - sources
        end = {node: "from" for node in sources} | {node: "to" for node in targets}
        direct = [(a, b) for a, b in g.edges if a in sources and b in targets]
        arcs = [(end.get(a, a), end.get(b, b)) for a, b in g.edges]
        h = nx.DiGraph([(a, b) for a, b in arcs if a != b and (a, b) != ("from", "to")])
        h.add_nodes_from(["from", "to"])
        count = len(direct) + nx.node_connectivity(h, "from", "to")
        first = entrances(g, sources, targets)
        last = first if len(first) == 1 else []
        if direct:
            return count, last
        above = nx.immediate_dominators(h, "from")
        if "to" not in above:
            return count, None
        chain = []
        node = above["to"]
        while node != "from":
            chain.append(node)
            node = above[node]
        return count, chain[::-1] + last
    def roles(g, groups, broker):
        counts = [0] * 5
        for a in g:
            for b in g:
                if a == b or not (g.has_edge(a, broker) and g.has_edge(broker, b)):
                    continue
                if g.has_edge(a, b) or min(groups[a], groups[broker], groups[b]) < 0:
                    continue
                x, y, z = groups[a], groups[broker], groups[b]
                counts[0] += x == y == z
                counts[1] += x == z != y
                counts[2] += x != y == z
                counts[3] += x == y != z
                counts[4] += len({x, y, z}) == 3
        return counts
    def fewest(g):
        if len(g) > 4:
            return None
        possible = [(a, b) for a in g for b in g if a != b]
        for count in range(len(possible) + 1):
            for added in itertools.combinations(possible, count):
                h = g.copy()
                h.add_edges_from(added)
                if len(h) == 0 or nx.is_strongly_connected(h):
                    return count
    def figures(job):
        g = built(nx.DiGraph, job)
        n = len(g)
        count, chain = routes(g, job)
        return {
            "density": nx.density(g) if n > 1 else None,
            "reciprocity": nx.overall_reciprocity(g) if g.size() else None,
            "constraint": constraint(g),
            "weakComponents": sets(nx.weakly_connected_components(g)),
            "strongComponents": sets(nx.strongly_connected_components(g)),
            "steps": steps(g, job),
            "stepsBack": steps(g.reverse(), job),
            "stepsPastClosed": past_closed(g, job),
            "reachCounts": [
                len(nx.single_source_shortest_path_length(g, v, cutoff=job["limit"])) - 1
                for v in range(n)],
            "routes": count,
            "onEveryRoute": chain,
            "brokerage": [roles(g, job["groups"], broker) for broker in range(n)],
            "fewestArcs": fewest(g),
            "inDegrees": [g.in_degree[v] for v in range(n)],
            "outDegrees": [g.out_degree[v] for v in range(n)],
        }
    json.dump([figures(job) for job in jobs], sys.stdout)
    """
}
