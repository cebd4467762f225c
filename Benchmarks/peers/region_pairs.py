"""Draws pairs of a household and a service by lot: `region_pairs.py FOLDER COUNT SEED`.

The generator is that of G. L. Steele and others, "Fast splittable pseudorandom number generators",
2014.
"""

import sys

import numpy as np

from region import HOUSEHOLD, SERVICE, table


def numbers(state):
    mask = (1 << 64) - 1
    while True:
        state = (state + 0x9E3779B97F4A7C15) & mask
        mixed = ((state ^ state >> 30) * 0xBF58476D1CE4E5B9) & mask
        mixed = ((mixed ^ mixed >> 27) * 0x94D049BB133111EB) & mask
        yield mixed ^ mixed >> 31


folder, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
nodes = table(folder, "nodes", [("id", "i8"), ("kind", "u1")])
households = np.sort(nodes["id"][nodes["kind"] == HOUSEHOLD])
services = np.sort(nodes["id"][nodes["kind"] == SERVICE])
lots = numbers(seed)
print("household,service")
for _ in range(count):
    household = households[next(lots) % len(households)]
    print(f"{household},{services[next(lots) % len(services)]}")
