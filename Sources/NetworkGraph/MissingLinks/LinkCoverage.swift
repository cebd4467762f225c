/// From which tails each household is near, and which needs are still unreached.
struct LinkCoverage {
  /// For each tail, which unreached households lead to it: places in ``households``.
  let householdsOfTail: SparseRows
  /// The steps from those households to the tail.
  let stepsOfTail: Column<UInt8>
  /// The same by household: places of tails.
  let tailsOfHousehold: SparseRows
  let stepsOfHousehold: Column<UInt8>
  /// The households with unreached needs, as places in the problem.
  let households: [Int32]
  /// Their group, and the needs that are still unreached, by place in ``households``.
  let groups: [Int32]
  var unreached: [DomainSet]

  /// - Parameter reaches: how far the offers of each group reach, up to the limit.
  init(_ problem: LinkProblem, _ reaches: [DomainReach]) {
    var households: [Int32] = []
    var groups: [Int32] = []
    var unreached: [DomainSet] = []
    for (place, household) in problem.households.enumerated() {
      let reached = reaches[Int(household.group)].domains(
        within: problem.limit, of: Int(household.node))
      let missing = household.needs.subtracting(reached)
      guard !missing.isEmpty else { continue }
      households.append(Int32(place))
      groups.append(household.group)
      unreached.append(missing)
    }
    self.households = households
    self.groups = groups
    self.unreached = unreached
    var placeOfTail = [Int32](repeating: -1, count: problem.outgoing.rowCount)
    for (place, tail) in problem.tails.enumerated() { placeOfTail[Int(tail)] = Int32(place) }
    var starts: [Int32] = [0]
    var tails: [Int32] = []
    var steps: [UInt8] = []
    var walk = BoundedWalk(nodeCount: problem.outgoing.rowCount)
    for (place, household) in households.enumerated() {
      let start = problem.households[Int(household)].node
      walk.forEach(
        within: problem.limit - 1, of: start, in: problem.outgoing,
        closed: problem.groups[Int(groups[place])].closed
      ) { node, distance in
        guard placeOfTail[Int(node)] >= 0 else { return }
        tails.append(placeOfTail[Int(node)])
        steps.append(UInt8(clamping: distance))
      }
      starts.append(Int32(tails.count))
    }
    tailsOfHousehold = SparseRows(starts: Column(starts), heads: Column(tails))
    stepsOfHousehold = Column(steps)
    (householdsOfTail, stepsOfTail) = tailsOfHousehold.reversed(
      rowCount: problem.tails.count, with: stepsOfHousehold)
  }
}

/// Walks a few steps from many nodes, one after the other.
struct BoundedWalk {
  private var rounds: [Int32]
  private var round: Int32 = 0
  private var order: [Int32] = []

  init(nodeCount: Int) { rounds = [Int32](repeating: 0, count: nodeCount) }

  /// Calls with each node within some steps of one, nearest first, the start not among them.
  mutating func forEach(
    within limit: Int, of start: Int32, in rows: SparseRows, closed: [Int32],
    _ body: (Int32, Int) -> Void
  ) {
    if round == .max {
      rounds = [Int32](repeating: 0, count: rounds.count)
      round = 0
    }
    round += 1
    let round = round
    order.removeAll(keepingCapacity: true)
    order.append(start)
    rows.starts.withUnsafeBufferPointer { starts in
      rows.heads.withUnsafeBufferPointer { heads in
        rounds.withUnsafeMutableBufferPointer { rounds in
          for node in closed { rounds[Int(node)] = round }
          rounds[Int(start)] = round
          var (next, distance) = (0, 0)
          while distance < limit, next < order.count {
            distance += 1
            let end = order.count
            while next < end {
              let node = Int(order[next])
              next &+= 1
              for arc in Int(starts[node])..<Int(starts[node &+ 1]) {
                let head = heads[arc]
                guard rounds[Int(head)] != round else { continue }
                rounds[Int(head)] = round
                order.append(head)
                body(head, distance)
              }
            }
          }
        }
      }
    }
  }
}
