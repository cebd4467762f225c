/// Puts households into the crowds of ``LinkCoverage``, one household after the other.
struct CrowdRegister {
  private(set) var nearnesses: NearnessTable
  /// By crowd, in the order in which they were met.
  private(set) var nearnessOfCrowd: [Int32] = []
  private(set) var tailOfCrowd: [Int32] = []
  /// The crowds of each household, one household after the other.
  private(set) var crowdOfArc: [Int32] = []
  private let problem: LinkProblem
  private let closures: [[LinkClosure]]
  private let placeOfTail: [Int32]
  private var walk: BoundedWalk
  private var crowdsOfTail: [[Int32]]
  /// The steps of the household at hand to each tail, by closure, and the tails it leads to.
  private var steps: [Int32]
  private var met: [Int] = []

  init(_ problem: LinkProblem, _ closures: [[LinkClosure]]) {
    self.problem = problem
    self.closures = closures
    nearnesses = NearnessTable(groupCount: closures.count, limit: problem.limit)
    var placeOfTail = [Int32](repeating: -1, count: problem.outgoing.rowCount)
    for (place, tail) in problem.tails.enumerated() { placeOfTail[Int(tail)] = Int32(place) }
    self.placeOfTail = placeOfTail
    walk = BoundedWalk(nodeCount: problem.outgoing.rowCount)
    crowdsOfTail = Array(repeating: [], count: problem.tails.count)
    let most = closures.map(\.count).max() ?? 1
    steps = [Int32](repeating: NearnessTable.noWay, count: problem.tails.count * most)
  }

  mutating func add(_ household: LinkProblem.Household) {
    let closures = closures[Int(household.group)]
    for (number, closure) in closures.enumerated() {
      walk.walk(
        within: problem.limit - 1, of: household.node, in: problem.outgoing,
        closed: closure.closed)
      for (distance, ring) in walk.rings.enumerated().dropFirst() {
        for place in ring {
          let tail = Int(placeOfTail[Int(walk.order[place])])
          guard tail >= 0 else { continue }
          let first = tail * closures.count
          if (first..<first + number).allSatisfy({ steps[$0] == NearnessTable.noWay }) {
            met.append(tail)
          }
          steps[first + number] = Int32(distance)
        }
      }
    }
    for tail in met {
      let own = tail * closures.count..<(tail + 1) * closures.count
      let nearness = nearnesses.number(
        of: steps[own.lowerBound], closures.count > 1 ? Array(steps[own.dropFirst()]) : [],
        inGroup: household.group)
      crowdOfArc.append(crowd(at: tail, nearness))
      for place in own { steps[place] = NearnessTable.noWay }
    }
    met.removeAll(keepingCapacity: true)
  }

  private mutating func crowd(at tail: Int, _ nearness: Int32) -> Int32 {
    for crowd in crowdsOfTail[tail] where nearnessOfCrowd[Int(crowd)] == nearness { return crowd }
    let crowd = Int32(tailOfCrowd.count)
    crowdsOfTail[tail].append(crowd)
    tailOfCrowd.append(Int32(tail))
    nearnessOfCrowd.append(nearness)
    return crowd
  }
}
