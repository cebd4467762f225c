/// The seats in their rows with the bars between the rows, now that it is known which partners
/// stand side by side.
struct SeatedFamily {
  let plan: FamilyPlan
  let rows: [[Seat]]
  /// The bars, those for partners who stand apart among them.
  let branches: [Branch]
  /// The couples who stand side by side.
  let neighbours: [Couple]

  var family: Family { plan.family }

  init(_ seating: Seating) {
    plan = seating.plan
    rows = seating.rows
    var places: [Seat: Int] = [:]
    for row in rows { for (place, seat) in row.enumerated() { places[seat] = place } }
    func areNeighbours(_ couple: Couple) -> Bool {
      abs((places[couple.pair.first] ?? 0) - (places[couple.pair.second] ?? 0)) == 1
    }
    let couples = plan.family.couples
    neighbours = couples.filter(areNeighbours)
    let plan = plan
    let own = plan.branches.map { branch in
      var branch = branch
      if case .couple(let couple) = branch.source, !areNeighbours(couple) {
        branch.source = .each(couple.pair.members)
      }
      branch.hangers.sort { (places[$0.seat] ?? 0) < (places[$1.seat] ?? 0) }
      return branch
    }
    let apart = couples.filter { !areNeighbours($0) }.map { couple in
      let ends = couple.pair.members.sorted { (places[$0] ?? 0) < (places[$1] ?? 0) }
      return Branch(
        row: plan.rows[couple.pair.first], source: .partners(couple),
        hangers: ends.map { Branch.Hanger(seat: $0, parenthood: nil, isSecond: true) })
    }
    branches = own + apart
  }

  /// The couple that two seats form, if they stand side by side.
  func couple(of one: Seat, and other: Seat) -> Couple? {
    neighbours.first { $0.pair == Pair(one, other) }
  }

  /// Whether something hangs from the line between two partners.
  func hasChildren(_ couple: Couple) -> Bool {
    branches.contains { $0.source == .couple(couple) }
  }
}
