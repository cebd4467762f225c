"""Answers with NetworKit."""

import networkit as nk
import numpy as np

import measure
from region import DOMAINS, Region


def built(count, tails, heads, days=None, directed=True):
    columns = (tails, heads) if days is None else (days, (tails, heads))
    if days is None:
        columns = (np.ones(len(tails)), columns)
    return nk.GraphFromCoo(columns, n=count, weighted=days is not None, directed=directed)


def load(folder):
    region = Region(folder)
    return region, built(region.count, region.tails, region.heads, region.days)


def domain_steps(region):
    count = region.count
    froms, tos = [region.heads], [region.tails]
    for domain in range(DOMAINS):
        services = region.fitting(domain)
        froms.append(np.full(len(services), count + domain))
        tos.append(services)
    froms, tos = (np.concatenate(ends).astype(np.uint64) for ends in (froms, tos))
    graph, households = built(count + DOMAINS, froms, tos), region.households

    def steps(domain):
        search = nk.distance.BFS(graph, count + domain, storePaths=False).run()
        return np.asarray(search.getDistances(asarray=True))[households] - 1

    return steps


def reach(region, graph):
    steps = domain_steps(region)
    return lambda: measure.steps_checksum(region, steps)


def audit(region, graph):
    steps = domain_steps(region)
    return lambda: measure.audit_checksum(region, steps)


def cuts(region, graph):
    whole = built(region.count, *region.whole_pairs(), directed=False)

    def answer():
        parts = nk.components.BiconnectedComponents(whole).run().getComponents()
        sizes = np.fromiter(map(len, parts), np.int64, len(parts))
        parts_of = np.bincount(np.concatenate([np.asarray(part) for part in parts]))
        bridges = [parts[place] for place in np.flatnonzero(sizes == 2)]
        return measure.cuts_checksum(region, np.flatnonzero(parts_of > 1), bridges)

    return answer


def density(region, graph):
    pairs, households = built(region.count, *region.pairs(), directed=False), region.households
    degrees = np.bincount(np.concatenate(region.pairs()), minlength=region.count)[households]

    def answer():
        scores = nk.centrality.LocalClusteringCoefficient(pairs, True).run().scores()
        return measure.defined_checksum(np.asarray(scores)[households][degrees > 1])

    return answer


def steps(region, graph):
    return lambda: measure.ways_checksum(
        nk.distance.BidirectionalBFS(graph, household, service, storePred=False)
        .run()
        .getDistance()
        for household, service in region.asked_pairs.tolist()
    )


def days(region, graph):
    return lambda: measure.ways_checksum(
        nk.distance.BidirectionalDijkstra(graph, household, service, storePred=True)
        .run()
        .getDistance()
        for household, service in region.asked_pairs.tolist()
    )


measure.run(
    "networkit",
    load,
    {
        "reach": reach,
        "audit": audit,
        "cuts": cuts,
        "density": density,
        "steps": steps,
        "days": days,
    },
)
