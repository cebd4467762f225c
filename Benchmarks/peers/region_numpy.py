"""Answers by hand in numpy: what somebody who knows arrays well would write."""

import numpy as np

import measure
from region import DOMAINS, HOUSEHOLD, SERVICE, Region, firsts


class Rows:
    """The arcs of each node that has any, one node after the other."""

    def __init__(self, tails, heads):
        self.heads = heads
        self.starts = firsts(tails)
        self.nodes = tails[self.starts]


def load(folder):
    region = Region(folder)
    return region, Rows(region.tails, region.heads)


def sweep(region, rows, services, most=None):
    """Every domain at once, a bit for each: the rounds in which nodes are reached first.

    Yields what is new in each round, from round 0 on.
    """
    reached = np.where(services, region.masks, 0).astype(np.uint16)
    fresh = reached.copy()
    round = 0
    while fresh.any():
        yield fresh
        if round == most:
            return
        gathered = np.bitwise_or.reduceat(reached[rows.heads], rows.starts)
        fresh = np.zeros_like(reached)
        fresh[rows.nodes] = gathered & ~reached[rows.nodes]
        reached |= fresh
        round += 1


def bit_counts(masks):
    return [int(np.count_nonzero(masks & np.uint16(1 << bit))) for bit in range(DOMAINS)]


def reach(region, rows):
    households, services = region.households, region.kinds == SERVICE

    def answer():
        rounds = [bit_counts(fresh[households]) for fresh in sweep(region, rows, services)]
        counts = []
        for domain in range(DOMAINS):
            found = [round[domain] for round in rounds]
            while found and found[-1] == 0:
                found.pop()
            counts.append([len(households) - sum(found)] + found)
        return counts

    return answer


def audit(region, rows):
    households, services = region.households, region.kinds == SERVICE
    needs = region.masks[households].astype(np.uint16)

    def answer():
        reached = 0
        for fresh in sweep(region, rows, services, most=3):
            reached |= fresh[households]
        return bit_counts(needs & ~reached)

    return answer


def links(region, rows):
    """Greedy: each time the link that brings most, as a product of two small tables."""
    count = region.count
    organisations = np.flatnonzero((region.kinds != HOUSEHOLD) & (region.kinds < 5))
    services = np.flatnonzero(region.kinds == SERVICE)

    def answer():
        with_room = (region.kinds == SERVICE) & region.has_room
        offered = list(sweep(region, rows, with_room, most=3))
        reached = np.bitwise_or.reduce(offered)
        left = np.where(region.kinds == HOUSEHOLD, region.masks, 0).astype(np.uint16) & ~reached
        at = [fresh[services] for fresh in offered[:2]] + [np.zeros(len(services), np.uint16)] * 2
        near = [table(at[0]), table(at[1])]

        # Who has an organisation one step away, and who has it two steps away at most.
        place = np.full(count, -1, np.int64)
        place[organisations] = np.arange(len(organisations))
        arcs = place[region.heads] >= 0
        tails, ends = region.tails[arcs], place[region.heads[arcs]]
        waiting = left[tails] != 0
        one = np.stack([tails[waiting], ends[waiting]])
        starts = np.searchsorted(tails, np.arange(count + 1))
        wanted = left[region.tails] != 0
        froms, vias = region.tails[wanted], region.heads[wanted]
        lengths = starts[vias + 1] - starts[vias]
        froms = np.repeat(froms, lengths)
        offsets = np.repeat(starts[vias] - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths)
        two = np.stack([froms, ends[offsets + np.arange(len(froms))]])
        keys = np.unique(np.concatenate([one, two], axis=1).T @ [len(organisations), 1])
        two = np.stack([keys // len(organisations), keys % len(organisations)])
        balls = [two, one]

        # Whom each organisation has to do with, by referral in either direction.
        among = place[region.tails] >= 0
        ends_of = np.stack([place[region.tails[among]], place[region.heads[among]]])
        pairs = np.unique(np.concatenate([ends_of, ends_of[::-1]], axis=1), axis=1)
        begins = np.searchsorted(pairs[0], np.arange(len(organisations) + 1))
        degrees = np.diff(begins)

        def shared(tail, head):
            both = np.intersect1d(
                *(pairs[1, begins[end] : begins[end + 1]] for end in (tail, place[services[head]]))
            )
            return round(float((1 / degrees[both]).sum()), 9)

        chosen = []
        for _ in range(10):
            gains = np.zeros((len(organisations), len(services)))
            for ball, services_there in zip(balls, near):
                counts = np.stack(
                    [
                        np.bincount(ball[1][left[ball[0]] >> bit & 1 == 1], minlength=len(organisations))
                        for bit in range(DOMAINS)
                    ],
                    axis=1,
                )
                gains += counts.astype(float) @ services_there.T
            gain = int(gains.max())
            # Of the largest, those in order of ids, the one whose ends share the most first.
            best = np.argwhere(gains == gain)
            tail, head = max(best, key=lambda ends: shared(*ends)) if gain else (0, 0)
            if gain == 0:
                break
            chosen.append(
                [int(region.ids[organisations[tail]]), int(region.ids[services[head]]), gain]
            )
            for ball, masks in zip(balls, at):
                left[ball[0][ball[1] == tail]] &= ~masks[head]
        return chosen

    def table(masks):
        return (masks[:, None] >> np.arange(DOMAINS, dtype=np.uint16) & 1).astype(float)

    return answer


measure.run("numpy", load, {"reach": reach, "audit": audit, "links": links})
