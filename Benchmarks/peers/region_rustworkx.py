"""Answers with rustworkx."""

import numpy as np
import rustworkx as rx

import measure
from region import DOMAINS, Region


def load(folder):
    region = Region(folder)
    graph = rx.PyDiGraph()
    graph.add_nodes_from(range(region.count))
    graph.add_edges_from(list(zip(region.tails.tolist(), region.heads.tolist(), region.days.tolist())))
    return region, graph


def simple(pairs, count):
    graph = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(count))
    one, other = pairs
    graph.extend_from_edge_list(list(zip(one.tolist(), other.tolist())))
    return graph


def domain_steps(region):
    count = region.count
    graph = rx.PyDiGraph()
    graph.add_nodes_from(range(count + DOMAINS))
    graph.extend_from_edge_list(list(zip(region.heads.tolist(), region.tails.tolist())))
    for domain in range(DOMAINS):
        graph.extend_from_edge_list(
            [(count + domain, int(service)) for service in region.fitting(domain)]
        )
    place = np.full(count + DOMAINS, -1)
    place[region.households] = np.arange(len(region.households))

    def steps(domain):
        lengths = rx.digraph_dijkstra_shortest_path_lengths(graph, count + domain, lambda _: 1.0)
        found = np.full(len(region.households), -1.0)
        for node, length in lengths.items():
            if place[node] >= 0:
                found[place[node]] = length - 1
        return found

    return steps


def reach(region, graph):
    steps = domain_steps(region)
    return lambda: measure.steps_checksum(region, steps)


def audit(region, graph):
    steps = domain_steps(region)
    return lambda: measure.audit_checksum(region, steps)


def cuts(region, graph):
    whole = simple(region.whole_pairs(), region.count)
    return lambda: measure.cuts_checksum(
        region, list(rx.articulation_points(whole)), list(rx.bridges(whole))
    )


def ways(cost):
    def prepared(region, graph):
        return lambda: measure.ways_checksum(
            dict(
                rx.digraph_dijkstra_shortest_path_lengths(graph, household, cost, goal=service)
            ).get(service)
            for household, service in region.asked_pairs.tolist()
        )

    return prepared


measure.run(
    "rustworkx",
    load,
    {
        "reach": reach,
        "audit": audit,
        "cuts": cuts,
        "steps": ways(lambda _: 1.0),
        "days": ways(float),
    },
)
