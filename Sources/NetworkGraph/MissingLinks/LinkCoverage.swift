/// From which tails each household is near, and which needs are still unreached.
///
/// Households that are equally near to a tail are a *crowd*: a link from that tail brings each of
/// them the same life domains, as far as they need them.
struct LinkCoverage {
  /// The crowds of each tail, and what all of each are to it, by crowd.
  let crowdsOfTail: SparseRows
  let nearnessOfCrowd: [Int32]
  /// The tail of each crowd: its place in the problem.
  let tailOfCrowd: [Int32]
  let nearnesses: NearnessTable
  /// The households in each crowd, as places in ``households``, and the same by household.
  let householdsOfCrowd: SparseRows
  let crowdsOfHousehold: SparseRows
  /// The households with unreached needs, as places in the problem.
  let households: [Int32]
  /// The needs that are still unreached, by place in ``households``.
  var unreached: [DomainSet]

  /// - Parameter closures: those of the problem.
  init(_ problem: LinkProblem, _ closures: [[LinkClosure]]) {
    var households: [Int32] = []
    var unreached: [DomainSet] = []
    var crowds = CrowdRegister(problem, closures)
    var starts: [Int32] = [0]
    for (place, household) in problem.households.enumerated() {
      let reached = closures[Int(household.group)].reduce(into: DomainSet()) {
        $0.formUnion($1.reach.domains(within: problem.limit, of: Int(household.node)))
      }
      let missing = household.needs.subtracting(reached)
      guard !missing.isEmpty else { continue }
      households.append(Int32(place))
      unreached.append(missing)
      crowds.add(household)
      starts.append(Int32(crowds.crowdOfArc.count))
    }
    self.households = households
    self.unreached = unreached
    nearnesses = crowds.nearnesses
    nearnessOfCrowd = crowds.nearnessOfCrowd
    tailOfCrowd = crowds.tailOfCrowd
    crowdsOfHousehold = SparseRows(
      starts: Column(starts), heads: Column(crowds.crowdOfArc))
    householdsOfCrowd = crowdsOfHousehold.reversed(rowCount: tailOfCrowd.count)
    crowdsOfTail = SparseRows(
      starts: Column((0...tailOfCrowd.count).map { Int32($0) }), heads: Column(tailOfCrowd)
    ).reversed(rowCount: problem.tails.count)
  }

  /// The needs that are still unreached, by household.
  var outOfReach: [HouseholdNeeds] {
    households.indices.lazy.filter { !unreached[$0].isEmpty }.map { place in
      HouseholdNeeds(household: Int(households[place]), domains: unreached[place])
    }
  }
}
