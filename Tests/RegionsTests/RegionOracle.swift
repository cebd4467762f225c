import TestSupport

/// What networkx, igraph and plain counting say of a region's tables.
struct RegionOracle: Decodable {
  /// Arcs of the graph of households and organisations.
  let arcs: Int
  /// For each household by number, for each of 13 life domains, the steps to the nearest service.
  let steps: [String: [Int?]]
  /// Household and domain of the needs without a service within 3 steps.
  let unreached: [[Int]]
  let articulationPoints: [Int]
  let bridges: [[Int]]
  let density: [String: Double]
  let constraint: [String: Double]
  /// For each household, for each service in rising order: steps and days of the shortest ways.
  let ways: [String: [Way]]
  let links: [Link]
  let components: Int

  struct Way: Decodable {
    let steps: Int?
    let days: Double?
  }

  struct Link: Decodable {
    let tail: Int
    let head: Int
    let gain: Int
  }

  static func answer(on tables: RegionTables) throws -> RegionOracle {
    try PythonOracle.answer(of: script, to: tables)
  }

  private static let script = #"""
    import json, sys
    import networkx as nx
    import igraph

    tables = json.load(sys.stdin)
    rows = [line.split(",") for line in tables["nodes"].split("\n")[1:] if line]
    kind = {int(r[0]): int(r[1]) for r in rows}
    mask = {int(r[0]): int(r[5] or 0) for r in rows}
    room = {int(r[0]): r[6] == "" or int(r[6]) > 0 for r in rows}
    edges = [line.split(",") for line in tables["edges"].split("\n")[1:] if line]
    edges = [(int(a), int(b), int(k), float(w or 0)) for a, b, k, w in edges]

    homes = {}
    for a, b, k, w in edges:
        if k == 0:
            person, home = (a, b) if kind[a] == 5 else (b, a)
            homes.setdefault(person, set()).add(home)
    graph = nx.DiGraph()
    graph.add_nodes_from(n for n in kind if kind[n] != 5)
    def arc(a, b, w):
        if graph.has_edge(a, b):
            w = min(w, graph[a][b]["weight"])
        graph.add_edge(a, b, weight=w)
    whole = nx.Graph()
    whole.add_nodes_from(kind)
    for a, b, k, w in edges:
        whole.add_edge(a, b)
        if k == 1:
            arc(a, b, w)
            arc(b, a, w)
        elif k == 2:
            person, school = (a, b) if kind[a] == 5 else (b, a)
            for home in homes.get(person, ()):
                arc(home, school, w)
        elif k in (3, 4, 5):
            home, other = (a, b) if kind[a] == 0 else (b, a)
            arc(home, other, w)
        elif k == 6:
            arc(a, b, w)

    households = sorted(n for n in kind if kind[n] == 0)
    services = sorted(n for n in kind if kind[n] == 1)
    distance = dict(nx.all_pairs_shortest_path_length(graph))
    days = {h: nx.single_source_dijkstra_path_length(graph, h) for h in households}
    def nearest(node, domain, fits=lambda s: True):
        found = [distance[node][s] for s in services
                 if mask[s] >> domain & 1 and fits(s) and s in distance[node]]
        return min(found) if found else None
    steps = {h: [nearest(h, d) for d in range(13)] for h in households}
    def far(h, d, fits=lambda s: True):
        near = nearest(h, d, fits)
        return near is None or near > 3
    unreached = [[h, d] for h in households for d in range(13)
                 if mask[h] >> d & 1 and far(h, d)]

    plain = graph.to_undirected()
    numbers = {n: i for i, n in enumerate(plain)}
    other = igraph.Graph(n=len(numbers), edges=[(numbers[a], numbers[b]) for a, b in plain.edges])
    constraints = other.constraint()
    density, constraint = {}, {}
    for h in households:
        around = plain.subgraph(plain[h])
        if len(around) > 1:
            density[h] = nx.density(around)
        if len(around) > 0:
            constraint[h] = constraints[numbers[h]]

    has_room = lambda s: room[s]
    needs = {(h, d) for h in households for d in range(13)
             if mask[h] >> d & 1 and far(h, d, has_room)}
    brings = {}
    tails = sorted(n for n in kind if kind[n] in (1, 2, 3, 4))
    for tail in tails:
        for head in services:
            if tail == head or graph.has_edge(tail, head):
                continue
            brings[tail, head] = {
                (h, d) for h, d in needs if tail in distance[h]
                and nearest(head, d, has_room) is not None
                and distance[h][tail] + 1 + nearest(head, d, has_room) <= 3}
    partners = plain.subgraph(tails)
    shared = {(tail, head): round(index, 9) for tail, head, index
              in nx.resource_allocation_index(partners, list(brings))}
    links, covered = [], set()
    for _ in range(5 if brings else 0):
        best = max(brings, key=lambda l: (len(brings[l] - covered), shared[l], -l[0], -l[1]))
        gain = len(brings[best] - covered)
        if gain == 0:
            break
        links.append({"tail": best[0], "head": best[1], "gain": gain})
        covered |= brings[best]

    print(json.dumps({
        "arcs": graph.number_of_edges(), "steps": steps, "unreached": unreached,
        "articulationPoints": sorted(nx.articulation_points(whole)),
        "bridges": sorted(sorted(b) for b in nx.bridges(whole)),
        "density": density, "constraint": constraint,
        "ways": {h: [{"steps": distance[h].get(s), "days": days[h].get(s)} for s in services]
                 for h in households},
        "links": links, "components": nx.number_connected_components(plain)}))
    """#
}
