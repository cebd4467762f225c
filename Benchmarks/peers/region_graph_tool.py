"""Answers with graph-tool, which is a package of Debian's and not on PyPI."""

import graph_tool
import numpy as np
from graph_tool import clustering, topology

import measure
from region import DOMAINS, Region


def built(count, pairs, directed):
    graph = graph_tool.Graph(directed=directed)
    graph.add_vertex(count)
    graph.add_edge_list(np.stack(pairs, axis=1).astype(np.int64))
    return graph


def load(folder):
    region = Region(folder)
    graph = built(region.count, (region.tails, region.heads), directed=True)
    graph.ep["days"] = graph.new_ep("double", vals=region.days)
    return region, graph


def domain_steps(region, most=None):
    count = region.count
    froms, tos = [region.heads], [region.tails]
    for domain in range(DOMAINS):
        services = region.fitting(domain)
        froms.append(np.full(len(services), count + domain))
        tos.append(services)
    graph = built(
        count + DOMAINS, (np.concatenate(froms), np.concatenate(tos)), directed=True
    )
    households = region.households

    def steps(domain):
        found = topology.shortest_distance(graph, source=count + domain, max_dist=most)
        return found.a[households].astype(np.int64) - 1

    return steps


def reach(region, graph):
    steps = domain_steps(region)
    return lambda: measure.steps_checksum(region, steps)


def audit(region, graph):
    steps = domain_steps(region, most=4)
    return lambda: measure.audit_checksum(region, steps)


def cuts(region, graph):
    whole = built(region.count, region.whole_pairs(), directed=False)
    ends = whole.get_edges()

    def answer():
        part, is_point, _ = topology.label_biconnected_components(whole)
        parts = part.a[: len(ends)]
        alone = np.bincount(parts)[parts] == 1
        return measure.cuts_checksum(region, np.flatnonzero(is_point.a), ends[alone])

    return answer


def density(region, graph):
    pairs, households = built(region.count, region.pairs(), directed=False), region.households
    degrees = np.bincount(np.concatenate(region.pairs()), minlength=region.count)[households]

    def answer():
        scores = clustering.local_clustering(pairs, undirected=True)
        return measure.defined_checksum(scores.a[households][degrees > 1])

    return answer


def ways(weighted):
    def prepared(region, graph):
        weights = graph.ep["days"] if weighted else None

        def answer():
            found = [
                topology.shortest_distance(graph, source=household, target=service, weights=weights)
                for household, service in region.asked_pairs.tolist()
            ]
            return measure.ways_checksum(d if d < 2**31 - 1 else None for d in found)

        return answer

    return prepared


measure.run(
    "graph-tool",
    load,
    {
        "reach": reach,
        "audit": audit,
        "cuts": cuts,
        "density": density,
        "steps": ways(False),
        "days": ways(True),
    },
)
