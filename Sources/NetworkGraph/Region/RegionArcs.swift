/// The arcs of a region, with the people of each household as one with it.
struct RegionArcs {
  private var arcs: ArcRows

  init(_ register: RegionRegister, _ ties: [RegionTies], _ homes: RegionHomes) {
    arcs = ArcRows(rowCount: register.nodeCount)
    let households = Int32(register.householdCount)
    for some in ties { arcs.count(some.links, bothWaysBelow: households) }
    Self.forEachPersonArc(of: homes, households) { tail, _, _, _ in arcs.count(from: tail) }
    arcs.prepare()
    for some in ties { arcs.add(some.links, .direct, bothWaysBelow: households) }
    Self.forEachPersonArc(of: homes, households) { tail, head, days, bond in
      arcs.add(from: tail, to: head, days: days, bond)
    }
  }

  consuming func rows() -> (outgoing: SparseRows, days: Column<Int32>, bonds: Column<UInt8>) {
    arcs.rows()
  }

  /// The arcs from each household of a person to the organisations that the person is tied to.
  private static func forEachPersonArc(
    of homes: RegionHomes, _ households: Int32,
    _ body: (Int32, Int32, Int32, RegionBond) -> Void
  ) {
    let people = homes.people
    for household in 0..<households {
      let members = Int(people.starts[Int(household)])..<Int(people.starts[Int(household) + 1])
      for person in members {
        let ties = people.ties[person]
        guard !ties.isEmpty else { continue }
        let further = ties.prefix { people.ties.heads[$0] < households }
        let bond: RegionBond = ties.count == 1 ? .throughPerson : []
        for tie in ties.dropFirst(further.count) {
          body(household, people.ties.heads[tie], homes.days[tie], bond)
          for other in further {
            body(people.ties.heads[other], people.ties.heads[tie], homes.days[tie], bond)
          }
        }
      }
    }
  }
}
