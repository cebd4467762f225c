"""Runs the questions of one peer and prints what each took, a JSON object on a line."""

import argparse
import json
import resource
import signal
import statistics
import time

import numpy as np

QUESTIONS = "load reach audit cuts density constraint steps days links".split()


def peak():
    """The most memory since `forget_peak`, in MB."""
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


def held():
    """The memory in use, in MB."""
    with open("/proc/self/statm") as pages:
        return int(pages.read().split()[1]) * resource.getpagesize() / 1048576


def forget_peak():
    with open("/proc/self/clear_refs", "w") as refs:
        refs.write("5")


def run(name, load, answers):
    """Answers the questions that were asked for, of those that the peer can answer.

    `load` makes the peer's graphs from a folder. `answers` gives for each question a function that
    prepares and returns a function that answers; only the second is timed. A question that takes
    too long ends the process by SIGALRM.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--pairs", required=True)
    parser.add_argument("--questions", default=",".join(QUESTIONS))
    parser.add_argument("--limit", type=int, default=120, help="seconds for one question")
    options = parser.parse_args()
    asked = options.questions.split(",")
    pairs = np.loadtxt(options.pairs, delimiter=",", skiprows=1, dtype=np.int64, ndmin=2)

    def report(question, seconds, checksum, **more):
        line = {
            "peer": name,
            "query": question,
            "seconds": seconds,
            "peakMB": peak(),
            "checksum": checksum,
        }
        print(json.dumps(line | more), flush=True)

    known = [question for question in asked if question == "load" or question in answers]
    print(json.dumps({"peer": name, "questions": known}), flush=True)
    signal.alarm(options.limit)
    before = held()
    start = time.perf_counter()
    region, graph = load(options.data)
    seconds = time.perf_counter() - start
    if "load" in asked:
        tally = [int(region.count), len(region.tails)]
        report("load", seconds, tally, heldMB=held() - before)
    region.asked_pairs = region.places(pairs.ravel()).reshape(-1, 2)
    for question in asked:
        if question not in answers:
            continue
        signal.alarm(options.limit)
        answer = answers[question](region, graph)
        forget_peak()
        times = []
        while not times or (len(times) < 5 and sum(times) < 3):
            start = time.perf_counter()
            found = answer()
            times.append(time.perf_counter() - start)
        report(question, statistics.median(times), found, runs=len(times))
        signal.alarm(0)


def steps_checksum(region, steps_of):
    """How many households are 0, 1, 2 … steps away for each domain; first those without a way.

    `steps_of` gives for a domain the steps of every household, negative or huge without a way.
    """
    counts = []
    for domain in range(13):
        steps = np.asarray(steps_of(domain))
        there = (steps >= 0) & (steps < len(region.ids))
        found = np.bincount(steps[there].astype(np.int64)).tolist()
        counts.append([int((~there).sum())] + found)
    return counts


def audit_checksum(region, steps_of):
    """For each domain, the households with a need and no fitting service within 3 steps."""
    households = region.households
    counts = []
    for domain in range(13):
        steps = np.asarray(steps_of(domain))
        needs = region.masks[households] >> np.uint32(domain) & 1 == 1
        counts.append(int((needs & ~((steps >= 0) & (steps <= 3))).sum()))
    return counts


def cuts_checksum(region, points, bridges):
    """How many people, households and organisations hold others together, and how many ties, with
    the sums of their ids."""
    points = np.asarray(points, np.int64)
    bridges = np.asarray(bridges, np.int64).reshape(-1, 2)
    return [
        len(points),
        int(region.ids[points].sum()),
        len(bridges),
        int(region.ids[bridges].sum()),
    ]


def defined_checksum(values):
    """How many figures are defined, and their sum."""
    values = np.asarray(values, float)
    values = values[~np.isnan(values)]
    return [len(values), float(values.sum())]


def ways_checksum(distances):
    """The distance of each pair, nothing where there is no way; of as many pairs as 20 s allow."""
    found = []
    start = time.perf_counter()
    for distance in distances:
        is_way = distance is not None and 0 <= distance < 1e15
        found.append(float(distance) if is_way else None)
        if time.perf_counter() - start > 20:
            break
    return found
