import TestSupport

/// What the oracle is asked: where the tables of regions are, and between whom ways are wanted.
struct RegionQuestions: Encodable {
  let folders: [String]
  /// For each region, households and services by their numbers in the tables.
  let pairs: [[[Int64]]]
  /// The most steps to a fitting service.
  var within = 3
  /// How many missing links are wanted.
  var links = 10
}

/// What networkx finds in a region, and for what it does not know, the plainest Python.
///
/// Everybody is told by the number in the tables, and every list is in the order of those.
struct RegionOracleAnswer: Decodable {
  let households: [Int64]
  /// Tail, head and thousandths of a day of every arc, people as one with their household.
  let arcs: [[Int64]]
  /// For each household the steps to the nearest fitting service, by life domain; nothing without.
  let steps: [[Int?]]
  /// For each household the life domains it needs and does not reach within the steps, as bits.
  let unreached: [UInt32]
  /// The same with only the services that have room.
  let unreachedWithRoom: [UInt32]
  /// Of the whole network, people by themselves.
  let articulationPoints: [Int64]
  let bridges: [[Int64]]
  let densities: [Double?]
  let constraints: [Double?]
  /// For each pair the fewest steps, and the fewest thousandths of a day; nothing without a way.
  let stepsOfPairs: [Int?]
  let daysOfPairs: [Int64?]
  /// Tail, head and the needs that each of the best missing links brings, the best first.
  let links: [[Int64]]
}

extension PythonOracle {
  static func answers(to questions: RegionQuestions) throws -> [RegionOracleAnswer] {
    try answer(of: reading + searching + linking + answering, to: questions)
  }

  private static let reading = """
    import csv, decimal, gzip, json, math, os, sys
    import networkx as nx
    HOUSEHOLD, SERVICE, PERSON = 0, 1, 5
    MEMBER, INFORMAL, PERSON_SCHOOL, REFERRAL = 0, 1, 2, 6
    def rows(folder, name):
        path = os.path.join(folder, name + ".csv")
        opened = open(path) if os.path.exists(path) else gzip.open(path + ".gz", "rt")
        with opened as table:
            yield from csv.DictReader(table)
    class Region:
        def __init__(self, folder):
            nodes = list(rows(folder, "nodes"))
            self.kind = {int(row["id"]): int(row["kind"]) for row in nodes}
            self.mask = {int(row["id"]): int(row["mask"] or 0) for row in nodes}
            self.full = {int(row["id"]) for row in nodes if row["capacity"] == "0"}
            self.households = self.of(HOUSEHOLD)
            self.ties = [(int(row["src"]), int(row["dst"]), int(row["kind"]),
                          int(decimal.Decimal(row["weight"] or 0) * 1000))
                         for row in rows(folder, "edges")]
            self.whole = nx.Graph()
            self.whole.add_nodes_from(self.kind)
            self.whole.add_edges_from((a, b) for a, b, _, _ in self.ties)
            self.graph = self.contracted()
            self.around = self.graph.to_undirected()
        def of(self, kind):
            return sorted(node for node in self.kind if self.kind[node] == kind)
        def contracted(self):
            graph = nx.DiGraph()
            graph.add_nodes_from(node for node in self.kind if self.kind[node] != PERSON)
            homes = {}
            for a, b, kind, _ in self.ties:
                if kind == MEMBER:
                    home, person = (a, b) if self.kind[a] == HOUSEHOLD else (b, a)
                    homes.setdefault(person, []).append(home)
            for a, b, kind, days in self.ties:
                if kind == INFORMAL:
                    found = [(a, b), (b, a)]
                elif kind == REFERRAL:
                    found = [(a, b)]
                elif kind == PERSON_SCHOOL:
                    person, school = (a, b) if self.kind[a] == PERSON else (b, a)
                    found = [(home, school) for home in homes.get(person, [])]
                elif kind != MEMBER:
                    found = [(a, b) if self.kind[a] == HOUSEHOLD else (b, a)]
                else:
                    found = []
                for tail, head in found:
                    if not graph.has_edge(tail, head) or graph[tail][head]["days"] > days:
                        graph.add_edge(tail, head, days=days)
            return graph

    """

