extension RegionHomes {
  /// The arcs from each household of a person to the organisations that the person is tied to.
  func forEachArc(
    from households: Int32, _ body: (Int32, Int32, Int32, RegionBond) -> Void
  ) {
    for household in 0..<households {
      let members = Int(people.starts[Int(household)])..<Int(people.starts[Int(household) + 1])
      for person in members {
        let ties = people.ties[person]
        guard !ties.isEmpty else { continue }
        let further = ties.prefix { people.ties.heads[$0] < households }
        let bond: RegionBond = ties.count == 1 ? .throughPerson : []
        for tie in ties.dropFirst(further.count) {
          body(household, people.ties.heads[tie], days[tie], bond)
          for other in further {
            body(people.ties.heads[other], people.ties.heads[tie], days[tie], bond)
          }
        }
      }
    }
  }
}
