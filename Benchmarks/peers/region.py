"""A region from its bulk files, as plain columns: what every peer starts from.

Nodes are numbered in the order of their ids in the files, so that the smallest number is the
smallest id.
"""

import pathlib

import numpy as np

HOUSEHOLD, SERVICE, GP, SCHOOL, TEAM, PERSON = range(6)
MEMBER, INFORMAL, PERSON_SCHOOL, HOUSEHOLD_GP, HOUSEHOLD_TEAM, HOUSEHOLD_SERVICE, REFERRAL = range(7)
DOMAINS = 13


def table(folder, name, types):
    """Some columns of a table, plain or packed with gzip."""
    path = pathlib.Path(folder) / f"{name}.csv"
    if not path.exists():
        path = path.with_suffix(".csv.gz")
    heading = np.loadtxt(path, dtype=str, delimiter=",", max_rows=1).tolist()
    columns = [heading.index(column) for column, _ in types]
    return np.loadtxt(
        path, delimiter=",", skiprows=1, usecols=columns, dtype=np.dtype(types), ndmin=1
    )


class Region:
    """Who is there, and the arcs between households and organisations, people as one with theirs.

    `tails`, `heads` and `days` are those arcs, sorted by tail and then head: informal ties both
    ways, other ties of a household towards the organisation, referrals one way; of parallel arcs
    the one with the fewest days.
    """

    def __init__(self, folder):
        nodes = table(
            folder, "nodes", [("id", "i8"), ("kind", "u1"), ("mask", "u4"), ("capacity", "S12")]
        )
        order = in_order(nodes["id"])
        self.ids = nodes["id"][order]
        self.kinds = nodes["kind"][order]
        self.masks = nodes["mask"][order]
        self.has_room = nodes["capacity"][order] != b"0"
        del nodes, order
        edges = table(folder, "edges", [("src", "i8"), ("dst", "i8"), ("kind", "u1"), ("weight", "f8")])
        self.sources = self.places(edges["src"])
        self.targets = self.places(edges["dst"])
        self.tie_kinds = edges["kind"].copy()
        weights = edges["weight"].copy()
        del edges
        self._contract(weights)

    def places(self, ids):
        """The numbers of nodes with some ids."""
        first, last = self.ids[0], self.ids[-1]
        if last - first + 1 == len(self.ids):
            return (ids - first).astype(np.int32)
        return np.searchsorted(self.ids, ids).astype(np.int32)

    @property
    def count(self):
        return len(self.ids)

    @property
    def households(self):
        return np.flatnonzero(self.kinds == HOUSEHOLD)

    def fitting(self, domain, with_room=False):
        """The services that cover a domain."""
        fits = (self.kinds == SERVICE) & (self.masks >> np.uint32(domain) & 1 == 1)
        return np.flatnonzero(fits & self.has_room if with_room else fits)

    def _contract(self, weights):
        is_household = self.kinds == HOUSEHOLD
        sources, targets, kinds = self.sources, self.targets, self.tie_kinds
        tails, heads, days = [], [], []

        def add(one, other, weight):
            tails.append(one)
            heads.append(other)
            days.append(weight)

        informal = kinds == INFORMAL
        add(sources[informal], targets[informal], weights[informal])
        add(targets[informal], sources[informal], weights[informal])
        referral = kinds == REFERRAL
        add(sources[referral], targets[referral], weights[referral])
        formal = (kinds >= HOUSEHOLD_GP) & (kinds <= HOUSEHOLD_SERVICE)
        one, other = sources[formal], targets[formal]
        starts = is_household[one]
        add(np.where(starts, one, other), np.where(starts, other, one), weights[formal])

        member = kinds == MEMBER
        one, other = sources[member], targets[member]
        starts = is_household[one]
        homes, people = np.where(starts, one, other), np.where(starts, other, one)
        attends = kinds == PERSON_SCHOOL
        one, other = sources[attends], targets[attends]
        starts = self.kinds[one] == PERSON
        pupils, schools = np.where(starts, one, other), np.where(starts, other, one)
        weight = weights[attends]
        # Somebody may be at home in several households: one of each is tried at a time.
        home = np.full(self.count, -1, np.int32)
        while len(people):
            home[people] = homes
            at_home = home[pupils]
            add(at_home[at_home >= 0], schools[at_home >= 0], weight[at_home >= 0])
            further = home[people] != homes
            home[people] = -1
            homes, people = homes[further], people[further]

        tails, heads, days = map(np.concatenate, (tails, heads, days))
        # Tail, head and thousandths of a day in one number are sorted at once.
        days = np.rint(days * 1000).astype(np.int64)
        end_bits, day_bits = self.count.bit_length(), int(days.max(initial=0)).bit_length()
        assert 2 * end_bits + day_bits < 64, "too large a region to compare with"
        keys = (tails.astype(np.int64) << end_bits | heads) << day_bits | days
        keys = np.sort(keys[tails != heads])
        ends = keys >> day_bits
        # Of parallel arcs the first has the fewest days.
        starts = firsts(ends)
        ends = ends[starts]
        self.tails = (ends >> end_bits).astype(np.int32)
        self.heads = (ends & (1 << end_bits) - 1).astype(np.int32)
        self.days = (keys[starts] & (1 << day_bits) - 1) / 1000

    def pairs(self):
        """All who are tied at all in the graph of households and organisations, each pair once."""
        return distinct(self.tails, self.heads, self.count)

    def whole_pairs(self):
        """All who are tied at all, people by themselves, each pair once."""
        return distinct(self.sources, self.targets, self.count)


def in_order(ids):
    """The places of ids from the smallest on; quickly where they are all the numbers of a range."""
    if len(ids) and ids.max() - ids.min() + 1 == len(ids):
        order = np.empty(len(ids), np.int64)
        order[ids - ids.min()] = np.arange(len(ids))
        return order
    return np.argsort(ids)


def firsts(ordered):
    """Where each value begins in a column that is in order."""
    return np.flatnonzero(np.concatenate([[len(ordered) > 0], ordered[1:] != ordered[:-1]]))


def distinct(one, other, count):
    low, high = np.minimum(one, other), np.maximum(one, other)
    keys = low.astype(np.int64) * count + high
    keys = np.sort(keys[low != high])
    keys = keys[firsts(keys)]
    return (keys // count).astype(np.int32), (keys % count).astype(np.int32)
