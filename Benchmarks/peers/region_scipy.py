"""Answers with scipy's sparse matrices and graph algorithms."""

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph

import measure
from region import DOMAINS, Region


class Graphs:
    def __init__(self, region):
        size = (region.count, region.count)
        # scipy takes an arc of 0 for none; a millionth of a day more tells it apart.
        self.forward = sparse.csr_matrix((region.days + 1e-6, (region.tails, region.heads)), size)


def load(folder):
    region = Region(folder)
    return region, Graphs(region)


def levels(order, predecessors):
    """The steps of nodes in the order of a breadth-first search."""
    place = np.zeros(len(predecessors), np.int64)
    place[order] = np.arange(len(order))
    above = place[predecessors[order[1:]]]
    steps = np.zeros(len(order), np.int64)
    start, end, level = 0, 1, 0
    while end < len(order):
        # Those whose predecessor is on the level before; the order keeps them together.
        start, end = end, 1 + int(np.searchsorted(above, end, "left"))
        level += 1
        steps[start:end] = level
    return steps


def with_ends(region):
    """From a node for each domain to its services, and from there back along the arcs."""
    count = region.count
    froms, tos = [region.heads], [region.tails]
    for domain in range(DOMAINS):
        services = region.fitting(domain)
        froms.append(np.full(len(services), count + domain))
        tos.append(services)
    froms, tos = np.concatenate(froms), np.concatenate(tos)
    size = (count + DOMAINS, count + DOMAINS)
    return sparse.csr_matrix((np.ones(len(froms), np.int8), (froms, tos)), size)


def domain_steps(region):
    backward, households = with_ends(region), region.households

    def steps(domain):
        order, predecessors = csgraph.breadth_first_order(backward, region.count + domain)
        found = np.full(region.count + DOMAINS, -1)
        found[order] = levels(order, predecessors) - 1
        return found[households]

    return steps


def reach(region, graphs):
    steps = domain_steps(region)
    return lambda: measure.steps_checksum(region, steps)


def audit(region, graphs):
    steps = domain_steps(region)
    return lambda: measure.audit_checksum(region, steps)


def density(region, graphs):
    households = region.households

    def answer():
        one, other = region.pairs()
        degrees = np.bincount(one, minlength=region.count) + np.bincount(other, minlength=region.count)
        # Triangles from the end with the fewest ties on, so that nobody's neighbours are squared.
        rank = np.empty(region.count, np.int64)
        rank[np.lexsort((np.arange(region.count), degrees))] = np.arange(region.count)
        swap = rank[one] > rank[other]
        low, high = np.where(swap, other, one), np.where(swap, one, other)
        size = (region.count, region.count)
        upward = sparse.csr_matrix((np.ones(len(low), np.int32), (rank[low], rank[high])), size)
        outer = (upward @ upward).multiply(upward)
        middle = (upward.T @ upward).multiply(upward)
        triangles = outer.sum(axis=1).A1 + outer.sum(axis=0).A1 + middle.sum(axis=1).A1
        found = triangles[rank[households]]
        around = degrees[households].astype(float)
        defined = around > 1
        return measure.defined_checksum(
            2 * found[defined] / (around[defined] * (around[defined] - 1))
        )

    return answer


def steps(region, graphs):
    def distance(household, service):
        order, predecessors = csgraph.breadth_first_order(graphs.forward, household)
        place = np.flatnonzero(order == service)
        return levels(order, predecessors)[place[0]] if len(place) else None

    return lambda: measure.ways_checksum(distance(*pair) for pair in region.asked_pairs)


def days(region, graphs):
    return lambda: measure.ways_checksum(
        np.round(csgraph.dijkstra(graphs.forward, indices=household)[service], 3)
        for household, service in region.asked_pairs
    )


measure.run(
    "scipy",
    load,
    {"reach": reach, "audit": audit, "density": density, "steps": steps, "days": days},
)
