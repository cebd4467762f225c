/// In which household everybody lives, and to whom they are tied besides.
struct RegionHomes {
  let people: RegionPeople
  /// The thousandths of a day that each of ``RegionPeople/ties`` takes.
  let days: Column<Int32>

  /// Of the households that rows put somebody in, the one of the lowest number in the files is where
  /// they live, whatever the order of the rows; others are ties.
  ///
  /// What was read of people is let go as soon as it has its place.
  init(_ register: inout RegionRegister, _ ties: inout [RegionTies]) {
    let count = register.personCount
    var homes = [Int32](repeating: -1, count: count)
    var further: [RegionLink] = []
    for some in ties {
      for membership in some.memberships {
        let (person, household) = (Int(membership.person), membership.household)
        if homes[person] < 0 {
          homes[person] = household
        } else if homes[person] != household {
          let isLower = register.ids[Int(household)] < register.ids[Int(homes[person])]
          let (home, other) = isLower ? (household, homes[person]) : (homes[person], household)
          further.append(RegionLink(tail: membership.person, head: other, days: 0))
          homes[person] = home
        }
      }
    }
    for place in ties.indices { ties[place].forgetMemberships() }
    let households = register.householdCount
    var next = [Int32](repeating: 0, count: households + 2)
    for home in homes { next[home < 0 ? households + 1 : Int(home) + 1] += 1 }
    for household in 1..<next.count { next[household] += next[household - 1] }
    let starts = Column(next.dropLast())
    var places = [Int32](repeating: 0, count: count)
    let ids = Column<Int64>(count: count) { ids in
      register.people.withUnsafeBufferPointer { known in
        for person in 0..<count {
          let household = homes[person] < 0 ? households : Int(homes[person])
          places[person] = next[household]
          ids[Int(next[household])] = known[person]
          next[household] += 1
        }
      }
    }
    var rows = ArcRows(rowCount: count)
    homes = []
    register.forgetPeople()
    var lists = ties.map(\.personTies) + [further]
    for place in ties.indices { ties[place].forgetPersonTies() }
    for tie in lists.joined() { rows.count(from: places[Int(tie.tail)]) }
    rows.prepare()
    for tie in lists.joined() {
      rows.add(from: places[Int(tie.tail)], to: tie.head, days: tie.days, .direct)
    }
    (lists, places) = ([], [])
    let tied = rows.rows()
    people = RegionPeople(ids: ids, starts: starts, ties: tied.outgoing)
    days = tied.days
  }
}