  private static let searching = """
    def fitting(region, domain, only_with_room):
        return [node for node in region.of(SERVICE) if region.mask[node] >> domain & 1
                and not (only_with_room and node in region.full)]
    def steps(region, lengths, node, domain, only_with_room=False):
        found = [lengths[node][service] for service in fitting(region, domain, only_with_room)
                 if service in lengths[node]]
        return min(found, default=None)
    def unreached(region, lengths, household, within, only_with_room):
        missing = 0
        for domain in range(32):
            if region.mask[household] >> domain & 1:
                found = steps(region, lengths, household, domain, only_with_room)
                if found is None or found > within:
                    missing |= 1 << domain
        return missing
    def density(graph, node):
        around = graph.subgraph(graph.neighbors(node))
        return nx.density(around) if len(around) > 1 else None
    def defined(value):
        return None if math.isnan(value) else value
    def ways(region, pairs, weight):
        found = []
        for household, service in pairs:
            try:
                found.append(nx.shortest_path_length(region.graph, household, service, weight))
            except nx.NetworkXNoPath:
                found.append(None)
        return found

    """

  private static let linking = """
    def brought(region, lengths, waiting, tail, head, within):
        # Every need that has a way over this one new link.
        found = set()
        for household, domain in waiting:
            there = lengths[household].get(tail)
            onward = steps(region, lengths, head, domain, only_with_room=True)
            if there is not None and onward is not None and there + 1 + onward <= within:
                found.add((household, domain))
        return found
    def links(region, lengths, within, count):
        waiting = {(household, domain) for household in region.households
                   for domain in range(32)
                   if unreached(region, lengths, household, within, True) >> domain & 1}
        tails = [node for node in sorted(region.graph) if region.kind[node] != HOUSEHOLD]
        candidates = {(tail, head): brought(region, lengths, waiting, tail, head, within)
                      for tail in tails for head in region.of(SERVICE)
                      if tail != head and not region.graph.has_edge(tail, head)}
        chosen = []
        while len(chosen) < count and candidates:
            best = min(candidates, key=lambda link: (-len(candidates[link] & waiting), link))
            gain = candidates[best] & waiting
            if not gain:
                break
            chosen.append([best[0], best[1], len(gain)])
            waiting -= gain
        return chosen

    """

  private static let answering = """
    def answer(folder, pairs, within, count):
        region = Region(folder)
        lengths = dict(nx.all_pairs_shortest_path_length(region.graph))
        burt = nx.constraint(region.around) if len(region.around) else {}
        households = region.households
        return {
            "households": households,
            "arcs": sorted([a, b, data["days"]] for a, b, data in region.graph.edges(data=True)),
            "steps": [[steps(region, lengths, household, domain) for domain in range(32)]
                      for household in households],
            "unreached": [unreached(region, lengths, household, within, False)
                          for household in households],
            "unreachedWithRoom": [unreached(region, lengths, household, within, True)
                                  for household in households],
            "articulationPoints": sorted(nx.articulation_points(region.whole)),
            "bridges": sorted(sorted(pair) for pair in nx.bridges(region.whole)),
            "densities": [density(region.around, household) for household in households],
            "constraints": [defined(burt[household]) for household in households],
            "stepsOfPairs": ways(region, pairs, None),
            "daysOfPairs": ways(region, pairs, "days"),
            "links": links(region, lengths, within, count),
        }
    asked = json.load(sys.stdin)
    json.dump([answer(folder, pairs, asked["within"], asked["links"])
               for folder, pairs in zip(asked["folders"], asked["pairs"])], sys.stdout)
    """
}
