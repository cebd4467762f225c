"""Answers with networkx, which is slow and well known."""

import networkx as nx
import numpy as np

import measure
from region import Region


def load(folder):
    region = Region(folder)
    graph = nx.DiGraph()
    graph.add_nodes_from(range(region.count))
    graph.add_weighted_edges_from(
        zip(region.tails.tolist(), region.heads.tolist(), region.days.tolist())
    )
    return region, graph


def simple(pairs, count):
    graph = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(np.stack(pairs, axis=1).tolist())
    return graph


def domain_steps(region, graph):
    backward, households = graph.reverse(copy=False), region.households

    def steps(domain):
        found = np.full(region.count, -1)
        for step, layer in enumerate(nx.bfs_layers(backward, region.fitting(domain).tolist())):
            found[layer] = step
        return found[households]

    return steps


def reach(region, graph):
    steps = domain_steps(region, graph)
    return lambda: measure.steps_checksum(region, steps)


def audit(region, graph):
    steps = domain_steps(region, graph)
    return lambda: measure.audit_checksum(region, steps)


def cuts(region, graph):
    whole = simple(region.whole_pairs(), region.count)
    return lambda: measure.cuts_checksum(
        region, list(nx.articulation_points(whole)), list(nx.bridges(whole))
    )


def density(region, graph):
    pairs, households = simple(region.pairs(), region.count), region.households.tolist()

    def answer():
        clustering = nx.clustering(pairs, households)
        return measure.defined_checksum([clustering[h] for h in households if pairs.degree[h] > 1])

    return answer


def constraint(region, graph):
    pairs, households = simple(region.pairs(), region.count), region.households.tolist()
    return lambda: measure.defined_checksum(list(nx.constraint(pairs, households).values()))


def ways(search):
    def prepared(region, graph):
        def distance(household, service):
            try:
                return search(graph, household, service)
            except nx.NetworkXNoPath:
                return None

        return lambda: measure.ways_checksum(
            distance(*pair) for pair in region.asked_pairs.tolist()
        )

    return prepared


measure.run(
    "networkx",
    load,
    {
        "reach": reach,
        "audit": audit,
        "cuts": cuts,
        "density": density,
        "constraint": constraint,
        "steps": ways(lambda g, a, b: len(nx.bidirectional_shortest_path(g, a, b)) - 1),
        "days": ways(lambda g, a, b: nx.bidirectional_dijkstra(g, a, b)[0]),
    },
)
