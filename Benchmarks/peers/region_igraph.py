"""Answers with igraph."""

import igraph
import numpy as np

import measure
from region import DOMAINS, Region


def load(folder):
    region = Region(folder)
    graph = igraph.Graph(
        region.count, np.stack([region.tails, region.heads], axis=1), directed=True
    )
    graph.es["days"] = region.days
    return region, graph


def simple(pairs, count):
    return igraph.Graph(count, np.stack(pairs, axis=1))


def domain_steps(region, graph):
    graph = graph.copy()
    graph.add_vertices(DOMAINS)
    for domain in range(DOMAINS):
        graph.add_edges((int(service), region.count + domain) for service in region.fitting(domain))
    households = region.households

    def steps(domain):
        found = graph.distances(source=region.count + domain, mode="in")[0]
        return np.asarray(found)[households] - 1

    return steps


def reach(region, graph):
    steps = domain_steps(region, graph)
    return lambda: measure.steps_checksum(region, steps)


def audit(region, graph):
    steps = domain_steps(region, graph)
    return lambda: measure.audit_checksum(region, steps)


def cuts(region, graph):
    pairs = region.whole_pairs()
    whole, ends = simple(pairs, region.count), np.stack(pairs, axis=1)
    return lambda: measure.cuts_checksum(
        region, whole.articulation_points(), ends[whole.bridges()]
    )


def density(region, graph):
    pairs, households = simple(region.pairs(), region.count), region.households.tolist()
    return lambda: measure.defined_checksum(
        pairs.transitivity_local_undirected(vertices=households, mode="nan")
    )


def constraint(region, graph):
    pairs, households = simple(region.pairs(), region.count), region.households.tolist()
    return lambda: measure.defined_checksum(pairs.constraint(vertices=households))


def ways(weights):
    def prepared(region, graph):
        return lambda: measure.ways_checksum(
            graph.distances(source=[int(household)], target=[int(service)], weights=weights)[0][0]
            for household, service in region.asked_pairs
        )

    return prepared


measure.run(
    "igraph",
    load,
    {
        "reach": reach,
        "audit": audit,
        "cuts": cuts,
        "density": density,
        "constraint": constraint,
        "steps": ways(None),
        "days": ways("days"),
    },
)
