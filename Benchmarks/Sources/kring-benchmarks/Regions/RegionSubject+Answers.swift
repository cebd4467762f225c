import NetworkGraph

extension RegionSubject {
  /// How many households are 0, 1, 2 … steps away for each domain; first those without a way.
  func steps(in region: Region) -> Checksum {
    let reach = region.reach()
    let households = region.households
    var counts = [[Int]](repeating: [], count: RandomRegion.domainCount)
    for steps in 0...reach.mostSteps {
      let before =
        steps == 0 ? Column(count: households.count) { _ in } : reach.masks(within: steps - 1)
      let first = reach.masks(within: steps).withUnsafeBufferPointer { now in
        before.withUnsafeBufferPointer { before in
          Self.bitCounts(households.lazy.map { now[$0] & ~before[$0] })
        }
      }
      for domain in counts.indices { counts[domain].append(first[domain]) }
    }
    return .list(
      counts.map { counts in
        let reached = counts.reduce(0, +)
        let kept = counts.reversed().drop { $0 == 0 }.reversed()
        return .numbers([households.count - reached] + kept)
      })
  }

  /// How often each bit is set.
  private static func bitCounts(_ masks: some Sequence<UInt32>) -> [Int] {
    var counts = [Int](repeating: 0, count: 32)
    for mask in masks {
      var left = mask
      while left != 0 {
        counts[left.trailingZeroBitCount] &+= 1
        left &= left &- 1
      }
    }
    return counts
  }

  func unreached(in region: Region) -> Checksum {
    let counts = region.unreachedNeeds(within: 3).withUnsafeBufferPointer(Self.bitCounts)
    return .numbers(Array(counts[..<RandomRegion.domainCount]))
  }

  func cuts(in region: Region, _ homes: [Int]) -> Checksum {
    let cuts = region.cuts
    let points = cuts.articulationPoints.reduce(0) { $0 &+ Int(region.id(ofPlace: $1)) }
    var ends = cuts.bridges.reduce(0) { sum, pair in
      sum &+ Int(region.id(ofPlace: pair.first)) &+ Int(region.id(ofPlace: pair.second))
    }
    for leaf in cuts.leaves {
      ends &+=
        Int(region.id(ofPlace: leaf)) &+ Int(region.id(ofPlace: homes[leaf - region.nodeCount]))
    }
    return .numbers([cuts.articulationPoints.count, points, cuts.bridgeCount, ends])
  }

  /// Where each person is at home: the other end of the one tie of those who have no other.
  func homes(in region: Region) -> [Int] {
    var home = [Int](repeating: 0, count: region.people.count)
    for household in region.households {
      let first = Int(region.people.starts[household])
      for person in first..<Int(region.people.starts[household + 1]) { home[person] = household }
    }
    for person in Int(region.people.starts[region.householdCount])..<region.people.count {
      if let tie = region.people.ties[person].first {
        home[person] = Int(region.people.ties.heads[tie])
      }
    }
    return home
  }

  func figures(in region: Region, withConstraint: Bool) -> Checksum {
    var (count, sum) = (0, 0.0)
    region.neighbourhoods.forEach(region.households, withConstraint: withConstraint) {
      guard let figure = withConstraint ? $1.constraint : $1.density else { return }
      count += 1
      sum += figure
    }
    return .list([.number(Double(count)), .number(sum)])
  }

  /// The numbers of the ends of each link, and what it brings.
  func links(in region: Region) -> Checksum {
    let links = region.linkProblem(limit: 3).links(10).links
    return .list(
      links.map { .numbers([Int(region.ids[$0.tail]), Int(region.ids[$0.head]), $0.gain]) })
  }

  func ends(in region: Region) -> [(household: Int, service: Int)] {
    let nodes = Dictionary(zip(region.ids, 0...)) { first, _ in first }
    return pairs.compactMap { pair in
      guard let household = nodes[pair.household], let service = nodes[pair.service] else {
        return nil
      }
      return (household, service)
    }
  }
}
